import type { Build } from "../build/build.ts";
import { isSuccessfulDeploy } from "../build/past/successful-deploy.ts";
import type { IncidentEntry } from "../provisioning/manifest/manifest.ts";

/** What an event means for an incident; `tell` if it is posted in a room that stays, and nothing else. */
export type IncidentMove = "open" | "tell" | "close" | undefined;

/**
 * Whether an event opens an incident or closes it. A job that passes does not close one if another job of its workflow may
 * be the broken one: only a fix of the job itself or a deployment does. A permanent room does not show whether there is an
 * incident, so only a fix closes one there. A run that a newer one has overtaken does neither.
 */
export function incidentMoveOf({ when, id }: IncidentEntry, build: Build): IncidentMove {
  const { outcome } = build;
  if (when.some((one) => one === outcome)) return build.doubt === "overtaken" ? "tell" : "open";
  if (outcome !== "success" || build.doubt !== undefined) return undefined;
  const isWhole = build.job === undefined || isSuccessfulDeploy(build);
  const isFixed = build.history?.transition === "fixed";
  return isFixed || (isWhole && id === undefined) ? "close" : undefined;
}
