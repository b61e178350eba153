import { MOMENTS, type Moment } from "../model/moments.ts";
import type { ThreadInput } from "../model/thread.ts";
import { UPDATE_MODES, type UpdateMode } from "../model/update-mode.ts";
import { emailAddress } from "../text/email.ts";
import { typoOf } from "../text/nearest.ts";
import { type TextSource, textSource } from "./content/text-source.ts";
import { InputError } from "./input-error.ts";
import type { InputName } from "./input-names.ts";
import { parseBoolean, parseDomain, parseOneOf, words } from "./parse.ts";
import { type Readers, readEvery } from "./read-each.ts";
import { readThread } from "./read-thread.ts";
import type { GlobReader } from "./reporting.ts";

/** How and when a message is posted, and who it mentions. */
export interface PostingInputs {
  /** Whether the post stage finishes what the main stage starts. */
  readonly isLifecycle: boolean;
  /** The messages that the destinations already have. */
  readonly thread: ThreadInput | undefined;
  readonly updateMode: UpdateMode;
  readonly format: "markdown" | "card";
  /** Globs of files to attach. */
  readonly files: readonly string[];
  /** When a message is sent; `undefined` for always. */
  readonly notifyOn: readonly Moment[] | undefined;
  /** Email addresses, `author`, `actor`, `reviewers`, and `all`. */
  readonly mention: readonly string[];
  readonly mentionOn: readonly Moment[];
  /** The email address of each GitHub login. It is checked when it is used, so that errors in it do not prevent the message. */
  readonly userMap: TextSource | undefined;
  /** Domains whose commit email addresses identify their authors, in lower case. */
  readonly emailDomains: readonly string[];
}

/** Readers of the inputs for posting. */
export function postingReaders(
  text: (name: InputName) => string | undefined,
  readGlobs: GlobReader["readGlobs"],
  attempt = 1,
): Readers<PostingInputs> {
  return {
    isLifecycle: () => parseBoolean("lifecycle", text("lifecycle") ?? "false"),
    thread: () => readThread(text("thread"), attempt),
    updateMode: () => parseOneOf("update-mode", text("update-mode") ?? "auto", UPDATE_MODES),
    format: () => parseOneOf("format", text("format") ?? "markdown", ["markdown", "card"]),
    files: () => readGlobs("files", text("files")).globs,
    notifyOn: () => parseNotifyOn(text("notify-on") ?? "always"),
    mention: () => readEvery(words(text("mention") ?? ""), parseMention),
    mentionOn: () => parseMentionOn(text("mention-on") ?? ""),
    userMap: () => textSource(text("user-map")),
    emailDomains: () => {
      return readEvery(words(text("email-domains") ?? ""), (word) => parseDomain("email-domains", word));
    },
  };
}

function parseNotifyOn(value: string): readonly Moment[] | undefined {
  const given = words(value);
  const isAlways = given.length === 0 || (given.length === 1 && given[0] === "always");
  if (isAlways) return undefined;
  return readEvery(given, (word) => {
    const moment = parseOneOf("notify-on", word, [...MOMENTS, "always"]);
    if (moment !== "always") return moment;
    const allowed = '"always" cannot be combined with other values: remove it, or remove the others';
    throw new InputError("notify-on", value, allowed);
  });
}

function parseMentionOn(value: string): readonly Moment[] {
  const given = readEvery(words(value), (word) => parseOneOf("mention-on", word, MOMENTS));
  return given.length === 0 ? ["failure", "rollback"] : given;
}

/** Who can be mentioned without an address. */
export const MENTIONS = ["author", "actor", "reviewers", "all"] as const;

function parseMention(word: string): string {
  const name = MENTIONS.find((one) => one === word.toLowerCase());
  if (name !== undefined) return name;
  if (emailAddress(word) !== undefined) return word;
  const near = likelyMention(word);
  const hint = near === undefined ? mentionHint(word) : `, did you mean "${near}"?`;
  const allowed = `each entry must be an email address that somebody reads, "author", "actor", "reviewers", or "all"${hint}`;
  throw new InputError("mention", word, allowed, near);
}

/** The entry that was most likely meant. */
function likelyMention(word: string): string | undefined {
  const name = word.replace(/^@/, "").toLowerCase();
  if (/^(?:all|every(?:one|body)|here|channel)$/.test(name)) return "all";
  // "all" is left out, because a login may be similar to it, and everyone would be mentioned instead of one person.
  return typoOf(
    name,
    MENTIONS.filter((one) => one !== "all"),
  );
}

/** A hint if it is unclear what was meant. */
function mentionHint(word: string): string {
  if (!/^@?[a-z\d][a-z\d-]*$/i.test(word)) return "";
  return '; for a GitHub login, give the email address: "user-map" says only who "author", "actor", and "reviewers" are';
}
