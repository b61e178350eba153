import { describe, expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../support/doctor-told.ts";
import { startWorld } from "../../support/start-world.ts";

const REST = 'below "|", YAML has no comments, so remove everything from "#" on.';
const LINE = 'below "|", YAML has no comments, so remove the line.';
const HOOK = "https://webexapis.com/v1/webhooks/incoming/Y2lzY29zcGFyazovL3VzL1dFQkhPT0svYWJj";
const ORGANIZATION = "4f8c7e1a-58f2-4b8e-9c7c-0f6c8f6a2a11";

const CASES: readonly (readonly [input: string, given: string, says: string, line: string])[] = [
  ["notify-on", "failure # why\nfixed", REST, "|\n  failure\n  fixed"],
  ["notify-on", "failure #why, when, and where\nfixed", REST, "|\n  failure\n  fixed"],
  ["notify-on", "failure\n#success", LINE, "failure"],
  ["notify-on", "failed # why\nfixed", REST, "|\n  failure\n  fixed"],
  ["mention-on", "# all\nsuccess", LINE, "success"],
  ["mention", "alice@example.com # lead\nauthor", REST, "|\n  alice@example.com\n  author"],
  ["allowed-domains", "example.com # us\nwebex.bot", REST, "|\n  example.com\n  webex.bot"],
  ["email-domains", "example.com # us", REST, "example.com"],
  ["allowed-organizations", `${ORGANIZATION} # us`, REST, `"${ORGANIZATION}"`],
  ["allowed-organizations", `# us\n${ORGANIZATION}`, LINE, `"${ORGANIZATION}"`],
  ["event", "failure # always", REST, "failure"],
  ["timeout", "20 # seconds", REST, "20"],
  ["lifecycle", "true # both", REST, "true"],
];

const beside = (input: string): Record<string, string> =>
  input === "mention-on" ? { mention: "alice@example.com" } : {};

describe.each(CASES)("a comment in `%s: %j`", (input, given, says, line) => {
  test("is named by the doctor, with the line without it", async () => {
    const { rows, blocks } = await doctorTold({ with: { ...beside(input), [input]: given } });
    expect(rows.filter(([, what]) => what === input).map(([, , found]) => found)).toContainEqual(
      expect.stringContaining(says),
    );
    expect(blocks).toContain(`${input}: ${line}`);
  });

  test("is named by the step", async () => {
    await using world = await startWorld({ mayMention: true });
    const inputs = { to: "Release train", ...beside(input), [input]: given };
    const { outputs } = await world.run({ with: inputs });
    expect(outputs["error"]).toContain(says);
    expect(outputs["error"]).not.toContain("did you mean");
  });
});

test("a comment after a webhook is named without its address, and an expression stays one", async () => {
  const written = `webhook-url: |\n  \${{ secrets.HOOK }} # main`;
  const given = { "webhook-url": `${HOOK} # main` };
  const { rows, blocks, summary } = await doctorTold({
    workflow: workflowWith({ with: written }),
    with: given,
  });
  expect(rows.map(([, what, found]) => [what, found])).toEqual([
    ["webhook-url", `Input "webhook-url" is "***": ${REST}`],
  ]);
  expect(blocks).toEqual([`webhook-url: \${{ secrets.HOOK }}`]);
  await using world = await startWorld();
  const step = await world.run({ with: { to: "Release train", ...given } });
  expect(step.outputs["error"]).toContain(REST);
  expect(summary + step.summary + step.outputs["error"]).not.toContain(HOOK.slice(-20));
});

test("a list with an expression gets a line that keeps it", async () => {
  const { blocks } = await doctorTold({
    workflow: workflowWith({ with: `to: |\n  \${{ vars.ROOM }} # main\n  Europe` }),
    with: { to: "Release train # main\nEurope" },
  });
  expect(blocks).toContain(`to: |\n  \${{ vars.ROOM }}\n  Europe`);
});

test("what is wrong without its comment as well gets no line", async () => {
  const { blocks } = await doctorTold({ with: { "notify-on": "nothing # yet" } });
  expect(blocks).toEqual([]);
});

test("a number sign within a name or a text is no comment", async () => {
  await using world = await startWorld();
  const { outputs, conclusion } = await world.run({
    with: { to: "Release train", title: "Build # 5", version: "#7 # 8" },
  });
  expect([conclusion, outputs["error"]]).toEqual(["success", ""]);
});
