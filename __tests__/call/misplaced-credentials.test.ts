import { expect, test } from "vitest";
import { readArguments } from "../../src/call/arguments.ts";
import { ArgumentsError } from "../../src/call/arguments-error.ts";
import { parseMethod } from "../../src/call/method.ts";
import { NO_WALL, OutOfTimeError, type Wall } from "../../src/text/wall.ts";

/** What the step signs in with. */
const OWN = "NzY1NDMyMTAtYWJjZC00ZWZnLWhpamstbG1ub3BxcnN0dXZ3P";

async function problemsOf(text: string, wall: Wall = NO_WALL): Promise<readonly string[]> {
  try {
    const method = parseMethod("POST /things");
    await readArguments({ text, method, own: [OWN], mask: () => {}, wall });
  } catch (error) {
    if (error instanceof ArgumentsError) return error.problems;
    throw error;
  }
  return [];
}

const nested = (value: string, depth: number): string =>
  `${'{"items":['.repeat(depth)}"${value}"${"]}".repeat(depth)}`;

test.each([
  ["in a text", `markdown: "say ${OWN} aloud"`],
  ["as deep as arguments can be", nested(OWN, 30)],
  ["in part", `markdown: "${OWN.slice(0, 40)}"`],
  ["in a card, in a field for a secret", `attachments: [{ content: { data: { token: "${OWN}" } } }]`],
  ["in base64", `markdown: "${btoa(`a ${OWN}`)}"`],
  [
    "in a web address",
    `markdown: "https://example.com/?a=%${OWN.charCodeAt(0).toString(16)}${OWN.slice(1)}"`,
  ],
])("what the step signs in with is refused %s", async (_, text) => {
  expect(await problemsOf(text)).toEqual([
    expect.stringMatching(/^Argument "[\w.…]+" contains what the step signs in with: nothing was sent/),
  ]);
});

test("it is refused as the name of an argument as well, and not shown", async () => {
  const [problem = "", ...others] = await problemsOf(`text: a\nmeta: { ${OWN}: b }`);
  expect(problem).toMatch(
    /^The name of an argument in "meta" contains what the step signs in with: nothing was sent/,
  );
  expect([problem.includes(OWN), others]).toEqual([false, []]);
});

test("a field of the method for a secret may hold it", async () => {
  expect(await problemsOf(`client_secret: "${OWN}"`)).toEqual([]);
});

test("checks of arguments that take too long end, and nothing is sent", async () => {
  let pieces = 0;
  const run = <T>(work: () => T): T => {
    pieces += 1;
    // The first two read the text.
    if (pieces > 2) throw new OutOfTimeError();
    return work();
  };
  expect(await problemsOf("a: b", { run, runNeeded: run })).toEqual([
    'Input "arguments" takes too long to check; make it shorter.',
  ]);
});
