import { expect, test } from "vitest";
import { cleanLines } from "../../../src/build/logs/clean-lines.ts";

const ESC = "\u001b";

test.each([
  ["a timestamp", "2026-01-05T12:00:00.1234567Z text", "text"],
  ["a timestamp behind a byte order mark", "\ufeff2026-01-05T12:00:00.1234567Z text", "text"],
  ["colours", `${ESC}[31m${ESC}[1mred${ESC}[0m ${ESC}[38;2;1;2;3mtrue${ESC}[m`, "red true"],
  ["movements of the cursor", `${ESC}[2K${ESC}[1Gtext${ESC}[?25h`, "text"],
  [
    "a link, but its text",
    `see ${ESC}]8;;https://x.y${ESC}\\here${ESC}]8;;${ESC}\\ and ${ESC}]8;;https://x.y\u0007there${ESC}]8;;\u0007`,
    "see here and there",
  ],
  ["a title", `${ESC}]0;npm test\u0007text`, "text"],
  ["a character set", `${ESC}(Btext${ESC}(0`, "text"],
  ["the marker of an error", "##[error]No such file", "No such file"],
  ["the marker of a group", "##[group]Installing", "Installing"],
  ["the markers of a log file", "::error file=a.js,line=1::No such file", "No such file"],
  ["states of a line before the last", "10%\r100%\r", "100%"],
  ["what turns text around, and controls", "a\u202eb\u0000c\u0008", "abc"],
])("removes %s", (_, line, clean) => {
  expect(cleanLines([line])).toEqual([clean]);
});

test.each([
  "##[endgroup]",
  "##[debug]Evaluating condition",
  "[command]/usr/bin/git version",
  "##[command]/usr/bin/git version",
  "::add-mask::hunter22",
  "  ::add-mask::hunter22",
  "##[add-mask]hunter22",
  "see ##[add-mask]hunter22",
  "web:build: ::add-mask::hunter22",
  "::Add-Mask::hunter22",
  "::endgroup::",
  "::debug::x",
  "::save-state name=a::b",
])("removes %s", (line) => {
  expect(cleanLines(["a", line, "b"])).toEqual(["a", "b"]);
});

test.each([
  "2026-01-05T12:00:00Z text",
  "::1 is localhost",
  "a::b::c",
  "[error] x",
  "+ npm test",
  "    indented",
])("leaves %s", (line) => {
  expect(cleanLines([line])).toEqual([line]);
});

test("removes the head of a step: its command, shell and environment", () => {
  const head = [
    "##[group]Run npm test",
    "npm test",
    "shell: /usr/bin/bash -e {0}",
    "env:",
    "  A: 1",
    "##[endgroup]",
  ];
  expect(cleanLines([...head, "a", "##[group]Run x", "x"])).toEqual(["a", "Run x", "x"]);
});

test("keeps what is in other groups", () => {
  expect(cleanLines(["##[group]Installing", "a", "##[endgroup]"])).toEqual(["Installing", "a"]);
});

test("leaves one of several blank lines, and none at the ends", () => {
  expect(cleanLines(["", " ", "a", "", "\t", `${ESC}[0m`, "b", "", ""])).toEqual(["a", "", "b"]);
});

test("leaves out the exit code if other lines explain the failure", () => {
  const exit = "2026-01-05T12:00:00.1234567Z ##[error]Process completed with exit code 1.";
  expect(cleanLines(["a", "", exit])).toEqual(["a"]);
  expect(cleanLines(["", exit])).toEqual(["Process completed with exit code 1."]);
});

test("a value that a line masks is in no other line", () => {
  const mask = "::add-mask::hunter%2522 and%0D%0Asecond-line%0Ashort";
  expect(cleanLines(["as hunter%22 and", mask, "or second-", "line, in short"])).toEqual([
    "as ***",
    "or ***, in short",
  ]);
  expect(cleanLines(["##[add-mask]", "::add-mask::***", "a *** b"])).toEqual(["a *** b"]);
});

test("many masks hide what the last of them masks, and too many the whole log", () => {
  const masks = (count: number) =>
    Array.from({ length: count }, (_, at) => `::add-mask::value-${at}-of-many`);
  expect(cleanLines([...masks(500), "as value-499-of-many"])).toEqual(["as ***"]);
  const key = Array.from({ length: 60 }, (_, at) => `MIIEpAIBAAKCAQEA${at}`).join("%0A");
  expect(
    cleanLines([`::add-mask::${key}`, "::add-mask::hunter2222", "MIIEpAIBAAKCAQEA59 hunter2222"]),
  ).toEqual(["*** ***"]);
  expect(cleanLines([...masks(20_000), "as value-19999-of-many"])).toEqual([
    "Left out: it contains too many masked values.",
  ]);
});
