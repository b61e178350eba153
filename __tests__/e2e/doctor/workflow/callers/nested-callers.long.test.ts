import { describe, expect, test } from "vitest";
import { doctorTold, type Told, workflowWith } from "../../../../support/doctor-told.ts";

const secret = (name: string): string => `\${{ secrets.${name} }}`;
const input = (name: string): string => `\${{ inputs.${name} }}`;
const CI = ".github/workflows/ci.yml";
const MIDDLE = ".github/workflows/middle.yml";
const CALLED = ".github/workflows/called.yml";

describe("a workflow that a called workflow calls", () => {
  /** What the doctor says if `a` calls the middle one, whose `b` calls the one with the step. */
  async function told(a: string, declared: string, b: string, line: string): Promise<Told> {
    const [name = ""] = line.split(":");
    const own = `on:\n  workflow_call: { inputs: { version: {} }, secrets: { token: {} } }`;
    return await doctorTold({
      workspace: {
        [CI]: `on: push\njobs:\n  a: { uses: ./${MIDDLE}, ${a} }`,
        [MIDDLE]: `on: { workflow_call: ${declared} }\njobs:\n  b: { uses: ./${CALLED}, ${b} }`,
        [CALLED]: workflowWith({ with: line }).replace("on: push", own),
      },
      with: { [name]: "" },
    });
  }

  const VERSION = `version: ${input("version")}`;
  const TOKEN = `token: ${secret("token")}`;

  test.each<[string, string, string, string, string, string, readonly string[]]>([
    [
      "an input with an empty expression",
      `with: { v: "\${{ github.ref_nam }}" }`,
      "{ inputs: { v: {} } }",
      `with: { version: "${input("v")}" }`,
      VERSION,
      `the job \`b\` calls this workflow and passes \`${VERSION.replace("version }", "v }")}\`, and the job \`a\` calls its workflow and passes \`v: \${{ github.ref_nam }}\`, and \`github\` has no \`ref_nam\`.`,
      [`v: \${{ github.ref_name }}`],
    ],
    [
      "an input of another name in the middle",
      `with: { v: "1" }`,
      "{ inputs: { v: {} } }",
      `with: { version: "${input("vv")}" }`,
      VERSION,
      "and its workflow has no input `vv`.",
      [`version: ${input("v")}`],
    ],
    [
      "a secret that the first job does not pass",
      "name: A",
      "{ secrets: { bot: {} } }",
      `secrets: { token: "${secret("bot")}" }`,
      TOKEN,
      `the job \`b\` calls this workflow and passes \`token: ${secret("bot")}\`, and the job \`a\` calls its workflow and passes no secrets. Add these lines to the job \`a\``,
      [`secrets:\n  bot: ${secret("NAME")}`],
    ],
    [
      "a secret of another name in the middle",
      `secrets: { bot: "${secret("BOT")}" }`,
      "{ secrets: { bot: {} } }",
      `secrets: { token: "${secret("bott")}" }`,
      TOKEN,
      "and its workflow declares no secret `bott`, only `bot`. Write this line in the `secrets:` of the job `b`:",
      [`token: ${secret("bot")}`],
    ],
    [
      "a secret that the first job misspells",
      `secrets: { token: "${secret("WEBEX_TOKN")}" }`,
      "{ secrets: { token: {} } }",
      "secrets: inherit",
      TOKEN,
      `the job \`b\` passes all its secrets, and the job \`a\` calls its workflow and passes \`token: ${secret("WEBEX_TOKN")}\`, which is empty.`,
      [],
    ],
  ])("%s", async (_, a, declared, b, line, says, blocks) => {
    const { rows, summary, blocks: shown } = await told(a, declared, b, line);
    expect(rows.map(([, what]) => what)).toEqual([line.split(":")[0]]);
    expect(summary).toContain(says);
    expect(shown).toEqual(blocks);
  });
});

describe("a composite action", () => {
  const INNER = ".github/actions/inner";
  const OUTER = ".github/actions/outer";
  const action = (step: string): string =>
    `inputs: { token: {} }\nruns:\n  using: composite\n  steps:\n    - ${step}\n`;
  const own = action(
    `{ uses: your-org/webex-notify@v1, with: { doctor: true, token: "${input("token")}" } }`,
  );

  const told = (steps: string, more: Record<string, string> = {}): Promise<Told> =>
    doctorTold({
      workspace: {
        [CI]: `on: push\njobs:\n  deploy:\n    steps:\n${steps}`,
        [`${INNER}/action.yml`]: own,
        ...more,
      },
      github: { action_path: `/work/shop/./${INNER}` },
      with: { token: "" },
    });

  const user = (given: string, more = ""): string =>
    `      - { ${more}uses: ./${INNER}, with: { ${given}: "${secret("BOT")}" } }\n`;

  test.each([
    ["with a name", `name: Tell A, `, '"Tell A"'],
    ["with an ID", `id: tell, `, '"tell"'],
    ["with neither", "", "number 2 of 2"],
  ])("that two steps use names the one that passes no token: %s", async (_, more, label) => {
    const { summary, blocks } = await told(user("token") + user("tokn", more));
    expect(summary).toContain(
      `the calling step (${label}) passes \`tokn\`, which this action does not declare, and no \`token\`.`,
    );
    expect(blocks).toEqual([`token: ${secret("BOT")}`]);
  });

  test("that two steps use, none with a token, names none", async () => {
    const { summary } = await told(user("tokn") + user("tokn"));
    expect(summary).toContain("the calling step passes `tokn`, which this action");
  });

  test.each([
    ["BOT", `the calling step passes \`token: ${secret("BOT")}\`, and this job gets no secret \`BOT\``],
    ["OTHER", "one of the calling steps passes an empty `token`."],
  ])("that two steps use with a token names the secret, if it is the same: %s", async (other, says) => {
    const { summary, blocks } = await told(user("token") + user("token").replace("BOT", other));
    expect(summary).toContain(says);
    expect(blocks).toEqual([]);
  });

  test.each([
    ["the inner one", "tokn", "token", "the calling step passes `tokn`", `token: ${input("token")}`],
    [
      "the outer one",
      "token",
      "tokn",
      `the calling step passes \`token: ${input("token")}\`, and the calling step of its action passes \`tokn\``,
      `token: ${secret("BOT")}`,
    ],
  ])("in another one is explained where the name is wrong: %s", async (_, inner, outer, says, line) => {
    const outside = action(`{ uses: ./${INNER}, with: { ${inner}: "${input("token")}" } }`);
    const { summary, blocks } = await told(user(outer).replace(INNER, OUTER), {
      [`${OUTER}/action.yaml`]: outside,
    });
    expect(summary).toContain(says);
    expect(blocks).toEqual([line]);
  });
});
