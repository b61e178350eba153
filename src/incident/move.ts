import type { Build } from "../build/build.ts";
import type { Event } from "../build/outcome.ts";
import { isSuccessfulDeploy } from "../build/read-changes.ts";
import type { IncidentEntry } from "../provisioning/manifest.ts";

/** What an event means to an incident. */
export type IncidentMove = "open" | "close" | undefined;

/**
 * Whether an event makes an incident or ends it. A job that passes ends none where another job of its workflow may be
 * the one that is broken: only where the job itself is fixed, or something was deployed.
 */
export function incidentMoveOf({ when }: IncidentEntry, build: Build, event: Event): IncidentMove {
  if (when.some((one) => one === event)) return "open";
  if (event !== "success") return undefined;
  const isWhole = build.job === undefined || build.run.attempt > 1 || isSuccessfulDeploy(build);
  return isWhole || build.history?.transition === "fixed" ? "close" : undefined;
}
