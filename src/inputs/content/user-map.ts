import { emailAddress } from "../../text/email.ts";
import { quoted } from "../../text/secrets/quoted.ts";
import { NO_WALL, type Wall } from "../../text/wall.ts";
import type { Files } from "../files/readable-files.ts";
import { InputError, MissingFileError } from "../input-error.ts";
import { isMapping, parseText } from "./data.ts";
import type { TextSource } from "./text-source.ts";

/** Largest file that is read, in bytes: some thousands of people. */
const MAX_FILE_BYTES = 256 * 1024;

/** The usable entries of a user map. */
export interface UserMap {
  /** Email addresses by GitHub login in lower case; `undefined` if the entry is wrong. */
  readonly userMap: ReadonlyMap<string, string | undefined>;
  /** Problems, as sentences: the message is posted without those entries, then the step fails. */
  readonly problems: readonly string[];
  /** Set if the file does not exist: a step before the checkout may find it later. */
  readonly missing?: true;
}

/** Reads the `user-map` input: YAML or JSON with an email address per login, or the path of a file with that. */
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
  // As text, because a login may be a number, or `no`.
  const { data, problems } = await parseText(subject, withoutAtSigns(text), wall, "failsafe");
  if (problems.length > 0) return { userMap: new Map(), problems };
  if (!isMapping(data)) {
    const allowed =
      "a mapping with one login and its email address per line, as in `octocat: octo@example.com`";
    return { userMap: new Map(), problems: data === null ? [] : [`${subject} must be ${allowed}.`] };
  }
  return entriesOf(subject, data);
}

/** A login may be prefixed with `@`, as on GitHub. In YAML, that requires quotes. */
function withoutAtSigns(text: string): string {
  return text.replace(/(^[ \t]*|[{,]\s*)@(?=[\w-]+(?:\[bot\])?[ \t]*:)/gm, "$1");
}

function entriesOf(subject: string, data: Readonly<Record<string, unknown>>): UserMap {
  const userMap = new Map<string, string | undefined>();
  const unclear = new Set<string>();
  const problems: string[] = [];
  for (const [key, value] of Object.entries(data)) {
    const login = key.trim().replace(/^@/, "").toLowerCase();
    const email = typeof value === "string" ? emailAddress(value.trim()) : undefined;
    const mapped = userMap.get(login);
    if (login === "" || email === undefined) {
      problems.push(`${subject}: ${wrongEntry(key.trim(), textOf(value).trim())}`);
      userMap.set(login, mapped);
      continue;
    }
    const known = mapped ?? email;
    if (known.toLowerCase() !== email.toLowerCase()) unclear.add(login);
    userMap.set(login, known);
  }
  // It is better to mention nobody than the wrong person.
  for (const login of unclear) {
    userMap.set(login, undefined);
    problems.push(`${subject}: ${shown(login)} must be listed only once; it has different email addresses.`);
  }
  return { userMap, problems };
}

/** What is wrong with an entry, and what to write. */
function wrongEntry(key: string, value: string): string {
  if (value === "") return `${shown(key)} has no email address: an expression there may be empty.`;
  if (value.includes("${{")) return `${shown(key)}: ${NO_EXPRESSION}`;
  if (key === "") return "an entry has no login: an expression there may be empty.";
  const [login, other] = [key, value].map((one) => one.replace(/^@/, ""));
  if (emailAddress(key) !== undefined && isLogin(other))
    return `login and email address are swapped: write \`${other}: ${key}\`.`;
  if (!isLogin(login)) return `${shown(key)} must be a login with ${ONE_ADDRESS}.`;
  const email = value.split(/[\s<>(),;|":]+/).find(emailAddress);
  return `${shown(value)} must be ${ONE_ADDRESS}: write \`${login}: ${email ?? "name@example.com"}\`.`;
}

function isLogin(text = ""): boolean {
  return LOGIN.test(text) && shown(text) === `"${text}"`;
}

/** The value of an entry, or all that it contains. */
function textOf(value: unknown): string {
  const parts = typeof value === "string" ? [value] : Object.values(value ?? {});
  return parts.filter((part) => typeof part === "string").join(", ");
}

const ONE_ADDRESS = "one email address that somebody reads";

const NO_EXPRESSION = `GitHub does not evaluate \`\${{ }}\` in a file: write the address itself, or the whole map in the workflow, at \`user-map: |\`.`;

/** Logins that GitHub allows. */
const LOGIN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,60}(?:\[bot\])?$/;

function shown(key: string): string {
  return quoted(key, MAX_SHOWN);
}

/** In characters. The longest login that GitHub allows is shorter. */
const MAX_SHOWN = 60;
