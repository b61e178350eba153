import type { Build } from "../build/build.ts";
import { isSuccessfulDeploy } from "../build/past/successful-deploy.ts";
import type { IncidentEntry } from "../provisioning/manifest/manifest.ts";

/** What an event means to an incident. */
export type IncidentMove = "open" | "close" | undefined;

/**
 * Whether an event makes an incident or ends it. A job that passes ends none where another job of its workflow may be
 * the one that is broken: only where the job itself is fixed, or something was deployed. A standing room shows by
 * nothing whether there is an incident: only what was fixed ends one there.
 */
export function incidentMoveOf({ when, id }: IncidentEntry, build: Build): IncidentMove {
  const { outcome } = build;
  if (when.some((one) => one === outcome)) return "open";
  if (outcome !== "success") return undefined;
  const isWhole = build.job === undefined || build.run.attempt > 1 || isSuccessfulDeploy(build);
  const isFixed = build.history?.transition === "fixed";
  return isFixed || (isWhole && id === undefined) ? "close" : undefined;
}
