import { expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../../../support/doctor-told.ts";
import { eventOf } from "../../../../support/events.ts";

const CHECK = "Check the name, or remove the line.";
const INSTEAD = "If this is what you mean, write it instead:";

/** What the doctor says about a version from an input that the workflow does not have. */
async function told(inputs: string, more = "", { version = "inputs.version", value = "" } = {}) {
  const workflow = workflowWith({ with: `version: \${{ ${version} }}\n${more}` }).replace(
    "on: push",
    `on: { workflow_dispatch: { inputs: ${inputs} } }`,
  );
  const event = eventOf("workflow_dispatch", {
    ref: "refs/heads/main",
    inputs: { tag: "1.4.0", "rollback-from": "" },
  });
  const { rows, advice, blocks } = await doctorTold({
    workflow,
    event,
    with: { version: value },
  });
  return { found: rows.map(([, , found]) => found.replace(/^.* is empty: /, "")), advice, blocks };
}

const NONE = "this workflow has no input `version`";

test.each([
  ["it has only one", "{ tag: }", "", "only `tag`"],
  [
    "the other one is used in another line",
    "{ tag: , rollback-from: }",
    `previous-version: \${{ inputs.rollback-from }}`,
    "only `tag` and `rollback-from`",
  ],
  [
    "the other one is used as a value of the event",
    "{ tag: , rollback-from: }",
    `message: "From \${{ github.event.inputs.rollback-from }}"`,
    "only `tag` and `rollback-from`",
  ],
])("the input that the step does not use is offered if %s", async (_, inputs, more, names) => {
  expect(await told(inputs, more)).toEqual({
    found: [`${NONE}, ${names}.`],
    advice: [INSTEAD],
    blocks: [`version: \${{ inputs.tag }}`],
  });
});

test.each([
  ["several are not used", "{ tag: , stage: }", "", ", only `tag` and `stage`"],
  ["all are used", "{ tag: }", `title: \${{ inputs.TAG }}`, ", only `tag`"],
  ["there are none", "{}", "", ""],
  ["its name cannot be pasted", '{ "a b": }', "", ""],
])("none is offered if %s", async (_, inputs, more, names) => {
  expect(await told(inputs, more)).toEqual({ found: [`${NONE}${names}.`], advice: [CHECK], blocks: [] });
});

test("nothing is said of a name with a default that is used", async () => {
  const given = { version: "inputs.version || 'main'", value: "main" };
  expect(await told("{ tag: }", "", given)).toEqual({ found: [], advice: [], blocks: [] });
});
