import { describe, expect, test } from "vitest";
import { ownFindings } from "../../../preview/builder/check/own-findings.ts";
import { readPasted } from "../../../preview/builder/check/pasted.ts";
import { job, STEP, withLine, workflow } from "./pasted-jobs.ts";

const MATRIX = "permissions: { actions: read, checks: read }\nstrategy:\n  matrix:\n    os: [a, b]";

describe("what is said about a matrix", () => {
  const ofMatrix = async (steps: readonly string[]) => {
    const found = await ownFindings(readPasted(workflow(job(steps, { rest: MATRIX }))));
    return found.map(({ text, write }) => [text.replace(/[.:].*/s, ""), write]);
  };

  test.each<[string, readonly string[], string, string | undefined]>([
    [
      "a step behind others",
      ["- run: make", STEP],
      "In a matrix, the step posts once for each combination",
      "if: failure()",
    ],
    [
      "a step with another condition",
      ["- run: make", `${STEP}\n  if: github.ref_name == 'main'`],
      "In a matrix, the step posts once for each combination",
      "if: failure() && (github.ref_name == 'main')",
    ],
    [
      "a step that always runs",
      ["- run: make", `${STEP}\n  if: always() && github.ref_name == 'main'`],
      "In a matrix, the step posts once for each combination",
      "if: failure() && (github.ref_name == 'main')",
    ],
    [
      "a step that nothing is before",
      [STEP, "- run: make"],
      "In a matrix, the step posts once for each combination",
      undefined,
    ],
    [
      "a lifecycle step, which would never run with failure()",
      [withLine("lifecycle: true"), "- run: make"],
      'In a matrix, "lifecycle" posts a message for each combination',
      undefined,
    ],
    [
      "a step for success",
      ["- run: make", `${STEP}\n  if: success()`],
      "In a matrix, the step posts once for each combination",
      undefined,
    ],
  ])("%s", async (_, steps, text, write) => {
    expect(await ofMatrix(steps)).toEqual([[text, write]]);
  });
});

describe("a line to write", () => {
  const CONDITIONS = ["", "\n  if: always()", "\n  if: failure()", "\n  if: github.ref_name == 'main'"];
  const INPUTS = ["", "lifecycle: true", "notify-on: change", "event: start", "thread: a", "needs: a"];
  const RESTS = ["", "permissions: {}", MATRIX, "needs: other", "strategy: { matrix: { os: [a] } }"];
  const all = CONDITIONS.flatMap((condition) =>
    INPUTS.flatMap((input) => RESTS.map((rest) => [condition, input, rest] as const)),
  );

  test("is one for each key, whatever is combined", async () => {
    for (const [condition, input, rest] of all) {
      for (const steps of [[], ["- uses: actions/checkout@v6", "- run: make"]]) {
        const step = `${input === "" ? STEP : withLine(input)}${condition}`;
        const found = await ownFindings(readPasted(workflow(job([...steps, step], { rest }))));
        const keys = found.flatMap(({ line, write }) =>
          write === undefined ? [] : [`${line} ${write.split(":")[0]}`],
        );
        expect(keys, JSON.stringify([condition, input, rest, steps.length])).toEqual([...new Set(keys)]);
      }
    }
  });

  test("never grants less than there is: without permissions, that is not one", async () => {
    const of = async (rest: string, top = "") =>
      (await ownFindings(readPasted(top + workflow(job([withLine("notify-on: change")], { rest })))))
        .filter(({ text }) => /actions: read/.test(text))
        .map(({ kind, write }) => [kind, write]);
    expect(await of("")).toEqual([["better", undefined]]);
    expect(await of("", "permissions: { contents: write, packages: write }\n")).toEqual([
      ["missing", "permissions: { actions: read, contents: write, packages: write }"],
    ]);
    const [{ text = "" } = {}] = await ownFindings(readPasted(workflow(job([STEP], { rest: "" }))));
    expect(text).toMatch(/default token is restricted.*removes every permission that it does not list/);
  });
});

const TITLE = `\${{ github.event.pull_request.title }}`;

describe("what outsiders write", () => {
  test.each([
    `to: \${{ github.event.head_commit.message }}`,
    `to: "Room \${{ github.head_ref }}"`,
    `to: \${{ github.event['issue'].title }}`,
    `mention: \${{ github.event.commits[0].author.email }}`,
    `webhook-url: ${TITLE}`,
    `api-url: ${TITLE}`,
    `files: ${TITLE}`,
  ])("does not decide %s", async (line) => {
    const step = line.startsWith("to:") ? STEP.replace(/to: .*/, line) : withLine(line);
    const found = await ownFindings(readPasted(workflow(job([step]))));
    expect(found.map(({ kind, text }) => [kind, text])).toContainEqual([
      "wrong",
      expect.stringMatching(/^"[\w-]+" is taken from "github\..*", which outsiders control/),
    ]);
  });

  test.each([
    `to: \${{ vars.ROOM }}`,
    `to: \${{ github.event.repository.name }}`,
    `to: \${{ github.event.inputs.title }}`,
    `title: ${TITLE}`,
  ])("may appear in %s", async (line) => {
    const step = line.startsWith("to:") ? STEP.replace(/to: .*/, line) : withLine(line);
    const found = await ownFindings(readPasted(workflow(job([step]))));
    expect(found.filter(({ text }) => /outsiders/.test(text))).toEqual([]);
  });
});

test("a text that is nested too deeply is reported as such", async () => {
  const [found] = await ownFindings(readPasted("[".repeat(4000)));
  expect(found?.text).toBe("This is nested too deeply for a workflow.");
});
