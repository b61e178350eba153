import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * How the smallest recipe of a README uses the action, such as `your-org/webex-notify@v1`; a fork that named itself by
 * `scripts/set-owner.ts` has another name there.
 */
export function ownUsesIn(readme: string): string {
  const at = readme.indexOf("\n## The smallest use");
  const [, uses] = /\buses: ([\w.-]+\/[\w.-]+@[\w.-]+)/.exec(at < 0 ? "" : readme.slice(at)) ?? [];
  if (uses === undefined) throw new Error('README has no step of the action below "The smallest use"');
  return uses;
}

/** How this repository's README uses the action. */
export const OWN_USES = ownUsesIn(readFileSync(join(import.meta.dirname, "../README.md"), "utf8"));
