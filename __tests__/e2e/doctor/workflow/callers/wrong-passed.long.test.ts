import { describe, expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../../../support/doctor-told.ts";

const input = (name: string): string => `\${{ inputs.${name} }}`;
const inputOr = (name: string, other: string): string => `\${{ inputs.${name} || '${other}' }}`;
const CI = ".github/workflows/ci.yml";
const CALLED = ".github/workflows/called.yml";

describe("a wrong value that the calling job passes", () => {
  const toldOf = async (passed: string, given: Readonly<Record<string, string>>, line: string) => {
    const on = "on:\n  workflow_call: { inputs: { level: {}, where: {} } }";
    const called = workflowWith({ with: line }).replace("on: push", on);
    const caller = `on: push\njobs:\n  tell:\n    uses: ./${CALLED}\n    with: { ${passed} }\n`;
    const { advice, blocks } = await doctorTold({
      workspace: { [CI]: caller, [CALLED]: called },
      with: given,
    });
    return { advice, blocks };
  };

  test.each([
    ["level: banana", "banana", "Change `level:` in the `with:` of the job `tell`.", []],
    ["level: verbose", "verbose", "Write this in the `with:` of the job `tell`.", ["level: full"]],
    ["level: ful", "ful", "Write this in the `with:` of the job `tell`.", ["level: full"]],
    [`level: "${"$"}{{ vars.LEVEL }}"`, "ful", "Change `level:` in the `with:` of the job `tell`.", []],
  ])("has its line: %s", async (passed, detail, advice, blocks) => {
    expect(await toldOf(passed, { detail }, `detail: ${input("level")}`)).toEqual({
      advice: [advice],
      blocks,
    });
  });

  test("has its line, if the called workflow has a default", async () => {
    const told = await toldOf(
      "where: Relase train",
      { to: "Relase train" },
      `to: ${inputOr("where", "Europe")}`,
    );
    expect(told.blocks).toEqual(["where: Release train"]);
  });

  test("with two rooms in one line is written with one per line", async () => {
    const { blocks } = await toldOf(
      'where: "Release train, Europe"',
      { to: "Release train, Europe" },
      `to: ${input("where")}`,
    );
    expect(blocks).toEqual(["where: |\n  Release train\n  Europe"]);
  });
});

describe("a wrong value that the step passes which uses a composite action", () => {
  const FOLDER = ".github/actions/notify";

  test.each([input("room"), inputOr("room", "Europe")])("has its line: %s", async (text) => {
    const told = await doctorTold({
      workspace: {
        [CI]: `on: push
jobs:
  deploy: { steps: [{ uses: ./${FOLDER}, with: { room: Relase train } }] }
`,
        [`${FOLDER}/action.yml`]: `inputs: { room: {} }
runs:
  using: composite
  steps: [{ uses: your-org/webex-notify@v1, with: { doctor: true, to: "${text}" } }]
`,
      },
      github: { action_path: `/work/shop/./${FOLDER}` },
      with: { to: "Relase train" },
    });
    expect(told.rows.map(([mark, what]) => [mark, what])).toEqual([["❌", "to: Relase train"]]);
    expect(told.advice).toEqual(["Write this in the `with:` of the calling step."]);
    expect(told.blocks).toEqual(["room: Release train"]);
  });
});
