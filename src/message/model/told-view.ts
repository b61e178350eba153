import type { Build } from "../../build/build.ts";
import { isToldByLint, isToldInHeadline } from "../headline/failed-part.ts";
import type { MessageModel } from "../names/template-names.ts";
import type { Cleaning } from "./cleaning.ts";
import { failuresOf } from "./failures-view.ts";
import { lintOf } from "./lint-view.ts";
import { logBlock } from "./log-block.ts";
import { testsOf } from "./tests-view.ts";

/** The names under which templates find details of tests, linters, jobs, and logs. */
export type ToldNames =
  | "tests"
  | "testGroups"
  | "failures"
  | "moreFailures"
  | "lint"
  | "lintFiles"
  | "moreFindings"
  | "logs";

/** The details of tests, linters, jobs, and logs, as templates see them. */
export function toldOf(build: Build, cleaning: Cleaning): Pick<MessageModel, ToldNames> {
  const { clean, hide, amounts } = cleaning;
  const { tests, lint, logs } = build.reports;
  return {
    ...failuresOf(build.failures, isToldInHeadline(build), cleaning),
    ...testsOf(tests, cleaning),
    ...lintOf(lint, isToldByLint(build), cleaning),
    logs: logs
      .map((log) => ({
        name: clean(log.name),
        telling: clean(log.telling),
        log: logBlock(log, amounts.logLines, hide),
      }))
      .filter(({ log }) => log !== ""),
  };
}
