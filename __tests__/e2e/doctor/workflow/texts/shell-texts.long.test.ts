import { describe, expect, test } from "vitest";
import { doctorTold, type Told, workflowWith } from "../../../../support/doctor-told.ts";

/** What the doctor says about lines of the step, whose inputs the run has as they are written. */
async function told(given: Readonly<Record<string, string>>, top = ""): Promise<Told> {
  const lines = Object.entries(given).map(([name, text]) => `${name}: ${JSON.stringify(text)}`);
  return doctorTold({ workflow: workflowWith({ with: lines.join("\n"), top }), with: given });
}

const STEP = "Run the command in an earlier step, and give the output of that step.";

describe("a command in a text, which no shell runs", () => {
  test.each([
    ["message", "Deployed at $(date)", "$(date)"],
    ["message", "Deployed at `date +%F`", "`date +%F`"],
    ["title", "Release $(cat VERSION)", "$(cat VERSION)"],
    ["version", "v1-$(date +%s)", "$(date +%s)"],
    ["data", "when: $(date -u)", "$(date -u)"],
  ])("%s: %s", async (input, text, command) => {
    const { rows, advice, blocks } = await told({ [input]: text });
    expect(rows).toEqual([["⚠️", input, `Input "${input}" contains "${command}", and no shell runs it.`]]);
    expect(advice).toEqual([STEP]);
    expect(blocks).toEqual([]);
  });

  test.each([
    ["Deployed $(git rev-parse --short HEAD)", "message: Deployed {{commit.shortSha}}"],
    ["Deployed `git rev-parse HEAD` now", "message: Deployed {{commit.sha}} now"],
    ["On $(git branch --show-current)", "message: On {{ref.name}}"],
    [
      "$(git log -1 --pretty=%s) by $(git log -1 --format='%an')",
      "message: {{commit.title}} by {{commit.author}}",
    ],
  ])("has a name in templates: %s", async (text, line) => {
    const { blocks } = await told({ message: text });
    expect(blocks.map((one) => one.replaceAll('"', ""))).toEqual([line]);
  });

  test.each([
    "Run `kubectl logs $(kubectl get pods -o name)` to see why",
    "Run `make test` again",
    "```\necho $(date)\n```",
    "It costs $(5)",
    "Call (date) later",
  ])("nothing is said of %s", async (message) => {
    expect((await told({ message })).rows).toEqual([]);
  });
});

describe("a variable that the workflow sets", () => {
  const TOP = "env: { WEBEX_ROOM: Release train, ON_CALL: bob@example.com }";

  test.each([
    [{ to: "$WEBEX_ROOM" }, `to: \${{ env.WEBEX_ROOM }}`],
    [{ to: `\${WEBEX_ROOM}` }, `to: \${{ env.WEBEX_ROOM }}`],
    [{ to: "$env:WEBEX_ROOM" }, `to: \${{ env.WEBEX_ROOM }}`],
    [{ to: "%WEBEX_ROOM%" }, `to: \${{ env.WEBEX_ROOM }}`],
    [{ to: "$WEBEX_ROOM\nbob@example.com" }, `to: |\n  \${{ env.WEBEX_ROOM }}\n  bob@example.com`],
    [{ mention: "$ON_CALL" }, `mention: \${{ env.ON_CALL }}`],
  ])("%j", async (given, line) => {
    const { rows, advice, blocks } = await told(given as Record<string, string>, TOP);
    expect(rows.map(([mark]) => mark)).toEqual(["❌"]);
    expect(advice[0]).toMatch(/^Replace it with (?:this line|these lines), in the step's `with:`\.$/);
    expect(blocks).toEqual([line]);
  });

  test("may be in what an expression gives", async () => {
    const workflow = workflowWith({ with: `to: \${{ vars.ROOM }}`, top: TOP });
    const { blocks } = await doctorTold({ workflow, with: { to: "$WEBEX_ROOM" } });
    expect(blocks).toEqual([]);
  });

  test("may be written by an earlier step", async () => {
    const workflow = workflowWith({
      with: "to: $WEBEX_ROOM",
      before: '- run: echo "WEBEX_ROOM=Release train" >> "$GITHUB_ENV"',
    });
    const { blocks } = await doctorTold({ workflow, with: { to: "$WEBEX_ROOM" } });
    expect(blocks).toEqual([`to: \${{ env.WEBEX_ROOM }}`]);
  });
});

describe("a variable that the workflow does not set", () => {
  test.each([
    [{ to: "$OTHER_ROOM" }, `to: \${{ vars.OTHER_ROOM }}`, "this line", "variable `OTHER_ROOM`"],
    [{ to: `\${OTHER_ROOM}` }, `to: \${{ vars.OTHER_ROOM }}`, "this line", "variable `OTHER_ROOM`"],
    [
      { to: "$ROOM\n$OTHER_ROOM\nbob@example.com" },
      `to: |\n  \${{ vars.ROOM }}\n  \${{ vars.OTHER_ROOM }}\n  bob@example.com`,
      "these lines",
      "variables `ROOM` and `OTHER_ROOM`",
    ],
  ])("may be one of the repository: %j", async (given, line, those, names) => {
    const { rows, advice, blocks } = await told(given);
    expect(new Set(rows.map(([mark]) => mark))).toEqual(new Set(["❌"]));
    expect(advice[0]).toBe(
      `Replace it with ${those}, in the step's \`with:\`, once the repository has the ${names}.`,
    );
    expect(new Set(blocks)).toEqual(new Set([line]));
  });

  test.each([[{ to: "$GITHUB_ACTOR" }], [{ to: "$5 lunches" }], [{ to: "A room for $MONEY" }]])(
    "no line is guessed for %j",
    async (given) => {
      const { blocks } = await told(given);
      expect(blocks.join()).not.toContain("vars.");
    },
  );

  test("may be set only in another script", async () => {
    const workflow = workflowWith({ with: "to: $ROOM", before: "- run: export ROOM=x" });
    const { blocks } = await doctorTold({ workflow, with: { to: "$ROOM" } });
    expect(blocks).toEqual([]);
  });
});

describe("a variable of the runner, which is not in `env`", () => {
  test.each([
    ["GITHUB_REF_NAME", "github.ref_name"],
    ["GITHUB_SHA", "github.sha"],
    ["RUNNER_OS", "runner.os"],
  ])("%s", async (name, value) => {
    const workflow = workflowWith({ with: `title: "\${{ env.${name} }} is red"` });
    const { rows, blocks } = await doctorTold({ workflow, with: { title: " is red" } });
    expect(rows.map(([mark, , found]) => [mark, found])).toEqual([
      ["⚠️", `\`env.${name}\` is empty in \`title:\`: the runner's own variables are not in \`env\`.`],
    ]);
    expect(blocks).toEqual([`title: "\${{ ${value} }} is red"`]);
  });

  test.each(["GITHUB_TOKEN", "GITHUB_MINE", "CI_NAME"])("%s is another one", async (name) => {
    const workflow = workflowWith({ with: `title: "\${{ env.${name} }} is red"` });
    const { rows } = await doctorTold({ workflow, with: { title: " is red" } });
    expect(rows.map(([, , found]) => found).join()).not.toContain("runner's own");
  });
});
