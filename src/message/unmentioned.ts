import { quoted } from "../text/secrets/quoted.ts";
import type { KnownAddresses } from "./user-address.ts";

/** Who should be mentioned, and which addresses are known. */
interface Wishes extends Pick<KnownAddresses, "userMap"> {
  readonly mention: readonly string[];
}

/** The commit of a fork names whom it likes. */
export const FORKED =
  'The author is not mentioned: anybody can write any name into the commit of a fork. Add email addresses to "mention".';

/** Whether others are mentioned in place of somebody who cannot be. */
export function isInstead({ mention }: Wishes): boolean {
  return mention.some((one) => one === "all" || one.includes("@"));
}

/** The run waits for a team alone. GitHub does not show the step who is in it. */
export function onlyTeam(
  team: string,
  wishes: Wishes,
): { readonly note: string } | { readonly warning: string } {
  const none = `No reviewer is mentioned: the run waits for the team ${quoted(team)}, and teams are not mentioned.`;
  if (isInstead(wishes)) return { note: none };
  const isMapped = wishes.userMap.has(team.toLowerCase());
  return {
    warning: `${none} Add email addresses to "mention"${isMapped ? ': "user-map" has only people' : ""}.`,
  };
}
