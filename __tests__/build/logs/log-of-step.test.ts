import { expect, test } from "vitest";
import { type LoggedStep, logOfStep, type StepLogOptions } from "../../../src/build/logs/log-of-step.ts";

const at = (second: number): string => `2026-01-05T12:00:${String(second).padStart(2, "0")}`;
const timed = (from: number, to: number): Pick<LoggedStep, "startedAt" | "completedAt"> => ({
  startedAt: `${at(from)}Z`,
  completedAt: `${at(to)}Z`,
});

const TEST: LoggedStep = { name: "Run npm test", number: 3, ...timed(10, 20) };
const SERVE: LoggedStep = { name: "Run npm run serve", number: 2, ...timed(5, 30) };
const LINES: readonly (readonly [second: number, line: string])[] = [
  [5, "##[group]Run npm run serve"],
  [5, "##[endgroup]"],
  [10, "##[group]Run npm test"],
  [10, "##[endgroup]"],
  [11, "a test begins"],
  [12, "the server answers"],
  [13, "##[group]Run npm run warm-up"],
  [13, "##[endgroup]"],
  [14, "KeyError: 'price'"],
  [20, "##[error]Process completed with exit code 1."],
  [30, "the server stops"],
];

async function* bytes(): AsyncGenerator<Uint8Array> {
  for (const [second, line] of LINES) yield new TextEncoder().encode(`${at(second)}.0000000Z ${line}\n`);
}

async function quoted(options: Partial<StepLogOptions>): Promise<readonly string[] | undefined> {
  return (await logOfStep(bytes(), { step: TEST, logLines: 20, ...options })).quotes[0];
}

test("a step that ran in parallel is quoted for its whole time, with a note that lines of others may be included", async () => {
  expect(await quoted({ allSteps: [SERVE, TEST] })).toEqual([
    "a test begins",
    "the server answers",
    "KeyError: 'price'",
    "(this may include lines of steps that ran at the same time)",
  ]);
});

test.each<[string, LoggedStep]>([
  ["ended in the second in which it began", { ...SERVE, ...timed(5, 10) }],
  ["began in the second in which it ended", { ...SERVE, ...timed(20, 30) }],
  ["never began", { ...SERVE, startedAt: undefined, completedAt: undefined }],
])("a step counts as running alone if another %s", async (_, other) => {
  expect((await quoted({ allSteps: [other, TEST] }))?.join()).not.toContain("ran at the same time");
});

test("a background step that still runs counts as parallel to the steps after it", async () => {
  const allSteps = [{ ...SERVE, completedAt: undefined }, TEST];
  expect((await quoted({ allSteps }))?.at(-1)).toContain("ran at the same time");
});

test("what GitHub marks as an error is the explaining line, whatever it says", async () => {
  const said = ["##[error]the stock is short", "KeyError: 'price'"].map(
    (line) => `${at(12)}.0000000Z ${line}\n`,
  );
  const log = async function* () {
    yield new TextEncoder().encode(said.join(""));
  };
  expect((await logOfStep(log(), { logLines: 20 })).keyLine).toBe("the stock is short");
});
