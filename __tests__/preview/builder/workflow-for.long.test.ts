import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { ownFindings } from "../../../preview/builder/check/own-findings.ts";
import { readPasted } from "../../../preview/builder/check/pasted.ts";
import { readChoices } from "../../../preview/builder/choices.ts";
import { conflictsIn, problemsInTexts } from "../../../preview/builder/conflicts.ts";
import { QUESTIONS } from "../../../preview/builder/questions.ts";
import { readSources } from "../../../preview/builder/recipes.ts";
import { runSample } from "../../../preview/builder/sample-run.ts";
import { type Workflow, workflowFor } from "../../../preview/builder/workflow-for.ts";
import type { Choices, SampleOutcome } from "../../../preview/model/builder.ts";
import { INPUT_NAMES } from "../../../src/inputs/input-names.ts";
import { actionDir, inProcess } from "../../support/action.ts";
import { validateWorkflow } from "../../support/yaml-validation.ts";
import { allPairs, type Parameters } from "./all-pairs.ts";

const sources = await readSources();
const action = await readFile(join(import.meta.dirname, "../../../action.yml"), "utf8");

/** Each of what may be brought along is a parameter of its own, that is chosen or is not. */
const PARAMETERS: Parameters = Object.fromEntries(
  QUESTIONS.flatMap(({ name, isMany, options }) =>
    (isMany ? options.map(({ value }) => value) : [name]).map((one): [string, readonly string[]] => [
      one,
      isMany ? ["no", "yes"] : options.map(({ value }) => value),
    ]),
  ),
);
const EXTRAS = QUESTIONS.find(({ isMany }) => isMany)?.options.map(({ value }) => value) ?? [];

function choicesOf(row: Readonly<Record<string, string>>): Choices {
  const extras = EXTRAS.filter((extra) => row[extra] === "yes").join(",");
  return readChoices(new URLSearchParams({ ...row, with: extras }));
}

const ROWS = allPairs(PARAMETERS, (row) => conflictsIn(choicesOf(row)).length === 0);
const named = (row: Readonly<Record<string, string>>): string =>
  Object.entries(row)
    .filter(([, value]) => value !== "no")
    .map(([name, value]) => (value === "yes" ? name : value))
    .join(", ");

/** What the sample says where it was to say it. */
async function said(choices: Choices, outcome: SampleOutcome) {
  await using sample = await runSample(workflowFor(choices, sources), choices, outcome, {
    actionDir,
    inProcess,
  });
  const { webex } = sample;
  const { where } = choices;
  const messages =
    where === "person"
      ? webex.directMessages("alice@example.com")
      : webex.messagesIn(where === "webhook" ? "Dev Room" : "Release train");
  return { messages, text: messages.map(({ text }) => text).join("\n") };
}

describe.each(ROWS.map((row) => [named(row), choicesOf(row)] as const))("%s", (_, choices) => {
  const workflow = workflowFor(choices, sources);

  test("is a workflow without a fault, and has only inputs that there are", async () => {
    expect(await validateWorkflow(workflow.text, { "": action })).toEqual([]);
    expect(stepsOf(workflow).flatMap((step) => Object.keys(step.with))).toSatisfy((names: string[]) =>
      names.every((name) => (INPUT_NAMES as readonly string[]).includes(name)),
    );
  });

  test("is granted what it asks for, and lacks nothing that the check of workflows knows of", async () => {
    const found = await ownFindings(readPasted(workflow.text));
    expect(found.filter(({ kind }) => kind !== "better")).toEqual([]);
  });

  test("reports what was chosen about a failure, and about a success on request", async () => {
    const { messages, text } = await said(choices, "failure");
    expect(text).toMatch(/^(?:❌|reply: ❌)/m);
    const extras = new Set(choices.with);
    const tells = (words: string): boolean => text.includes(words);
    expect(tells("2 of 6 tests")).toBe(extras.has("tests"));
    expect(tells("3 errors and 1 warning")).toBe(extras.has("lint"));
    if (extras.has("logs")) expect(text).toMatch(/ECONNREFUSED|expected 2 to be 3/);
    expect(messages.some(({ files }) => files !== undefined)).toBe(extras.has("files"));
    expect(messages.some(({ attachments }) => attachments !== undefined)).toBe(extras.has("card"));
    const mentioned = messages.flatMap(({ mentionedPeople = [], mentionedGroups = [] }) => [
      ...mentionedPeople,
      ...mentionedGroups,
    ]);
    expect(mentioned.length > 0).toBe(choices.mention !== "nobody");
    const passed = await said(choices, "success");
    expect(/✅/.test(passed.text)).toBe(choices.when !== "failures");
  });
});

describe("what is typed", () => {
  test.each([
    ["Release train: #1", "room"],
    ["a # b", "room"],
    ["Y2lzY29zcGFyazovL3VzL1JPT00vYzAwMDAwMDAtMDAwMC00MDAwLTgwMDAtMDAwMDAwMDAwMDAx", "room"],
    ["webexteams://im?space=c0000000-0000-4000-8000-000000000001", "room"],
    [`\${{ secrets.WEBEX_ROOM_ID }}`, "room"],
    [`\${{ vars.WHO }}`, "person"],
    ["Grace.Hopper@example.com", "person"],
  ] as const)("%s is where the message goes: a %s", async (to, where) => {
    const choices = readChoices(new URLSearchParams({ to, where }));
    expect([conflictsIn(choices), await problemsInTexts(choices)]).toEqual([[], []]);
    const workflow = workflowFor(choices, sources);
    expect(stepsOf(workflow).map((step) => step.with)).toEqual([expect.objectContaining({ to })]);
    await using sample = await runSample(workflow, choices, "success", { actionDir, inProcess });
    expect([sample.error, sample.webex.snapshot().messages.length]).toEqual(["", 1]);
  });

  test.each([
    ["bob@example.com", "room", /is not a room/],
    ["team:Shop", "room", /is not a room/],
    ["Bob", "person", /is not an email address/],
    ["webexteams://im", "room", /the link does not name a space/],
    [`\${{ github.actor }}`, "room", /contains an expression/],
    [`\${{ secrets.A }} b`, "room", /contains an expression/],
  ] as const)("%s is refused as a %s", async (to, where, said) => {
    const problems = await problemsInTexts(readChoices(new URLSearchParams({ to, where })));
    expect(problems).toEqual([expect.stringMatching(said)]);
  });

  test("people to mention are addresses", async () => {
    const problems = await problemsInTexts(
      readChoices(new URLSearchParams({ mention: "people", who: "@bob" })),
    );
    expect(problems).toEqual([expect.stringContaining('Input "mention" is "@bob"')]);
  });

  test("any text appears in the workflow as it was typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const choices = readChoices(new URLSearchParams({ to: text }));
        const [step] = stepsOf(workflowFor(choices, sources));
        expect(Object(step?.with).to).toBe(choices.to || "Release train");
      }),
    );
  });
});

function stepsOf({ text, own }: Workflow): readonly { readonly uses?: string; readonly with: object }[] {
  const { jobs } = parse(text) as { jobs: Record<string, { steps: { uses?: string; with: object }[] }> };
  return Object.values(jobs)
    .flatMap(({ steps }) => steps)
    .filter(({ uses = "" }) => uses === own);
}
