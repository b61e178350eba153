import type { Build } from "../build/build.ts";
import { isSuccessfulDeploy } from "../build/past/successful-deploy.ts";
import type { IncidentEntry } from "../provisioning/manifest/manifest.ts";

/** What an event means for an incident. */
export type IncidentMove = "open" | "close" | undefined;

/**
 * Whether an event opens an incident or closes it. A job that passes does not close one if another job of its workflow may
 * be the broken one: only a fix of the job itself or a deployment does. A permanent room does not show whether there is an
 * incident, so only a fix closes one there.
 */
export function incidentMoveOf({ when, id }: IncidentEntry, build: Build): IncidentMove {
  const { outcome } = build;
  if (when.some((one) => one === outcome)) return "open";
  if (outcome !== "success") return undefined;
  const isWhole = build.job === undefined || build.run.attempt > 1 || isSuccessfulDeploy(build);
  const isFixed = build.history?.transition === "fixed";
  return isFixed || (isWhole && id === undefined) ? "close" : undefined;
}
