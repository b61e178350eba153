import type { LogStream } from "../../github/reads/job-log.ts";
import type { LogQuote } from "../../model/log-quote.ts";
import { type Hide, hiding } from "../../text/secrets/hide.ts";
import { NO_WALL, type Wall } from "../../text/wall.ts";
import { LOOKED_AT, quoteOf } from "./quote-of.ts";
import { stepLines } from "./step-lines.ts";
import { tailOfLog } from "./tail.ts";

/** What identifies a step's part of the log. Times are in ISO 8601. */
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
  /** Maximum number of quoted lines. */
  readonly logLines: number;
  readonly hide?: Hide | undefined;
  readonly wall?: Wall | undefined;
}

/** Written after the part of a log that arrived in time, if there was more. */
const CUT = "(cut off: GitHub did not send the rest of this log in time)";

const AMONG_OTHERS = "(this may include lines of steps that ran at the same time)";

/** Quotes a step from the log of its job, or the whole log if the step or its times are unknown. */
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
 * Whether steps ran in parallel, as background steps do. Then the job's log contains the lines of both in the order they
 * arrived. Consecutive steps may share a second, because GitHub's times have no fractions. Times in the same format are
 * compared as texts.
 */
function overlap(one: LoggedStep | undefined, other: LoggedStep): boolean {
  const { startedAt, completedAt } = one ?? {};
  if (startedAt === undefined || completedAt === undefined || other.startedAt === undefined) return false;
  const isBefore = other.completedAt !== undefined && other.completedAt <= startedAt;
  return other.startedAt < completedAt && !isBefore;
}
