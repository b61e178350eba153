import { emailAddress } from "../../text/email.ts";
import { uncommented } from "../../text/markup/comment.ts";
import { bearersOf } from "../../text/name-match.ts";
import { slipOf } from "../../text/names/name-slip.ts";
import { nearestFew } from "../../text/nearest.ts";
import { decodeId } from "../../webex/index.ts";

/** Formats that are used for entries elsewhere, with the format for `to`. `meant` is the part to use there. */
const FORM_HINTS: readonly (readonly [RegExp, string])[] = [
  [/^#(?:\s|$)/, 'Below "|", YAML has no comments: remove the line.'],
  [/^#(?<meant>[\w-]+)$/, 'Write the title of a room as Webex shows it, without "#".'],
  [/\s#(?:\s|$)/, 'Below "|", YAML has no comments: remove everything from "#" on.'],
  [
    /^(?:\$\{?\w|(?:\$ )?\{\{)/,
    `It looks like an expression. Write \${{ vars.NAME }} or \${{ secrets.NAME }}.`,
  ],
  [/^-\s+(?<meant>\S.*)?/, "Write one entry per line, without a dash."],
  [/^(["'])(?<meant>.*)\1$/, "Write entries without quotes."],
  [/^\[(?<meant>.*)\]$/, "Write one entry per line, without brackets."],
  [/<(?<meant>[^\s<>][^\s<>@]*@[^\s<>]+)>/, "For a person, give only the email address."],
  [/^https?:/i, "For a room, give the link that “Copy space link” in Webex copies."],
  [/^@/, "For a person, give the email address."],
  [
    /^(?:teams|rooms|spaces?|channels?|persons|people|users?|e?mail|groups)\s*:/i,
    'The prefixes are "room:", "person:", "team:", and "group:".',
  ],
  [/[,;]/, "Write each room on its own line."],
  [/ (?:and|&) /, "If these are several rooms, write each on its own line."],
];

/** A hint for a title in a format from elsewhere; "" for any other title. */
export function formHint(title: string): string {
  const hint = FORM_HINTS.find(([form]) => form.test(title))?.[1];
  return hint === undefined ? "" : ` ${hint}`;
}

/** Two to four words with a capital letter each. */
const PERSON = /^\p{Lu}[\p{L}'’.-]{0,40}(?: \p{Lu}[\p{L}'’.-]{0,40}){1,3}$/u;

/** A hint for a title that may be the name of a person; "" for any other title, or if rooms have similar ones. */
export function personHint(title: string, near: readonly string[]): string {
  const isPerson = near.length === 0 && PERSON.test(title);
  return isPerson
    ? ` If it is a person, give the email address instead of the name. If it is a team, write "team:${title}".`
    : "";
}

/** Maximum length of an entry that is read as a list, in characters. */
const MAX_LENGTH = 2000;

/**
 * The entries that one was meant to be, each on its own line: existing rooms, written in another format or misspelled, and
 * people. "" if it is a comment, and `undefined` if one of them is unknown, because it would be lost if the user pasted the others.
 */
export function likelyEntries(entry: string, titles: readonly string[]): string | undefined {
  const text = uncommented(entry)?.meant ?? entry;
  if (text === "") return "";
  const bare = unwrapped(text);
  const whole = likelyEntry(bare, titles);
  if (whole !== undefined || bare.length > MAX_LENGTH) return whole;
  const joined = joinedEntries(bare, titles);
  // Titles alone may be rooms that a stranger made, so that together they are called like one that is missing.
  if (joined?.some((one) => emailAddress(one) !== undefined)) return joined.join("\n");
  const parts = bare.split(/[,;]/).map(unwrapped).filter(Boolean);
  if (parts.length < 2) return undefined;
  const each = parts.map((part) => likelyEntry(part, titles));
  return each.every((one) => one !== undefined) ? [...new Set(each)].join("\n") : undefined;
}

/** Whether an entry is several existing rooms and people, one after the other, as below `to: >`. */
export function isJoined(entry: string, titles: readonly string[]): boolean {
  const bare = unwrapped(uncommented(entry)?.meant ?? entry);
  return bare.length <= MAX_LENGTH && (joinedEntries(bare, titles)?.length ?? 0) > 1;
}

/** Existing rooms and people, one after the other with blanks between them; `undefined` if there is anything else. */
function joinedEntries(text: string, titles: readonly string[]): readonly string[] | undefined {
  if (text === "") return [];
  const [word = ""] = text.split(" ", 1);
  const ended = `${text} `;
  const named = titles.filter((title) => title !== "" && ended.startsWith(`${title} `));
  const first = emailAddress(word) ?? named.toSorted((one, other) => other.length - one.length)[0];
  const rest = first && joinedEntries(text.slice(first.length).trimStart(), titles);
  return rest && first ? [first, ...rest] : undefined;
}

/** An entry without list markers and quotes. */
function unwrapped(entry: string): string {
  const text = entry.trim();
  return FORM_HINTS.map(([form]) => form.exec(text)?.groups?.["meant"]).find(Boolean) ?? text;
}

function likelyEntry(entry: string, titles: readonly string[]): string | undefined {
  const text = unwrapped(entry);
  if (emailAddress(text) !== undefined || decodeId(text) !== undefined) return text;
  const isThere = bearersOf(text, titles, (title) => title).length > 0;
  return isThere ? text : slipOf(text, nearestFew(text, titles));
}
