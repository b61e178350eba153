import { describe, expect, test } from "vitest";
import { CI, doctorTold, type Told, workflowWith } from "../../../../support/doctor-told.ts";

const CALLED = ".github/workflows/called.yml";
const env = (name: string): string => `\${{ env.${name} }}`;

interface Call {
  /** The line of the called workflow's step. */
  readonly line?: string;
  /** What the called workflow has at its top. */
  readonly top?: string;
  /** What the calling workflow has at its top. */
  readonly above?: string;
  /** A workflow between the two. */
  readonly between?: string;
}

/** What the doctor says about an empty input in a called workflow. */
async function told({ line = `to: ${env("WEBEX_ROOM")}`, top = "", above = "", between }: Call = {}) {
  const called = workflowWith({ with: line, top }).replace("on: push", "on: { workflow_call: {} }");
  const uses = between === undefined ? CALLED : "between.yml";
  const caller = `on: push\n${above}\njobs:\n  tell:\n    uses: ./${uses}\n`;
  const [name = ""] = line.split(":");
  const workspace = { [CI]: caller, [CALLED]: called, ...(between && { "between.yml": between }) };
  return await doctorTold({ workspace, with: { [name]: "" } });
}

const said = ({ rows, advice }: Told): string => [...rows.map(([, , found]) => found), ...advice].join(" ");
const ROOM = "env: { WEBEX_ROOM: Release train }";
const WHY = "only the `env:` of the calling workflow sets `WEBEX_ROOM`, which a called one does not get";

describe("a variable that only the calling workflow sets", () => {
  test("becomes an input", async () => {
    const one = await told({ above: ROOM });
    expect(one.rows).toEqual([["❌", "to", 'Input "to" is missing.']]);
    expect(one.advice).toEqual([
      `\`to: ${env("WEBEX_ROOM")}\` is empty: ${WHY}. Declare \`webex-room: { type: string }\` in the \`inputs:\` of \`workflow_call:\`, add \`webex-room: Release train\` to the \`with:\` of the job \`tell\`, and write:`,
    ]);
    expect(one.blocks).toEqual([`to: \${{ inputs.webex-room }}`]);
  });

  test("also within a text, with its name as GitHub compares it", async () => {
    const { rows, blocks } = await told({
      above: "env: { Service: Shop }",
      line: `title: "${env("SERVICE")}"`,
    });
    expect(rows[0]?.[2]).toContain("only the `env:` of the calling workflow sets `SERVICE`");
    expect(blocks).toEqual([`title: \${{ inputs.service }}`]);
  });

  test("becomes a secret if it is one", async () => {
    const BOT = `\${{ secrets.WEBEX_BOT_TOKEN }}`;
    const call = { above: `env: { BOT: "${BOT}" }`, line: `token: ${env("BOT")}` };
    const one = await told(call);
    expect(said(one)).toContain("With `secrets: inherit` in the job `tell`, write:");
    expect(one.blocks).toEqual([`token: ${BOT}`]);
  });

  test.each([
    ["an expression of another variable", `"${env("OTHER")}"`],
    ["a token", '"Bearer 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"'],
    ["two lines", '"a\\nb"'],
  ])("is not shown if it is %s", async (_, value) => {
    const one = await told({ above: `env: { WEBEX_ROOM: ${value} }` });
    expect(said(one)).toContain("add `webex-room: …` to the `with:` of the job `tell`");
  });

  test("is found through a workflow between them", async () => {
    const between = `on: { workflow_call: {} }\njobs: { tell: { uses: "./${CALLED}" } }\n`;
    expect(said(await told({ above: ROOM, between }))).toContain(WHY);
  });
});

describe("nothing is said of the calling workflow", () => {
  test.each<[string, Call]>([
    ["if it sets another variable", { above: "env: { ROOM: Release train }" }],
    ["if the called one sets it", { above: ROOM, top: 'env: { WEBEX_ROOM: "" }' }],
    ["if it sets none", {}],
  ])("%s", async (_, call) => {
    expect((await told(call)).summary).not.toContain("of the calling workflow");
  });
});
