import { describe, expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../../../support/doctor-told.ts";
import { pushEvent } from "../../../../support/events.ts";

const INSTEAD = "If this is what you mean, write it instead:";
const MADE = JSON.stringify({ outputs: {}, outcome: "failure", conclusion: "failure" });

/** What the doctor says about an input with an expression, and what GitHub makes of it. */
async function told(input: string, expression: string, value: string, on = "push") {
  const workflow = workflowWith({ with: `${input}: \${{ ${expression} }}` }).replace("on: push", `on: ${on}`);
  const event = pushEvent();
  const { rows, advice, blocks } = await doctorTold({ workflow, event, with: { [input]: value } });
  return { found: rows.map(([, , found]) => found), advice, blocks };
}

describe("the whole of a step", () => {
  test.each(["make", "Make", "unit"])("`steps` with only %s has the line for all", async (id) => {
    const { found, blocks } = await told("steps", `toJSON(steps.${id})`, id === "unit" ? "null" : MADE);
    expect(found).toEqual([
      `\`steps: \${{ toJSON(steps.${id}) }}\` names one step instead of all of them, so no failed step is found.`,
    ]);
    expect(blocks).toEqual([`steps: \${{ toJSON(steps) }}`]);
  });

  test("nothing is said of all", async () => {
    expect((await told("steps", "toJSON(steps)", `{ "make": ${MADE} }`)).found).toEqual([]);
  });

  test.each(["data", "reason", "message"])("`%s` with one that is there is right", async (input) => {
    expect((await told(input, "toJSON(steps.make)", MADE)).blocks).toEqual([]);
  });

  test.each(["data", "reason", "message"])("`%s` with one that is not there has none", async (input) => {
    const { found, advice, blocks } = await told(input, "toJSON(steps.mak)", "null");
    expect(found).toEqual([
      `\`${input}: \${{ toJSON(steps.mak) }}\` is null: no earlier step of this job has \`id: mak\`.`,
    ]);
    expect(advice).toEqual([INSTEAD]);
    expect(blocks).toEqual([`${input}: \${{ toJSON(steps.make) }}`]);
  });
});

test("a part of the event that is not there is null as JSON", async () => {
  const { found, blocks } = await told("data", "toJSON(github.event.head_comit)", "null");
  expect(found).toEqual([
    `\`data: \${{ toJSON(github.event.head_comit) }}\` is null: the event \`push\` has no \`head_comit\`.`,
  ]);
  expect(blocks).toEqual([`data: \${{ toJSON(github.event.head_commit) }}`]);
});

test("nothing is said of one that other events have", async () => {
  const { found } = await told(
    "data",
    "toJSON(github.event.release)",
    "null",
    "{ push: , release: { types: [published] } }",
  );
  expect(found).toEqual([]);
});
