import type { Build } from "../../build/build.ts";
import { type LogQuote, MAX_LOG_LINES, SHARED_LOG_LINES } from "../../model/log-quote.ts";
import type { Fact } from "../headline/fact.ts";
import { isJobInHeadline, isLintInHeadline } from "../headline/failed-part.ts";
import { testNotesOf } from "../headline/test-notes.ts";
import type { MessageModel } from "../names/template-names.ts";
import type { Cleaning } from "./cleaning.ts";
import { failuresOf } from "./failures-view.ts";
import { lintOf } from "./lint-view.ts";
import { logBlock, quoteWithin } from "./log-block.ts";
import { testsOf } from "./tests-view.ts";

/** The names under which templates find details of tests, linters, jobs, and logs. */
export type DetailNames =
  | "tests"
  | "testGroups"
  | "failures"
  | "moreFailures"
  | "lint"
  | "lintFiles"
  | "moreFindings"
  | "logs";

/** The details of tests, linters, jobs, and logs. */
export interface Details {
  /** What the title says about the tests. */
  readonly testNotes: readonly Fact[];
  /** What templates see. */
  readonly names: Pick<MessageModel, DetailNames>;
}

/** The details of a build. */
export function detailsOf(build: Build, cleaning: Cleaning): Details {
  const { clean, amounts } = cleaning;
  const { tests, lint, logs } = build.reports;
  const logLines = sharedLines(logs, amounts.logLines);
  const names = {
    ...failuresOf(build.failures, isJobInHeadline(build), cleaning),
    ...testsOf(tests, cleaning),
    ...lintOf(lint, isLintInHeadline(build), cleaning),
    logs: logs
      .map((log) => ({
        name: clean(log.name),
        keyLine: clean(log.keyLine),
        log: logBlock(log, logLines),
      }))
      .filter(({ log }) => log !== ""),
  };
  return { testNotes: testNotesOf(build), names };
}

/** The number of lines of each log, so that all of them together are not too many. */
function sharedLines(logs: readonly LogQuote[], logLines: number): number {
  const counts = logs.map((log) => quoteWithin(log, logLines).length);
  const isTooMuch = counts.reduce((sum, count) => sum + count, 0) > MAX_LOG_LINES;
  return isTooMuch ? SHARED_LOG_LINES : logLines;
}
