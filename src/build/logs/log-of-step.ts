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
  readonly startedAt?: string | undefined;
  readonly completedAt?: string | undefined;
  /** Whether others ran beside it: then their lines stand among its own. */
  readonly isAmongOthers?: boolean;
}

export interface StepLogOptions {
  readonly step?: LoggedStep | undefined;
  /** The numbers of lines at which it is quoted. */
  readonly sizes: readonly number[];
  readonly hide?: Hide | undefined;
  readonly wall?: Wall | undefined;
}

/** Stands behind what came in time of a log that had more. */
const CUT = "(cut off: GitHub did not send the rest of this log in time)";

const AMONG_OTHERS = "(lines of steps that ran beside this one may be among these)";

/** Quotes a step in the log of its job; the whole log where the step or its times are not known. */
export async function logOfStep(
  bytes: LogStream,
  { step, sizes, hide = hiding([]), wall = NO_WALL }: StepLogOptions,
): Promise<LogQuote> {
  const { startedAt, completedAt, isAmongOthers = false } = step ?? {};
  const tail = await tailOfLog(bytes, { ...LOOKED_AT, until: completedAt, wall });
  return wall.run(() => {
    const isTimed = startedAt !== undefined && completedAt !== undefined;
    const times = { startedAt: startedAt ?? "", completedAt: completedAt ?? "", name: step?.name ?? "" };
    const own = isTimed ? stepLines(tail.lines, { ...times, isAmongOthers }) : tail.lines;
    const notes = [...(isAmongOthers ? [AMONG_OTHERS] : []), ...(bytes.isCut === true ? [CUT] : [])];
    return quoteOf({ ...tail, lines: own }, { sizes, hide, notes });
  });
}
