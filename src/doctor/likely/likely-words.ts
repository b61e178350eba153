import { MENTIONS } from "../../inputs/posting.ts";
import { MOMENTS } from "../../model/moments.ts";
import { OUTCOMES } from "../../model/outcome.ts";
import { emailAddress } from "../../text/email.ts";
import { typoOf } from "../../text/nearest.ts";
import { ownWordOf, type Stems } from "./likely-choices.ts";

/** Lists of words, and what each entry may be. Everyone is never mentioned by a guess. */
export const WORDS: Readonly<Record<string, readonly string[]>> = {
  "notify-on": MOMENTS,
  "mention-on": MOMENTS,
  event: OUTCOMES,
  mention: MENTIONS.filter((one) => one !== "all"),
};

/** Words of others for one of ours. */
const OTHERS: Stems = {
  start: "begin|running|launch|inprogress",
  waiting: "pending|approv|pause|manual",
  success: "ok|pass|green|good|done|stable",
  failure: "error|red|bad|broke|crash|problem|unstable|timeout|timedout",
  cancelled: "supersede|abort|stopp|kill",
  rollback: "revert|undo",
  fixed: "fix|recover|resolve|repair|backto(?:green|normal)",
  author: "committer|culprit",
  actor: "pusher|sender",
  reviewers: "approver",
};

/** The word that another one was most likely meant to be. */
function wordOf(word: string, allowed: readonly string[]): string | undefined {
  return ownWordOf(OTHERS, word, allowed) ?? typoOf(word, allowed);
}

/**
 * The words that one entry of a list was most likely meant to be: "failure or cancelled" are two. `undefined` if a part of it
 * is not known, because "not" would reverse the others.
 */
export function likelyWords(entry: string, allowed: readonly string[] = []): string | undefined {
  const whole = wordOf(entry.replace(/^on(?:ly)?[\s_-]|[\s_-]only$/i, ""), allowed);
  if (whole !== undefined) return whole;
  const parts = entry.split(/[\s|/;&()[\]"']+|\+(?!.*@)/).filter((part) => !/^(?:or|and|[-+]?)$/i.test(part));
  const meant = parts.map((part) => (emailAddress(part) === undefined ? wordOf(part, allowed) : part));
  return meant.includes(undefined) ? undefined : [...new Set(meant)].join(", ") || undefined;
}
