import { expect, test } from "vitest";
import { renderMarkdown } from "../../emulator/markdown.ts";
import { EXPLAINED_BUILDS } from "../../preview/samples/explained-builds.ts";
import { REPORTED_BUILDS } from "../../preview/samples/reported-builds.ts";
import { SAMPLE_STEPS } from "../../preview/samples/sample-steps.ts";
import type { Build } from "../../src/build/build.ts";
import type { Cause } from "../../src/model/cause.ts";
import { readStep, renderBuild, renderStep } from "../support/render-event.ts";

const NEWER_RUN = { number: "43", url: "https://github.com/your-org/shop/actions/runs/9002" };

test.each(SAMPLE_STEPS)("reads well: %s", async (name, step) => {
  await readsWell(name, renderStep(step).markdown);
});

test("reads well: superseded", async () => {
  const build = readStep({ inputs: { status: "cancelled", jobId: "77" } });
  const cause = { kind: "superseded", group: "ci-main", by: NEWER_RUN } as const;
  const { markdown } = renderBuild({ ...build, cause }, "cancelled");
  await readsWell("superseded", markdown);
});

test.each<[string, Partial<Build>]>([
  ["superseded-in-group", { cause: { kind: "superseded", group: "deploy" }, newerRun: NEWER_RUN }],
  ["replaced-in-group", { cause: { kind: "replaced", group: "CI-main" } }],
  ["cancelled-by-person", { cause: { kind: "person", login: "alice" }, newerRun: NEWER_RUN }],
  ["cancelled-fail-fast", { cause: { kind: "fail-fast", job: "test.macos-latest" } }],
  ["cancelled-untold", { isCauseUnknown: true }],
  ["cancelled-unexplained", { newerRun: NEWER_RUN }],
])("reads well: %s", async (name, more) => {
  const build = readStep({ inputs: { status: "cancelled", jobId: "77" } });
  const { markdown } = renderBuild({ ...build, ...more }, "cancelled");
  await readsWell(name, markdown);
});

test.each<[string, Cause]>([
  ["time-limit", { kind: "time limit", seconds: 600 }],
  ["runner-shut-down", { kind: "shutdown" }],
])("reads well: %s", async (name, cause) => {
  const build = readStep({ inputs: { status: "failure", jobId: "77" } });
  const { markdown } = renderBuild({ ...build, cause }, "failure");
  await readsWell(name, markdown);
});

test.each([...EXPLAINED_BUILDS, ...REPORTED_BUILDS])("reads well: %s", async (name, build) => {
  const { outcome } = build;
  const { markdown } = renderBuild(build, outcome === "skipped" ? "success" : outcome);
  await readsWell(name, markdown);
});

/** A message as it is written, and as the local Webex draws it: a list or a quote may hold what only seems to follow it. */
async function readsWell(name: string, markdown: string): Promise<void> {
  await expect(markdown).toMatchFileSnapshot(`../golden/${name}.md`);
  const { html } = renderMarkdown(markdown, () => undefined);
  await expect(`${html}\n`).toMatchFileSnapshot(`../golden/${name}.html`);
}
