import { choicesText } from "../text/list.ts";
import { BARE } from "../text/markup/bare-expression.ts";
import { typoOf } from "../text/nearest.ts";
import { webAddress } from "../text/web-address.ts";
import { InputError } from "./input-error.ts";
import { likelyBoolean, likelyNumber, type NumberLimits } from "./likely-values.ts";

/** One of the allowed words. Throws `InputError`, which lists them. */
export function parseOneOf<T extends string>(input: string, value: string, allowed: readonly T[]): T {
  const match = allowed.find((option) => option === value);
  if (match !== undefined) return match;
  const near = typoOf(value, allowed);
  const hint = near === undefined ? "" : `, did you mean "${near}"?`;
  throw new InputError(input, value, `it must be ${choicesText(allowed)}${hint}`, near);
}

/** `true` or `false`, in any case. Throws `InputError`. */
export function parseBoolean(input: string, value: string): boolean {
  const word = value.toLowerCase();
  if (word === "true" || word === "false") return word === "true";
  throw new InputError(input, value, 'it must be "true" or "false"', likelyBoolean(word));
}

/** A number within limits. The error names `unit`. Throws `InputError`. */
export function parseNumber(input: string, value: string, limits: NumberLimits): number {
  const number = Number(value);
  const isWhole = !limits.isWhole || Number.isInteger(number);
  if (/^\d+(?:\.\d+)?$/.test(value) && isWhole && number >= limits.min && number <= limits.max) return number;
  const kind = limits.isWhole ? "a whole number" : "a number";
  throw new InputError(
    input,
    value,
    `it must be ${kind} of ${limits.unit} from ${limits.min} to ${limits.max}`,
    likelyNumber(value, limits),
  );
}

/** Entries, one per line, without blank lines and repetitions. */
export function parseLines(value: string): readonly string[] {
  const lines = value.split(/\r?\n/).map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ""))];
}

/** Entries, one per line or separated by commas. A comma in what was meant as a comment separates nothing. */
export function words(value: string): readonly string[] {
  return parseLines(value.replace(/(?:^|[^\S\n])#.*|,/gm, (one) => (one === "," ? "\n" : one)));
}

/** A domain in lower case. */
export const DOMAIN = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;

/** A domain of email addresses, in lower case. Throws `InputError`. */
export function parseDomain(input: string, word: string): string {
  const domain = word.replace(/^@/, "").toLowerCase();
  if (DOMAIN.test(domain) && !BARE.test(word)) return domain;
  const parts = word.split(/[;\s]+/);
  const near = parts.length > 1 && parts.every((part) => DOMAIN.test(part)) ? parts.join(", ") : undefined;
  throw new InputError(input, word, "each entry must be a domain such as example.com", near);
}

/**
 * The base URL of the Webex API: https, or http on this machine; `undefined` if absent. Throws `InputError`. Source:
 * https://developer.webex.com/docs/getting-started
 */
export function parseApiUrl(input: string, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const allowed =
    "it must be an https address (http only on this machine), without a user, a query, or a fragment";
  const shown = value.replace(/^([a-z]+:)?[\\/]*[^\\/]*@/i, "$1//***@");
  if (!URL.canParse(value)) throw new InputError(input, shown, allowed);
  const url = new URL(value);
  const isLoopback = ["127.0.0.1", "localhost", "[::1]"].includes(url.hostname);
  const isSecure = url.protocol === "https:" || (url.protocol === "http:" && isLoopback);
  const hasMore = [url.username, url.password, url.search, url.hash].some((part) => part !== "");
  if (!isSecure || hasMore) throw new InputError(input, shown, allowed);
  return (url.origin + url.pathname).replace(/(?<!\/)\/+$/, "");
}

/** A JSON object, as written by `toJSON()` in a workflow expression. `null` becomes an empty object. Throws `InputError`. */
export function parseJsonObject(
  input: string,
  value: string,
  example: string,
): Readonly<Record<string, unknown>> {
  const parsed = parseJson(input, value, example);
  if (parsed === null) return {};
  if (typeof parsed === "object" && !Array.isArray(parsed))
    return parsed as Readonly<Record<string, unknown>>;
  throw new InputError(input, value, `it must be a JSON object, written as ${example}`);
}

/** JSON, as written by `toJSON()` in a workflow expression. Throws `InputError`. */
export function parseJson(input: string, value: string, example: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    throw new InputError(input, value, `it must be JSON, written as ${example}`);
  }
}

/** An http or https URL that a link can open; `undefined` if absent. Throws `InputError`. */
export function parseWebAddress(input: string, value: string | undefined): string | undefined {
  if (value === undefined || webAddress(value) !== undefined) return value;
  throw new InputError(input, value, "it must be a web address such as https://shop.example.com");
}
