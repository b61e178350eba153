import { emailAddress } from "../../text/email.ts";
import { quoted } from "../../text/secrets/quoted.ts";
import { NO_WALL, type Wall } from "../../text/wall.ts";
import type { Files } from "../files/readable-files.ts";
import { InputError, MissingFileError } from "../input-error.ts";
import { parseText } from "./data.ts";
import type { TextSource } from "./text-source.ts";

/** Largest file that is read, in bytes: some thousands of people. */
const MAX_FILE_BYTES = 256 * 1024;

/** Who is who, as far as it can be used. */
export interface UserMap {
  /** Email addresses by GitHub login in lower case. */
  readonly userMap: ReadonlyMap<string, string>;
  /** What is wrong, as sentences: the message goes out without those entries, then the step fails. */
  readonly problems: readonly string[];
  /** Set when there is no such file: a step above the checkout may find it later. */
  readonly missing?: true;
}

/** Reads the `user-map` input: YAML or JSON of an email address for each login, or the path of a file of it. */
export async function readUserMap(
  files: Files,
  source: TextSource | undefined,
  wall = NO_WALL,
): Promise<UserMap> {
  if (source === undefined) return { userMap: new Map(), problems: [] };
  if ("text" in source) return await parseUserMap('Input "user-map"', source.text, wall);
  const { path } = source;
  try {
    const content = await files.readText("user-map", path, MAX_FILE_BYTES);
    return await parseUserMap(`Input "user-map" (${path})`, content, wall);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const isMissing = error instanceof MissingFileError;
    return { userMap: new Map(), problems: [error.message], ...(isMissing && { missing: true }) };
  }
}

async function parseUserMap(subject: string, text: string, wall: Wall): Promise<UserMap> {
  // As text: a login may be a number, or `no`.
  const { data, problems } = await parseText(subject, withoutAtSigns(text), wall, "failsafe");
  if (problems.length > 0) return { userMap: new Map(), problems };
  if (!isMapping(data)) {
    const allowed =
      "a mapping with one login and its email address per line, as in `octocat: octo@example.com`";
    return { userMap: new Map(), problems: data === null ? [] : [`${subject} must be ${allowed}.`] };
  }
  return entriesOf(subject, data);
}

/** A login may be written with an `@` before it, as on GitHub: YAML allows that in quotes only. */
function withoutAtSigns(text: string): string {
  return text.replace(/(^[ \t]*|[{,]\s*)@(?=[\w-]+(?:\[bot\])?[ \t]*:)/gm, "$1");
}

function entriesOf(subject: string, data: Readonly<Record<string, unknown>>): UserMap {
  const userMap = new Map<string, string>();
  const unclear = new Set<string>();
  const problems: string[] = [];
  for (const [key, value] of Object.entries(data)) {
    const login = key.trim().replace(/^@/, "").toLowerCase();
    const email = typeof value === "string" ? emailAddress(value.trim()) : undefined;
    if (login === "" || email === undefined) {
      problems.push(
        `${subject}: ${wrongEntry(key.trim(), typeof value === "string" ? value.trim() : undefined)}`,
      );
      continue;
    }
    const known = userMap.get(login) ?? email;
    if (known.toLowerCase() !== email.toLowerCase()) unclear.add(login);
    userMap.set(login, known);
  }
  // Rather nobody than somebody else.
  for (const login of unclear) {
    userMap.delete(login);
    problems.push(`${subject}: ${shown(login)} must be listed only once; it has different email addresses.`);
  }
  return { userMap, problems };
}

/** What is wrong with an entry, and what to write. */
function wrongEntry(key: string, value: string | undefined): string {
  if (value === "") return `${shown(key)} has no email address: an expression there may be empty.`;
  if (key === "") return "an entry has no login: an expression there may be empty.";
  const login = value?.replace(/^@/, "") ?? "";
  const isSwapped = emailAddress(key) !== undefined && LOGIN.test(login) && shown(login) === `"${login}"`;
  if (isSwapped) return `login and email address are swapped: write \`${login}: ${key}\`.`;
  return `${shown(key)} must be a login with one email address that somebody reads.`;
}

/** What GitHub allows as a login. */
const LOGIN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,60}(?:\[bot\])?$/;

function shown(key: string): string {
  return quoted(key, MAX_SHOWN);
}

/** In characters: the longest login that GitHub allows has less. */
const MAX_SHOWN = 60;

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
