import { isMoment, type Moment } from "../../model/moments.ts";
import type { Build } from "../build.ts";

/** The outcomes that the user waits for, and whether they set the event to "cancelled" themselves. */
interface Waiting {
  readonly notifyOn?: readonly Moment[] | undefined;
  readonly event: string;
}

/**
 * Marks something that was cancelled but may have failed. GitHub calls a job that hit its time limit cancelled, and gives
 * the reason elsewhere. If it gives none, and there is no newer run, the people who wait for a failure are notified.
 */
export function withUnknownCause(build: Build, waiting: Waiting): Build {
  return mayHaveFailed(build, waiting) && build.newerRun === undefined
    ? { ...build, isCauseUnknown: true }
    : build;
}

/** Notes about the consequences of an unknown cause, if the user waits for failures; otherwise empty. */
export function causeNotes(build: Build, waiting: Waiting): readonly string[] {
  if (!mayHaveFailed(build, waiting)) return [];
  const { newerRun } = build;
  const start = '"notify-on" names failures, and a job that hits its time limit is one.';
  return newerRun === undefined
    ? [`${start} Why it was cancelled is not known, so it is reported: ${NEEDS}.`]
    : [
        `${start} Why it was cancelled is not known, and #${newerRun.number} is newer, so it is not reported: ${NEEDS}.`,
      ];
}

const NEEDS = "GitHub shows why to a `github-token` with `actions: read` and `checks: read`";

/** Whether the user waits for failures but not for cancellations, and this cancellation may have been a failure. */
function mayHaveFailed({ outcome, cause, endedAs }: Build, { notifyOn, event }: Waiting): boolean {
  if (outcome !== "cancelled" || cause !== undefined || endedAs !== undefined) return false;
  if (notifyOn === undefined || event !== "auto") return false;
  return !isMoment(notifyOn, "cancelled", undefined) && isMoment(notifyOn, "failure", undefined);
}
