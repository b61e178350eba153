import type { Cause } from "../../model/cause.ts";
import { durationText } from "../../text/duration.ts";

/**
 * Why it ended early, in words such as `Cancelled by @alice`. `short` shortens names, so that one name does not take all the
 * room.
 */
export function causeText(cause: Cause, short: (name: string) => string): string {
  switch (cause.kind) {
    case "superseded":
      return cause.by === undefined ? "Superseded" : `Superseded by #${short(cause.by.number)}`;
    case "replaced":
      return `Cancelled: another run of the concurrency group "${short(cause.group)}" replaced it`;
    case "person":
      return `Cancelled by @${short(cause.login)}`;
    case "fail-fast":
      return `Cancelled after ${short(cause.job)} failed`;
    case "time limit":
      return cause.seconds > 0 ? `Time limit of ${durationText(cause.seconds)} hit` : "Time limit hit";
    default:
      return RUNNER_TEXTS[cause.kind];
  }
}

const RUNNER_TEXTS = {
  shutdown: "The runner was shut down",
  "lost runner": "The runner lost its connection to GitHub",
  "no runner": "No runner took the job",
} as const;
