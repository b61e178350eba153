import { describe, expect, test } from "vitest";
import { doctorTold } from "../../../support/doctor-told.ts";

const OURS = "uses: your-org/webex-notify@v1";
const FORGIVEN = "{ id: unit, run: make test, continue-on-error: true }";

/** What is said of steps that may fail, in a job whose first step of this action reports its end. */
async function told({ steps = FORGIVEN, before = "", input = "", notifyOn = "", job = "", more = "" }) {
  const workflow = `on: push
jobs:
  test:
    runs-on: ubuntu-latest
    ${job}
    steps: [${before}{ ${OURS}, with: { doctor: true, lifecycle: true, ${input} } }, ${steps}]
${more}`;
  const { rows, blocks, advice } = await doctorTold({
    workflow,
    github: { job: "test" },
    with: { lifecycle: "true", ...(notifyOn && { "notify-on": notifyOn }) },
  });
  const own = rows.filter(([, what]) => what === "status").map(([, , found]) => found);
  return { own, advice, blocks };
}

const FOUND = "The step `unit` has `continue-on-error: true`: GitHub counts its failure as a success.";

describe("tests whose failure counts as a success, in a job with `lifecycle`", () => {
  test.each<[string, Parameters<typeof told>[0]]>([
    ["after the step", {}],
    ["before it", { before: `${FORGIVEN}, `, steps: "{ run: make docs }" }],
    ["before a step for failures", { steps: `${FORGIVEN}, { if: failure(), run: "gh run list --jq .x" }` }],
    [
      "before one that may fail itself",
      { steps: `${FORGIVEN}, { run: ./check.sh, continue-on-error: true }` },
    ],
  ])("%s", async (_, parts) => {
    const { own, advice, blocks } = await told(parts);
    expect(own).toEqual([FOUND]);
    expect(advice).toContain("If it should count, remove `continue-on-error:`.");
    expect(blocks.filter((block) => block.includes("status"))).toEqual([]);
  });

  test("and in one that waits for failures", async () => {
    const { own, advice, blocks } = await told({ notifyOn: "failure, fixed" });
    expect(own).toEqual([FOUND.replace("The step", "`notify-on` waits for a failure, but the step")]);
    expect(advice).toContain("Remove `continue-on-error:`.");
    expect(blocks).toEqual([]);
  });
});

describe("nothing is said of", () => {
  test.each<[string, Parameters<typeof told>[0]]>([
    [
      "a failure that a later step asks about",
      { steps: `${FORGIVEN}, { if: "steps.unit.outcome == 'failure'", run: "false" }` },
    ],
    ["one that the job passes on", { job: `outputs: { unit: "\${{ steps.unit.outcome }}" }` }],
    [
      "one that a report decides about",
      { steps: `${FORGIVEN}, { uses: dorny/test-reporter@v2, with: { path: a.xml } }` },
    ],
    ["one that is looked into", { steps: `${FORGIVEN}, { run: "! grep FAILED test.log" }` }],
    ["tests that are optional", { steps: `{ name: Flaky tests, run: make test, continue-on-error: true }` }],
    ["steps that do not test", { steps: "{ run: ./notify.sh, continue-on-error: true }" }],
    ["an expression", { steps: `{ run: make test, continue-on-error: "\${{ matrix.next }}" }` }],
    ["`false`", { steps: "{ run: make test, continue-on-error: false }" }],
    ["tests after a failure", { steps: "{ if: failure(), run: make test, continue-on-error: true }" }],
    ["a step that waits for successes", { notifyOn: "success" }],
    ["a status that names steps", { input: `status: "\${{ steps.unit.outcome }}"` }],
  ])("%s", async (_, parts) => {
    expect((await told(parts)).own).toEqual([]);
  });
});
