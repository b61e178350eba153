import type { TestReport } from "../../build/reports.ts";
import type { FailedTest } from "../../build/tests/test-results.ts";
import { GAP } from "../../build/tests/trace/gap.ts";
import { moreText } from "../../text/count.ts";
import { durationText } from "../../text/duration.ts";
import { listText } from "../../text/list.ts";
import { inlineCode } from "../../text/markup/markdown.ts";
import { plainText } from "../../text/markup/plain.ts";
import { hidePartsToo } from "../../text/secrets/hide.ts";
import { brokenIn, resultText } from "../headline/test-counts.ts";
import type { MessageModel } from "../names/template-names.ts";
import type { Cleaning } from "./cleaning.ts";
import { codeBlock } from "./log-block.ts";

/** How texts of tests are inserted into the model. */
type TestCleaning = Cleaning & Pick<TestReport, "causeLine">;

type TestGroup = MessageModel["testGroups"][number];

/** The tests, as templates see them: totals and failures, new failures before old ones. */
export function testsOf(
  report: TestReport | undefined,
  cleaning: Cleaning,
): Pick<MessageModel, "tests" | "testGroups"> {
  if (report === undefined) return { tests: undefined, testGroups: [] };
  const { totals, comparison } = report;
  return {
    tests: {
      text: totalsText(report),
      comparison: comparison === undefined ? "" : comparisonText(comparison),
      total: String(totals.tests),
      passed: String(totals.passed),
      failed: String(brokenIn(totals)),
      skipped: String(totals.skipped),
      flaky: String(totals.flaky),
      duration: totals.seconds > 0 ? durationText(totals.seconds) : "",
    },
    testGroups: groupsOf(report, { ...cleaning, causeLine: report.causeLine }),
  };
}

function totalsText({ totals }: TestReport): string {
  const { skipped, flaky } = totals;
  const rest = [
    skipped > 0 ? `${skipped.toLocaleString("en")} skipped` : "",
    flaky > 0 ? `${flaky.toLocaleString("en")} flaky` : "",
  ];
  return [resultText(totals), ...rest].filter(Boolean).join(" · ");
}

function comparisonText(comparison: NonNullable<TestReport["comparison"]>): string {
  const { newlyFailing, stillFailing, fixed, gone } = comparison;
  const parts: readonly (readonly [number, string])[] = [
    [newlyFailing.length, "newly failing"],
    [stillFailing.length, "still failing"],
    [fixed.length, "fixed"],
    [gone.length, "no longer run"],
  ];
  return parts
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${count} ${words}`)
    .join(" · ");
}

/** Flaky and fixed tests are only named, up to this number. */
const MAX_NAMED = 5;

function groupsOf(report: TestReport, cleaning: TestCleaning): readonly TestGroup[] {
  const { failed, flaky, comparison } = report;
  const { tests, traces } = cleaning.amounts;
  const isNew = new Set(comparison?.newlyFailing);
  const isOld = new Set(comparison?.stillFailing);
  const news = failed.filter((test) => isNew.has(test));
  const olds = failed.filter((test) => isOld.has(test));
  const others = failed.filter((test) => !isNew.has(test) && !isOld.has(test));
  let rest = tests;
  let restTraces = traces;
  const explained = (title: string, all: readonly FailedTest[], more: TestLabel = {}): TestGroup[] => {
    const shown = all.slice(0, rest);
    rest -= shown.length;
    const described = shown.map((test, index) => ({
      ...testOf(test, index < restTraces, cleaning),
      ...more,
    }));
    restTraces = Math.max(0, restTraces - shown.length);
    return groupOf(title, all, described).map((group) => ({ ...group, failing: "yes" }));
  };
  const named = (title: string, all: readonly FailedTest[]): TestGroup[] =>
    groupOf(
      title,
      all,
      all.slice(0, MAX_NAMED).map((test) => ({ ...testOf(test, false, cleaning), message: "" })),
    );
  return [
    ...explained("Newly failing", news, { label: "NEW" }),
    ...explained("Failed", others),
    ...explained("Still failing", olds, { note: "still failing" }),
    ...named("Flaky", flaky),
    ...named("Fixed", comparison?.fixed ?? []),
    ...named("No longer run", comparison?.gone ?? []),
  ];
}

/** Text that applies to all tests of a group. */
type TestLabel = Partial<Pick<TestGroup["tests"][number], "label" | "note">>;

function groupOf(
  title: string,
  all: readonly FailedTest[],
  tests: readonly TestGroup["tests"][number][],
): TestGroup[] {
  if (all.length === 0) return [];
  const rest = all.length - tests.length;
  const names = listText([...tests.map(({ name }) => name), ...Array<string>(rest).fill("")], tests.length);
  return [{ title: `${title} (${all.length})`, failing: "", names, tests, more: moreText(rest, "test") }];
}

function testOf(failed: FailedTest, isTraced: boolean, cleaning: TestCleaning): TestGroup["tests"][number] {
  const { clean, addressOf } = cleaning;
  const test = cleanedTest(failed, cleaning);
  const { file, line, isUnsure = false, message } = test;
  return {
    name: clean(labelOf(test)),
    location: clean([file, line].filter((part) => part !== undefined).join(":")),
    url: addressOf({ file, line, isUnsure }),
    message: clean(message),
    label: "",
    note: "",
    ...(isTraced ? traceOf(test, cleaning) : { frame: "", trace: "" }),
  };
}

/**
 * A test whose texts contain no secrets. They are removed before texts are shortened, and a place that contains a secret is
 * left out.
 */
function cleanedTest(failed: FailedTest, { hide, causeLine }: TestCleaning): FailedTest {
  const said = hidePartsToo(plainText(failed.message), hide);
  const trace = hidePartsToo(plainText(failed.trace), hide);
  const isSecret = (part: string): boolean =>
    (failed.trace.includes(part) && !trace.includes(part)) ||
    (failed.message.includes(part) && !said.includes(part));
  const isNone = failed.file?.split("/").some(isSecret) === true;
  const place = isNone ? { file: undefined, line: undefined } : {};
  const className = hide(plainText(failed.className));
  return { ...failed, ...place, className, message: causeLine(said), trace };
}

/** A test without a file is identified by its class. */
function labelOf({ name, className, file, isUnsure = false }: FailedTest): string {
  const short = /^[\w.$]+$/.test(className) ? (className.split(".").at(-1) ?? "") : className;
  const isKnown = (file !== undefined && !isUnsure) || short === "" || name.startsWith(short);
  return isKnown ? name : `${short} › ${name}`;
}

/** The first lines of a trace that add something to message and place: a single line as inline code, several as a block. */
function traceOf(
  { file, line, message, trace }: FailedTest,
  { amounts, clean }: Cleaning,
): Pick<TestGroup["tests"][number], "frame" | "trace"> {
  const frames = trace
    .split("\n")
    .filter(
      (one) => one.trim() !== "" && one !== GAP && (message === "" || !one.trim().endsWith(message.trim())),
    );
  const place = file === undefined ? undefined : [file, line].join(":");
  const isPlace = (one: string): boolean => place !== undefined && one.includes(place);
  if (frames.length === 0 || (frames.length === 1 && isPlace(frames[0] ?? "")))
    return { frame: "", trace: "" };
  if (amounts.traceLines > 1) return { frame: "", trace: codeBlock(frames.slice(0, amounts.traceLines)) };
  const frame = frames.find((one) => !isPlace(one)) ?? "";
  return { frame: inlineCode(clean(frame.replace(FRAME_MARK, ""))), trace: "" };
}

/** What tools write before a stack frame. */
const FRAME_MARK = /^\s*(?:at\s|❯\s|>\s)?\s*/u;
