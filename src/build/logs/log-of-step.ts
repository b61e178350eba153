import type { LogStream } from "../../github/reads/job-log.ts";
import { NO_WALL } from "../../text/wall.ts";
import { cleanLines } from "./clean-lines.ts";
import { stepLines } from "./step-lines.ts";
import { tailOfLog } from "./tail.ts";

/** What of a log is looked at: enough for the step that failed, and for those that ran after it. */
const MAX_LINES = 5000;
const MAX_BYTES = 1024 * 1024;

/** Lines that are kept: those that are shown, and before them room for a private key that begins there. */
const KEPT_LINES = 1000;

/** A step, as far as its part of the log is found by it. Times are ISO 8601. */
export interface LoggedStep {
  readonly name: string;
  readonly startedAt?: string | undefined;
  readonly completedAt?: string | undefined;
}

/** The last lines of a step in the log of its job, clean; those of the whole log where the step or its times are not known. */
export async function logOfStep(
  bytes: LogStream,
  step?: LoggedStep | undefined,
  wall = NO_WALL,
): Promise<readonly string[]> {
  const { startedAt, completedAt, name = "" } = step ?? {};
  const { lines } = await tailOfLog(bytes, {
    lines: MAX_LINES,
    maxBytes: MAX_BYTES,
    until: completedAt,
    wall,
  });
  const isTimed = startedAt !== undefined && completedAt !== undefined;
  return wall.run(() => {
    const own = isTimed ? stepLines(lines, { startedAt, completedAt, name }) : lines;
    return cleanLines(own).slice(-KEPT_LINES);
  });
}
