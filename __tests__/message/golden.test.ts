import { expect, test } from "vitest";
import { EXPLAINED_BUILDS } from "../support/explained-builds.ts";
import { readStep, renderBuild, renderStep } from "../support/render-event.ts";
import { REPORTED_BUILDS } from "../support/reported-builds.ts";
import { SAMPLE_STEPS } from "../support/sample-steps.ts";

test.each(SAMPLE_STEPS)("reads well: %s", async (name, step) => {
  await expect(renderStep(step).markdown).toMatchFileSnapshot(`../golden/${name}.md`);
});

test("reads well: superseded", async () => {
  const build = readStep({ inputs: { status: "cancelled", jobId: "77" } });
  const supersededBy = { number: "43", url: "https://github.com/your-org/shop/actions/runs/9002" };
  const { markdown } = renderBuild({ ...build, supersededBy }, "cancelled");
  await expect(markdown).toMatchFileSnapshot("../golden/superseded.md");
});

test.each([...EXPLAINED_BUILDS, ...REPORTED_BUILDS])("reads well: %s", async (name, build) => {
  const { outcome } = build;
  const { markdown } = renderBuild(build, outcome === "skipped" ? "success" : outcome);
  await expect(markdown).toMatchFileSnapshot(`../golden/${name}.md`);
});
