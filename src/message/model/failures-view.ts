import type { Failure } from "../../build/failures/failure.ts";
import { NO_QUOTE } from "../../model/log-quote.ts";
import { moreText } from "../../text/count.ts";
import { startOfLine } from "../../text/cut.ts";
import { listText } from "../../text/list.ts";
import { hidePartsToo } from "../../text/secrets/hide.ts";
import type { MessageModel } from "../names/template-names.ts";
import { type Cleaning, MAX_TEXT } from "./cleaning.ts";
import { logBlock } from "./log-block.ts";

/** Maximum number of jobs with the same failure that are named. */
const MAX_JOBS = 3;

/**
 * The failed jobs, as templates see them: steps, annotations, and the quote from the log as a fenced block. Jobs with the
 * same failure are combined. `isInHeadline` says that the headline names the only one.
 */
export function failuresOf(
  failures: readonly Failure[],
  isInHeadline: boolean,
  cleaning: Cleaning,
): Pick<MessageModel, "failures" | "moreFailures"> {
  const { amounts } = cleaning;
  const alike = groupsOf(failures);
  const shown = alike.slice(0, amounts.jobs);
  const left = alike.slice(amounts.jobs).reduce((count, group) => count + group.length, 0);
  return {
    failures: shown.map((group) => ({
      ...failureOf(group, cleaning),
      inHeadline: isInHeadline ? "yes" : "",
    })),
    moreFailures: moreText(left, "failed job"),
  };
}

/**
 * The failed jobs, grouped by failure. GitHub is asked for details of only a few. Other jobs join those of the same matrix
 * that failed at the same step, if all jobs with details have the same failure.
 */
function groupsOf(failures: readonly Failure[]): readonly (readonly Failure[])[] {
  const groups = [...Map.groupBy(failures, causeKey).values()];
  const read = groups.filter(([first]) => first?.isUnread !== true);
  const unread = groups.filter(([first]) => first?.isUnread === true);
  const joined = new Map(read.map((group) => [group, [...group]]));
  const rest = unread.filter((group) => {
    const [like, ...others] = read.filter(([first]) => placeKey(first) === placeKey(group[0]));
    if (like === undefined || others.length > 0 || group[0]?.matrix === undefined) return true;
    for (const failure of group) joined.get(like)?.push(failure);
    return false;
  });
  return [...joined.values(), ...rest];
}

/** A key that is the same for jobs of one matrix that failed at the same step. */
function placeKey(failure: Failure | undefined): string {
  return JSON.stringify([failure?.matrix?.name, failure?.steps.map(({ name }) => name)]);
}

/** A key that is the same for jobs with the same details. */
function causeKey({ steps, annotations, log, isUnread, matrix }: Failure): string {
  const places = annotations.map(({ file, line, message }) => [file, line, message]);
  return JSON.stringify([
    steps.map(({ name }) => name),
    places,
    places.length > 0 ? [] : log.keyLine || log.quotes,
    isUnread === true ? [matrix?.name] : [],
  ]);
}

type FailureView = Omit<MessageModel["failures"][number], "inHeadline">;

function failureOf(group: readonly Failure[], { clean, address, hide, amounts }: Cleaning): FailureView {
  const [first] = group;
  const { steps = [], annotations = [], log = NO_QUOTE, url } = first ?? {};
  const names = group.map(({ name }) => clean(name));
  return {
    job: group.length === 1 ? (names[0] ?? "") : `${countOf(group)} jobs: ${listText(names, MAX_JOBS)}`,
    passedJobs: first?.matrix === undefined ? "" : clean(listText(first.matrix.passed, MAX_JOBS)),
    url: address(url),
    steps: steps.map((step) => ({ name: clean(step.name), url: address(step.url) })),
    annotations: annotations.slice(0, amounts.annotations).map((one) => ({
      location: clean(locationOf(one)),
      url: address(one.url),
      message: clean(hidePartsToo(startOfLine(one.message, MAX_TEXT), hide)),
      times: one.times === undefined ? "" : String(one.times),
    })),
    errorsFrom: errorsFromText(group),
    more: moreText(annotations.length - amounts.annotations, "annotation"),
    keyLine: isSaidBy(annotations, log.keyLine) ? "" : clean(log.keyLine),
    log: logBlock(log, amounts.logLines),
  };
}

/** The number of jobs that the errors come from, if that is not all of them; otherwise "". */
function errorsFromText(group: readonly Failure[]): string {
  const read = group.filter(({ isUnread }) => isUnread !== true).length;
  return read === 0 || read === group.length ? "" : `Errors from ${read} of these jobs`;
}

/** The number of jobs with the same failure, and of all jobs of their matrix if they are combinations of one. */
function countOf(group: readonly Failure[]): string {
  const counts = new Set(group.map(({ matrix }) => matrix?.count));
  const [count] = counts;
  const isOne = counts.size === 1 && count !== undefined && count >= group.length;
  return isOne ? `${group.length} of ${count}` : String(group.length);
}

/** Whether an error in the list repeats the line of the log, because GitHub created an annotation from it. */
function isSaidBy(annotations: Failure["annotations"], keyLine: string): boolean {
  return annotations.some(
    ({ message }) => message !== "" && keyLine.includes(message.trim().split("\n", 1)[0] ?? ""),
  );
}

function locationOf({ file, line }: Failure["annotations"][number]): string {
  return [file, line].filter((part) => part !== undefined).join(":");
}
