import type { Build } from "../build.ts";

/** Whether something of ours was deployed, and not by an outsider. Only then can it turn out to be a rollback. */
export function isSuccessfulDeploy({ outcome, stage, deployment, ref }: Build): boolean {
  if (ref.isForeign || deployment?.isUntrusted) return false;
  return outcome === "success" && stage === "deploy" && deployment?.environment !== undefined;
}
