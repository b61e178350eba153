import { expect, test } from "vitest";
import { doctorTold, workflowWith } from "../support/doctor-told.ts";

const TOKEN = `token: \${{ secrets.WEBEX_BOT_TOKEN }}`;
const move = (of: string): string =>
  `Inputs are not variables. Move these lines from the \`env:\` of the ${of} to the step's \`with:\`:`;

test.each([
  ["the step", { step: `if: always()\nenv:\n  ${TOKEN}\n  to: Release train\n  LOG: debug` }, "step"],
  ["the job", { job: `runs-on: x\nenv:\n  ${TOKEN}\n  to: Release train` }, "job"],
  [
    "the workflow, in capitals",
    { top: `env:\n  ${TOKEN.replace("token", "TOKEN")}\n  TO: Release train` },
    "workflow",
  ],
])("inputs in the `env:` of %s are to be moved", async (_, where, of) => {
  const workflow = workflowWith({ ...where, with: "detail: full" });
  const { rows, advice, blocks } = await doctorTold({
    workflow,
    with: { token: "", to: "", detail: "full" },
  });
  expect(rows.map(([mark, what]) => `${mark} ${what}`)).toEqual(["❌ token", "❌ to"]);
  expect(advice).toEqual([move(of)]);
  expect(blocks).toEqual([`${TOKEN}\nto: Release train`]);
});

test("a token that is written out is not repeated", async () => {
  const workflow = workflowWith({
    step: "if: always()\nenv:\n  token: NmI4YzQzZTQtNGM5",
    with: "to: Release train",
  });
  const { advice, blocks, summary } = await doctorTold({
    workflow,
    with: { token: "", to: "Release train" },
  });
  expect(advice).toEqual([move("step")]);
  expect(blocks).toEqual([]);
  expect(summary).not.toContain("NmI4YzQzZTQtNGM5");
});

test("an input in both places is not moved", async () => {
  const workflow = workflowWith({
    step: "if: always()\nenv:\n  to: Release train",
    with: `${TOKEN}\nto: \${{ vars.ROOM }}`,
  });
  const { advice } = await doctorTold({ workflow, with: { to: "" } });
  expect(advice.join("\n")).not.toContain("Inputs are not variables");
});
