import { describe, expect, test } from "vitest";
import { doctorTold, workflowWith } from "../../../support/doctor-told.ts";

/** What the doctor says about inputs that are written like this, with the value that GitHub gives to one. */
async function told(inputs: string, given: Readonly<Record<string, string>>) {
  const { rows, blocks, advice } = await doctorTold({
    workflow: workflowWith({ with: inputs }),
    with: given,
  });
  return { rows: rows.filter(([, , found]) => found.includes("YAML")), blocks, advice };
}

describe("an input without quotes that YAML reads as another number", () => {
  test.each([
    ["version", "1.10", "1.1"],
    ["previous-version", "2.0", "2"],
    ["title", "012", "12"],
    ["stage", "1e3", "1000"],
    ["environment", "0x10", "16"],
    ["reason", "0o17", "15"],
    ["version", "+5", "5"],
  ])("%s: %s", async (input, text, value) => {
    const { rows, blocks, advice } = await told(`${input}: ${text}`, { [input]: value });
    expect(rows).toEqual([["⚠️", input, `YAML reads \`${input}: ${text}\` as the number ${value}.`]]);
    expect(advice).toContain("If it is a text, write it in quotes.");
    expect(blocks).toEqual([`${input}: "${text}"`]);
  });

  test.each([
    ["version", '"1.10"', "1.10"],
    ["version", "'1.10'", "1.10"],
    ["version", "1.5", "1.5"],
    ["version", "42", "42"],
    ["version", "1.10.0", "1.10.0"],
    ["version", "v1.10", "v1.10"],
    ["version", "1_000", "1_000"],
    ["title", "2026-11-30", "2026-11-30"],
    ["title", "12:30", "12:30"],
    ["title", "on", "on"],
    ["title", "yes", "yes"],
    ["title", "|\n  1.10", "1.10"],
    ["timeout", "60.0", "60"],
    ["log-lines", "010", "10"],
  ])("is none: %s: %s", async (input, text, value) => {
    expect((await told(`${input}: ${text}`, { [input]: value })).rows).toEqual([]);
  });
});

describe("a value of `data` that YAML reads as another number", () => {
  const around = (line: string) => ({ data: `runbook: red\n${line}`, message: "{{data.runbook}}" });
  const written = (line: string) =>
    `data: |\n  runbook: red\n  ${line.replace("\n", "\n  ")}\nmessage: "{{data.runbook}}"`;

  test.each([
    ["version: 1.10", "1.1"],
    ["build: 007", "7"],
    ["sha: 12e4", "120000"],
  ])("%s", async (line, value) => {
    const { rows, blocks } = await told(written(line), around(line));
    expect(rows).toEqual([["⚠️", "data", `YAML reads \`${line}\` as the number ${value}.`]]);
    expect(blocks).toEqual([line.replace(/: (.*)/, ': "$1"')]);
  });

  test.each([
    'version: "1.10"',
    "version: 1.5",
    "version: 1.10 beta",
    "notes: |\n  version: 1.10",
    "from: 1.10-rc",
    "day: 2026-11-30",
    "isDone: on",
    `version: \${{ github.ref_name }}`,
  ])("is none: %s", async (line) => {
    expect((await told(written(line), around(line))).rows).toEqual([]);
  });
});
