import type { LogStream } from "../../github/reads/job-log.ts";
import type { LogQuote } from "../../model/log-quote.ts";
import { type Hide, hiding } from "../../text/secrets/hide.ts";
import { NO_WALL, type Wall } from "../../text/wall.ts";
import { LOOKED_AT, quoteOf } from "./quote-of.ts";
import { stepLines } from "./step-lines.ts";
import { tailOfLog } from "./tail.ts";

/** A step, as far as its part of the log is found by it. Times are ISO 8601. */
export interface LoggedStep {
  readonly name: string;
  readonly number?: number;
  readonly startedAt?: string | undefined;
  readonly completedAt?: string | undefined;
}

export interface StepLogOptions {
  readonly step?: LoggedStep | undefined;
  /** All steps of its job. */
  readonly allSteps?: readonly LoggedStep[];
  /** Lines that are quoted at most. */
  readonly logLines: number;
  readonly hide?: Hide | undefined;
  readonly wall?: Wall | undefined;
}

/** Stands behind what came in time of a log that had more. */
const CUT = "(cut off: GitHub did not send the rest of this log in time)";

const AMONG_OTHERS = "(this may include lines of steps that ran at the same time)";

/** Quotes a step in the log of its job; the whole log where the step or its times are not known. */
export async function logOfStep(
  bytes: LogStream,
  { step, allSteps = [], logLines, hide = hiding([]), wall = NO_WALL }: StepLogOptions,
): Promise<LogQuote> {
  const { startedAt, completedAt } = step ?? {};
  const isAmongOthers = allSteps.some((other) => other.number !== step?.number && overlap(step, other));
  const tail = await tailOfLog(bytes, { ...LOOKED_AT, until: completedAt, wall });
  return wall.run(() => {
    const isTimed = startedAt !== undefined && completedAt !== undefined;
    const times = { startedAt: startedAt ?? "", completedAt: completedAt ?? "", name: step?.name ?? "" };
    const own = isTimed ? stepLines(tail.lines, { ...times, isAmongOthers }) : tail.lines;
    const notes = [...(isAmongOthers ? [AMONG_OTHERS] : []), ...(bytes.isCut === true ? [CUT] : [])];
    return quoteOf({ ...tail, lines: own }, { logLines, hide, notes });
  });
}

/**
 * Whether steps ran side by side, as background steps do: then the lines of both stand in the job's log as they came. Steps one
 * after another may share a second, for GitHub gives no parts of it. Times of one form compare as texts.
 */
function overlap(one: LoggedStep | undefined, other: LoggedStep): boolean {
  const { startedAt, completedAt } = one ?? {};
  if (startedAt === undefined || completedAt === undefined || other.startedAt === undefined) return false;
  const isBefore = other.completedAt !== undefined && other.completedAt <= startedAt;
  return other.startedAt < completedAt && !isBefore;
}
