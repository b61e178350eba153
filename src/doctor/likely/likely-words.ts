import { MENTIONS } from "../../inputs/posting.ts";
import { MOMENTS } from "../../model/moments.ts";
import { emailAddress } from "../../text/email.ts";
import { typoOf } from "../../text/nearest.ts";

/** Lists of words, and what each entry may be. Everyone is never mentioned by a guess. */
export const WORDS: Readonly<Record<string, readonly string[]>> = {
  "notify-on": MOMENTS,
  "mention-on": MOMENTS,
  mention: MENTIONS.filter((one) => one !== "all"),
};

/** Words of others for one of ours. */
const OTHERS: Readonly<Record<string, string>> = {
  superseded: "cancelled",
  committer: "author",
  committers: "author",
};

/**
 * The words that one entry of a list was most likely meant to be: "failure or cancelled" are two. `undefined` if a part of it
 * is not known, because "not" would reverse the others.
 */
export function likelyWords(entry: string, allowed: readonly string[] = []): string | undefined {
  const whole =
    allowed.find((one) => OTHERS[entry.toLowerCase()] === one) ??
    typoOf(entry.replace(/^on(?:ly)?[\s_-]|[\s_-]only$/i, ""), allowed);
  if (whole !== undefined) return whole;
  const parts = entry.split(/[\s|/;&()[\]"']+|\+(?!.*@)/).filter((part) => !/^(?:or|and|[-+]?)$/i.test(part));
  const meant = parts.map((part) => (emailAddress(part) === undefined ? typoOf(part, allowed) : part));
  return meant.includes(undefined) ? undefined : [...new Set(meant)].join(", ") || undefined;
}
