import { isOfDefaultBranch } from "../../build/trust/default-branch.ts";
import type { Happening } from "../happening.ts";

/** Whether a run may open or close an incident: only one of our default branch, and never one from outside. */
export function mayHaveIncident({ build, context, payload }: Happening): boolean {
  return build.ref.kind === "branch" && isOfDefaultBranch(context, payload);
}
