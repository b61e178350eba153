import { isMoment, type Moment } from "../../model/moments.ts";
import type { Build } from "../build.ts";

/** What is waited for, and whether the user says themselves that it was cancelled. */
interface Waiting {
  readonly notifyOn?: readonly Moment[] | undefined;
  readonly event: string;
}

/**
 * Notes that something was cancelled that may have failed: GitHub calls a job that hit its time limit cancelled, and says why
 * apart from that. Where it does not, and no newer run goes on, who waits for a failure is told.
 */
export function withUnknownCause(build: Build, waiting: Waiting): Build {
  return mayHaveFailed(build, waiting) && build.newerRun === undefined
    ? { ...build, isCauseUnknown: true }
    : build;
}

/** Says what comes of a cause that is not known, where a failure is waited for; else nothing. */
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

/** Whether somebody waits for a failure, and not for what was cancelled, which this may be one of. */
function mayHaveFailed({ outcome, cause, endedAs }: Build, { notifyOn, event }: Waiting): boolean {
  if (outcome !== "cancelled" || cause !== undefined || endedAs !== undefined) return false;
  if (notifyOn === undefined || event !== "auto") return false;
  return !isMoment(notifyOn, "cancelled", undefined) && isMoment(notifyOn, "failure", undefined);
}
