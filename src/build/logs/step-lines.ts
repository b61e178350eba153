import { withoutSequences } from "../../text/escapes/control-sequences.ts";
import { oneLine } from "../../text/markup/plain.ts";
import { movedSecond, secondOf, withoutStamp } from "./stamp.ts";

/** GitHub's API reports the times of steps in whole seconds, and uses a different clock than the log. */
export const TOLERANCE_SECONDS = 1;

/** A step, as GitHub's API reports it. */
export interface StepTimes {
  readonly startedAt: string;
  readonly completedAt: string;
  /** `Run npm test` if the workflow sets no name. */
  readonly name: string;
  /** Whether other steps ran in parallel, so that their lines and markers are mixed with this step's. */
  readonly isAmongOthers?: boolean;
}

/** A line with the second of its timestamp, or of the last timestamp before it. */
interface Stamped {
  readonly line: string;
  readonly text: string;
  readonly second: string;
}

const ERROR = /^##\[error\]/;
const EXIT = /^##\[error\](?:Process completed with exit code|The operation was canceled)/;

/** The first line of a step in the log of a job. */
const START = /^(?:##\[group\]Run |Post job cleanup\.$|Cleaning up orphan processes$)/;

/**
 * The lines of a failed step in the log of its job. They are those between the step's times, with a tolerance of a second,
 * from the step's marker `##[group]Run …` to the next marker after its error, or to the end of its time if other steps ran
 * in parallel. If no line has a timestamp, as in a file, all lines are returned; if none is between the times, the result is
 * empty.
 */
export function stepLines(lines: readonly string[], step: StepTimes): readonly string[] {
  const from = movedSecond(step.startedAt, -TOLERANCE_SECONDS);
  const to = movedSecond(step.completedAt, TOLERANCE_SECONDS);
  const stamped = withSeconds(lines);
  if (from === undefined || to === undefined || stamped.length === 0) return lines;
  const around = stamped.filter(({ second }) => second >= from && second <= to);
  return partOf(around, step).map(({ line }) => line);
}

function withSeconds(lines: readonly string[]): readonly Stamped[] {
  const first = lines.map(secondOf).find((second) => second !== undefined);
  if (first === undefined) return [];
  let second = first;
  return lines.map((line) => {
    second = secondOf(line) ?? second;
    return { line, text: withoutStamp(line), second };
  });
}

function partOf(around: readonly Stamped[], step: StepTimes): readonly Stamped[] {
  const starts = around.flatMap(({ text }, index) => (START.test(text) ? [index] : []));
  const named = starts.findLast((index) => isNamed(around[index]?.text ?? "", step.name));
  if (step.isAmongOthers) return around.slice(named);
  const error = errorIn(around, named, step);
  if (error === undefined)
    return around.slice(named ?? starts.find((index) => isInside(around[index], step)) ?? 0);
  const start = named ?? starts.findLast((index) => index <= error) ?? 0;
  const end = starts.find((index) => index > error);
  return around.slice(start, end);
}

/**
 * Where the step failed: its exit line within its time, or the first error after its name, or the last error within its
 * time.
 */
function errorIn(around: readonly Stamped[], named: number | undefined, step: StepTimes): number | undefined {
  const errors = around.flatMap(({ text }, index) =>
    index >= (named ?? 0) && ERROR.test(text) ? [index] : [],
  );
  const inTime = errors.filter((index) => isInside(around[index], step));
  const exit = inTime.find((index) => EXIT.test(around[index]?.text ?? ""));
  return exit ?? (named === undefined ? inTime.at(-1) : undefined) ?? errors[0];
}

function isInside(line: Stamped | undefined, step: StepTimes): boolean {
  const from = movedSecond(step.startedAt, 0);
  const to = movedSecond(step.completedAt, 0);
  return (
    line !== undefined && from !== undefined && to !== undefined && line.second >= from && line.second <= to
  );
}

/** Whether a marker starts a step with this name, which GitHub derived from its command. */
function isNamed(marker: string, name: string): boolean {
  const title = oneLine(withoutSequences(marker.replace(/^##\[group\]/, "")));
  const wanted = oneLine(name);
  return wanted.startsWith("Run ") && (title === wanted || (wanted.length > 20 && title.startsWith(wanted)));
}
