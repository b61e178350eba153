import { expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../../../support/doctor-told.ts";

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

test("without the workflow file, the variables of the process tell it", async () => {
  const { rows, advice } = await doctorTold({
    env: { token: "x", to: "Release train" },
    with: { token: "", to: "" },
  });
  expect(rows.map(([, what, found]) => [what, found])).toEqual([
    ["token", 'Input "token" is missing.'],
    ["to", 'Input "to" is missing.'],
  ]);
  expect(advice).toEqual([
    "Inputs are not variables: move `token` and `to` from `env:` to the step's `with:`.",
  ]);
});

test("inputs that are not missing are to be moved as well", async () => {
  const step = "if: always()\nenv:\n  lifecycle: true\n  notify-on: failure";
  const { rows, advice, blocks } = await doctorTold({ workflow: workflowWith({ step }) });
  const found = "`lifecycle` and `notify-on` are in the `env:` of the step, where no input is read.";
  expect(rows).toEqual([["⚠️", "lifecycle", found]]);
  expect([advice, blocks]).toEqual([[move("step")], ["lifecycle: true\nnotify-on: failure"]]);
});

test.each([
  ["a variable of another name", { step: "if: always()\nenv:\n  TITLE: x\n  LOG: debug" }],
  [
    "a variable that the step reads",
    { step: "if: always()\nenv:\n  version: 1.2.3", with: `title: v\${{ env.version }}` },
  ],
  [
    "a variable that the step reads in another way",
    { step: "if: always()\nenv:\n  version: 1.2.3", with: `title: v\${{ env['version'] }}` },
  ],
  [
    "a variable that another step has too",
    {
      step: "if: always()\nenv:\n  version: 1.2.3",
      before: "- uses: actions/checkout@v6\n- { run: make, env: { version: 1.2.3 } }",
    },
  ],
  ["an input that the step has", { step: "if: always()\nenv:\n  title: x", with: "title: x" }],
  ["a variable of the job", { job: "runs-on: x\nenv:\n  version: 1.2.3" }],
])("nothing is said if there is %s", async (_, where) => {
  const { rows } = await doctorTold({ workflow: workflowWith(where), with: { title: "v1.2.3" } });
  expect(rows).toEqual([]);
});
