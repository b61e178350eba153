import { expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../../../support/doctor-told.ts";

const RELEASES = "`release` has no `types:`, so a release is reported as created, published, and released.";
const TWICE =
  "A push to a branch with a pull request is reported twice, because `push` names no `branches:`.";

/** What is said of the events of a workflow. */
async function told(on: string, more: Parameters<typeof workflowWith>[0] = {}) {
  const workflow = workflowWith(more).replace("on: push", `on: ${on}`);
  const { rows, blocks, summary } = await doctorTold({ workflow });
  return { found: rows.filter(([, what]) => what === "on").map(([, , says]) => says), blocks, summary };
}

test.each(["release", "[push, release]", "{ release: }", "{ release: {}, workflow_dispatch: }"])(
  "a release starts several runs: %s",
  async (on) => {
    const { found, blocks } = await told(on);
    expect(found).toEqual([RELEASES]);
    expect(blocks).toEqual(["release: { types: [published] }"]);
  },
);

test.each(["[push, pull_request]", "{ push: , pull_request: { branches: [main] } }"])(
  "a push is a note if a pull request starts a run for it, too: %s",
  async (on) => {
    const { found, summary } = await told(on);
    expect(found).toEqual([]);
    expect(summary).toContain(TWICE);
  },
);

test.each<[string, string, Parameters<typeof workflowWith>[0]?]>([
  ["types are named", "{ release: { types: [published] } }"],
  [
    "a condition asks for the action",
    "release",
    { step: "if: always() && github.event.action == 'published'" },
  ],
  ["a condition asks for the event", "[push, pull_request]", { step: "if: github.event_name == 'push'" }],
  [
    "runs of a branch cancel each other",
    "[push, pull_request]",
    { top: `concurrency: { group: "\${{ github.workflow }}-\${{ github.head_ref || github.ref_name }}" }` },
  ],
  ["branches are named", "{ push: { branches: [main] }, pull_request: }"],
  ["only pushes count", "push"],
  ["only pull requests count", "pull_request"],
])("nothing is said of events if %s", async (_, on, more) => {
  const { found, summary } = await told(on, more);
  expect(found).toEqual([]);
  expect(summary).not.toContain(TWICE);
});
