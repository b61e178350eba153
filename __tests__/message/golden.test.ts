import { expect, test } from "vitest";
import { renderStep } from "../support/render-event.ts";
import { SAMPLE_STEPS } from "../support/sample-steps.ts";

test.each(SAMPLE_STEPS)("reads well: %s", async (name, step) => {
  await expect(renderStep(step).markdown).toMatchFileSnapshot(`../golden/${name}.md`);
});
