import { describe, expect, test } from "vitest";
import { doctorTold, type Told, workflowWith } from "../../../../support/doctor-told.ts";

const secret = (name: string): string => `\${{ secrets.${name} }}`;
const input = (name: string): string => `\${{ inputs.${name} }}`;
const CI = ".github/workflows/ci.yml";
const CALLED = ".github/workflows/called.yml";

/** What a called workflow declares, and what the calling job passes, each as lines of YAML in braces. */
interface Call {
  readonly secrets?: string;
  readonly inputs?: string;
  readonly dispatch?: string;
  readonly job?: string;
  readonly line: string;
  readonly uses?: string;
}

/** What the doctor says about a step in a called workflow whose input is empty. */
async function toldWhenCalled(call: Call): Promise<Told> {
  const { secrets = "{}", inputs = "{}", dispatch = "{}", job = "", line, uses = `./${CALLED}` } = call;
  const on = `on:\n  workflow_call: { secrets: ${secrets}, inputs: ${inputs} }\n  workflow_dispatch: { inputs: ${dispatch} }`;
  const called = workflowWith({ with: line }).replace("on: push", on);
  const caller = `on: push\njobs:\n  build: { runs-on: x, steps: [{ run: make }] }\n  tell:\n    uses: ${uses}\n${job}\n`;
  const [name = ""] = line.split(":");
  const workspace = { [CI]: caller, [CALLED]: called };
  return await doctorTold({ workspace, with: name === "token" ? { token: "" } : { [name]: "" } });
}

describe("a secret in a called workflow", () => {
  test.each<[string, Call, string, readonly string[]]>([
    [
      "that the file does not declare",
      {
        secrets: "{ token: {} }",
        job: `    secrets: { token: "${secret("BOT")}" }`,
        line: `token: ${secret("WEBEX_BOT_TOKEN")}`,
      },
      `\`token: ${secret("WEBEX_BOT_TOKEN")}\` is empty: this workflow declares no secret \`WEBEX_BOT_TOKEN\`, only \`token\`.`,
      [`token: ${secret("token")}`],
    ],
    [
      "that is misspelled",
      {
        secrets: "{ webex_token: {}, hook: {} }",
        job: `    secrets: { webex_token: "${secret("BOT")}", hook: "${secret("HOOK")}" }`,
        line: `token: ${secret("WEBEX-TOKEN")}`,
      },
      "only `webex_token` and `hook`.",
      [`token: ${secret("webex_token")}`],
    ],
    [
      "that the job does not pass",
      {
        secrets: "{ token: {}, hook: {} }",
        job: `    secrets: { hook: "${secret("HOOK")}" }`,
        line: `token: ${secret("token")}`,
      },
      "the job `tell` calls this workflow and passes no `token`. Add this line to the `secrets:` of the job `tell`",
      [`token: ${secret("NAME")}`],
    ],
    [
      "that is empty where it is passed",
      {
        secrets: "{ token: {} }",
        job: `    secrets: { token: "${secret("WEBEX_TOKN")}" }`,
        line: `token: ${secret("token")}`,
      },
      `passes \`token: ${secret("WEBEX_TOKN")}\`, which is empty. Check the secret's name`,
      [],
    ],
    [
      "that is declared, if the job passes none",
      { secrets: "{ token: {} }", line: `token: ${secret("token")}` },
      "the job `tell` calls this workflow and passes no secrets. Add these lines to the job `tell`, next to its `uses:`",
      [`secrets:\n  token: ${secret("NAME")}`],
    ],
    [
      "that is not declared, if the job passes none",
      { line: `token: ${secret("WEBEX_BOT_TOKEN")}` },
      "Add this line to the job `tell`, next to its `uses:`",
      ["secrets: inherit"],
    ],
    [
      "of a job that gets all",
      { secrets: "{ token: {} }", job: "    secrets: inherit", line: `token: ${secret("BOT")}` },
      "the job `tell` passes all secrets by their own names, and none has the name `BOT`, or it is empty.",
      [`secrets:\n  BOT: ${secret("NAME")}`],
    ],
  ])("%s", async (_, call, says, blocks) => {
    const told = await toldWhenCalled(call);
    expect(told.rows.map(([mark, what]) => [mark, what])).toEqual([["❌", "token"]]);
    expect(told.summary).toContain(says);
    expect(told.blocks).toEqual(blocks);
  });

  test("that another repository's file reads is named as it is passed", async () => {
    const told = await toldWhenCalled({
      uses: "your-org/ci/.github/workflows/notify.yml@v1",
      job: `    secrets: { token: "${secret("BOT")}" }`,
      line: `token: ${secret("WEBEX_BOT_TOKEN")}`,
    });
    expect(told.rows).toEqual([["❌", "token", 'Input "token" is missing.']]);
    expect(told.advice).toEqual([
      `The job \`tell\` calls this workflow and passes \`token: ${secret("BOT")}\`: the step must read \`${secret("token")}\`, and the secret that is passed must exist.`,
    ]);
  });
});

describe("an input of a called workflow", () => {
  test.each<[string, Call, string, readonly string[]]>([
    [
      "that the file does not declare",
      { inputs: "{ release: { type: string } }", line: `version: ${input("version")}` },
      "this workflow has no input `version`, only `release`",
      [`version: ${input("release")}`],
    ],
    [
      "that only a dispatch has",
      { dispatch: "{ version: {} }", line: `version: ${input("version")}` },
      "this workflow declares `version` only for `workflow_dispatch`",
      ["version:\n  type: string"],
    ],
    [
      "whose value is empty where it is passed",
      {
        inputs: "{ version: { type: string } }",
        job: `    with: { version: "\${{ needs.build.outputs.tag }}" }`,
        line: `version: ${input("version")}`,
      },
      "and the job `tell`'s `needs:` does not name `build`",
      ["needs: [build]"],
    ],
    [
      "whose value is misspelled where it is passed",
      {
        inputs: "{ version: { type: string } }",
        job: `    with: { version: "v\${{ github.ref_nam }}" }`,
        line: `version: ${input("version")}`,
      },
      "and `github` has no `ref_nam`",
      [`version: "v\${{ github.ref_name }}"`],
    ],
  ])("%s", async (_, call, says, blocks) => {
    const told = await toldWhenCalled(call);
    expect(told.rows.map(([mark, what]) => [mark, what])).toEqual([["⚠️", "version"]]);
    expect(told.summary).toContain(says);
    expect(told.blocks).toEqual(blocks);
  });

  test.each([
    ["none", "", "passes no `version`"],
    ["an empty one", '    with: { version: "" }', "passes an empty `version`"],
  ])("may be left out: %s", async (_, job, says) => {
    const line = `version: ${input("version")}`;
    const told = await toldWhenCalled({ inputs: "{ version: { type: string } }", job, line });
    expect(told.rows).toEqual([]);
    expect(told.summary).toContain(says);
  });
});

test("an input that only a call has is reported in a run that somebody started", async () => {
  const on = "on:\n  workflow_call: { inputs: { version: { type: string } } }\n  workflow_dispatch: {}";
  const workflow = workflowWith({ with: `version: ${input("version")}` }).replace("on: push", on);
  const event = { name: "workflow_dispatch", payload: { inputs: {} } };
  const told = await doctorTold({ event, workflow, with: { version: "" } });
  expect(told.summary).toContain("this workflow declares `version` only for `workflow_call`");
});

describe("a value that a composite action passes on", () => {
  const FOLDER = ".github/actions/notify";
  const action = (inputs: string, line: string): string =>
    `inputs: ${inputs}\nruns:\n  using: composite\n  steps:\n    - uses: your-org/webex-notify@v1\n      with:\n        doctor: true\n        ${line}\n`;
  const using = (given: string, uses = `./${FOLDER}`): string =>
    `on: push\njobs:\n  deploy:\n    steps:\n      - uses: ${uses}\n        with: ${given}\n`;

  interface Used {
    readonly inputs?: string;
    readonly given: string;
    readonly line?: string;
    readonly file?: string;
    readonly uses?: string;
    readonly path?: string;
  }

  async function toldOf(used: Used): Promise<Told> {
    const { inputs = "{ webex-token: {}, room: {} }", given, uses, path = `/work/shop/./${FOLDER}` } = used;
    const line = used.line ?? `token: ${input("webex-token")}`;
    const [name = ""] = line.split(":");
    return await doctorTold({
      workspace: {
        [CI]: using(given, uses),
        [`${FOLDER}/${used.file ?? "action.yml"}`]: action(inputs, line),
      },
      github: { action_path: path },
      with: name === "token" ? { token: "" } : { [name]: "" },
    });
  }

  const TYPO = { given: `{ webex_token: "${secret("BOT")}", room: Release train }` };

  test.each<[string, Used, string, readonly string[]]>([
    [
      "has another name where it is passed",
      TYPO,
      "the calling step passes `webex_token`, which this action does not declare, and no `webex-token`. If this is what you mean, write this line in the `with:` of the calling step instead of `webex_token:`.",
      [`webex-token: ${secret("BOT")}`],
    ],
    [
      "has a name that is like none, and is the only one that is missing",
      { given: `{ bot: "${secret("BOT")}", room: Release train }`, file: "action.yaml" },
      "passes `bot`, which this action does not declare",
      [`webex-token: ${secret("BOT")}`],
    ],
    [
      "is not passed",
      { given: "{ room: Release train }" },
      `the calling step passes no \`webex-token\`. Add \`webex-token: ${secret("NAME")}\` to the \`with:\` of the calling step`,
      [],
    ],
    [
      "is empty where it is passed",
      { given: `{ webex-token: "${secret("WEBEX_TOKN")}" }` },
      `the calling step passes \`webex-token: ${secret("WEBEX_TOKN")}\`, and this job gets no secret \`WEBEX_TOKN\``,
      [],
    ],
    [
      "has another name in the action",
      { ...TYPO, line: `token: ${input("webex_tokn")}` },
      "this action has no input `webex_tokn`",
      [`token: ${input("webex-token")}`],
    ],
    [
      "comes from another repository",
      { ...TYPO, uses: "your-org/ci/notify@v1", path: "/work/_actions/your-org/ci/v1/notify" },
      `let the calling step pass \`token: ${secret("NAME")}\`, spelled the same. It passes \`webex_token\` and \`room\`.`,
      [`token: ${input("token")}`],
    ],
    [
      "comes from an action that is not found",
      { ...TYPO, path: "/work/shop/other" },
      "spelled the same.",
      [`token: ${input("token")}`],
    ],
  ])("%s", async (_, used, says, blocks) => {
    const told = await toldOf(used);
    expect(told.rows.map(([mark, what]) => [mark, what])).toEqual([["❌", "token"]]);
    expect(told.summary).toContain(says);
    expect(told.blocks).toEqual(blocks);
  });

  test("is reported for each input", async () => {
    const told = await toldOf({
      given: "{ rooms: Europe }",
      inputs: "{ room: {} }",
      line: `version: ${input("room")}`,
    });
    expect(told.rows.map(([mark, what]) => [mark, what])).toEqual([["⚠️", "version"]]);
    expect(told.blocks).toEqual(["room: Europe"]);
  });

  test("may be left out", async () => {
    const told = await toldOf({ given: "{}", line: `thread: ${input("room")}` });
    expect(told.rows).toEqual([]);
  });
});
