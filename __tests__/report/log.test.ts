import { expect, test } from "vitest";
import { annotationOf, logLine, logLinesOf } from "../../src/report/log.ts";
import { createReport, failedTo, plannedTo, sentTo } from "../support/create-report.ts";

test("shows the message and what came of each destination, but for the failed ones", () => {
  const deliveries = [
    sentTo("Release train", { attempts: 3 }),
    sentTo("Europe", { messageId: undefined }),
    failedTo("a"),
    plannedTo("Dev Room", { recipient: "ROOM-2" }),
    plannedTo("bob@example.com", { recipient: "bob@example.com" }),
    sentTo("Release Train", { status: "skipped", error: 'It is the same as "Release train".' }),
  ];
  expect(logLinesOf(createReport({ deliveries }))).toEqual([
    "│ ❌ **CI failed**",
    "│ ",
    "│ Job: build",
    "Sent to Release train after 3 attempts, message MESSAGE-1",
    "Sent to Europe",
    "Would send to Dev Room (ROOM-2)",
    "Would send to bob@example.com",
    'Skipped Release Train: It is the same as "Release train".',
  ]);
});

test("shows nothing of a message that there is not", () => {
  expect(logLinesOf(createReport({ markdown: "", deliveries: [] }))).toEqual([]);
});

const HOSTILE = [
  "::error::x",
  "  ::set-output name=a::b",
  "\n::stop-commands::x",
  "\r::error::x",
  "\r\n\t::error::x",
  "##[error]x",
  "a ##[group]b",
  "###[add-mask]c",
  "##\u200b##[x]",
];

/** The runner splits at both line ends, and takes these two forms for commands. */
function commandsIn(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(/\r\n?|\n/)).filter((line) => /^\s*::|##\[/.test(line));
}

test.each(HOSTILE)("no line can be a command to the runner: %j", (text) => {
  const deliveries = [
    sentTo(text),
    plannedTo(text, { recipient: text }),
    sentTo(text, { status: "skipped", error: text }),
  ];
  expect(commandsIn([text])).not.toEqual([]);
  const lines = logLinesOf(createReport({ markdown: `${text}\n${text}`, deliveries }));
  expect(commandsIn(lines)).toEqual([]);
  expect(commandsIn([logLine(`POST /messages failed: ${text} Again in 2 s.`, [])])).toEqual([]);
});

test("a sentence for the log has no secret in it", () => {
  expect(logLine("failed:\n t0ps3cret", ["t0ps3cret"])).toBe("failed: ***");
});

test("an annotation says where, what and what to do", () => {
  expect(annotationOf(failedTo("Europe", { error: "No.", advice: "Ask." }))).toBe("Europe: No. Ask.");
  expect(annotationOf(failedTo("Europe", { error: "No.", advice: undefined }))).toBe("Europe: No.");
});
