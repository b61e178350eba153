import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * How the first workflow in a README uses the action, such as `your-org/webex-notify@v1`. A fork that ran
 * `scripts/set-owner.ts` has a different name there.
 */
export function ownUsesIn(readme: string): string {
  const [, uses] = /\buses: ([\w.-]+\/[\w.-]+@[\w.-]+)\n *with:\n *token:/.exec(readme) ?? [];
  if (uses === undefined) throw new Error("README has no step of the action");
  return uses;
}

/** How this repository's README uses the action. */
export const OWN_USES = ownUsesIn(readFileSync(join(import.meta.dirname, "../README.md"), "utf8"));
