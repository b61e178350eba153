/** A yes or no in the words of other tools; `undefined` for any other word. */
export function likelyBoolean(value: string): "true" | "false" | undefined {
  if (/^(?:y|yes|on|1|ture|treu|tru|t)$/i.test(value)) return "true";
  return /^(?:n|no|off|0|fasle|flase|fals|f)$/i.test(value) ? "false" : undefined;
}

/** Names of units, with their size in the input's own unit. */
const UNITS: Readonly<Record<string, readonly [RegExp, number][]>> = {
  seconds: [
    [/^(?:ms|milliseconds?)$/i, 0.001],
    [/^(?:s|secs?|seconds?)$/i, 1],
    [/^(?:m|mins?|minutes?)$/i, 60],
    [/^(?:h|hours?)$/i, 3600],
  ],
  lines: [[/^lines?$/i, 1]],
  attempts: [[/^(?:attempts?|times|x)$/i, 1]],
};

/** The nearest allowed number for a number with or without a unit; `undefined` for anything else. */
export function likelyNumber(
  value: string,
  { min, max, unit, isWhole = false }: NumberLimits,
): string | undefined {
  const [, digits, word = ""] = /^(\d{1,9}(?:\.\d{1,9})?)\s*([a-z]*)$/i.exec(value) ?? [];
  const times = word === "" ? 1 : UNITS[unit]?.find(([form]) => form.test(word))?.[1];
  if (digits === undefined || times === undefined) return undefined;
  const number = Number(digits) * times;
  // It is unknown which of its neighbors was meant.
  if (isWhole && !Number.isInteger(number)) return undefined;
  // Other tools use milliseconds.
  const isMilliseconds = unit === "seconds" && word === "" && number > max && number % 1000 === 0;
  return String(Math.min(max, Math.max(min, isMilliseconds ? number / 1000 : number)));
}

/** The allowed range of a number. */
export interface NumberLimits {
  readonly min: number;
  readonly max: number;
  readonly unit: string;
  readonly isWhole?: boolean;
}

/** A host with a dot in it, and optionally a port and a path. */
const BARE_ADDRESS = /^[a-z\d-]+(?:\.[a-z\d-]+)+(?::\d{1,5})?(?:\/[^\s?#@\\]*)?$/i;

/** The https URL with the same host and path, if only the scheme is wrong or missing. */
export function likelyHttps(value: string): string | undefined {
  // A server with a port of its own for http does not support https on that port.
  if (/^http:\/*[^/]*:\d/i.test(value)) return undefined;
  const bare = value.replace(/^(?:http:|https:)?\/{0,3}/i, "");
  return BARE_ADDRESS.test(bare) && URL.canParse(`https://${bare}`) ? `https://${bare}` : undefined;
}

/** The same for a URL of the API. If there is no path after the host, adds the API's version. */
export function likelyApiUrl(value: string): string | undefined {
  const url = likelyHttps(value);
  return url !== undefined && new URL(url).pathname === "/" ? likelyBase(url) : url;
}

/** Where Webex's API starts. A path that ends before it, or continues after it, is not a base. */
const VERSION = "/v1";

/** The same URL as a base of the API, ending with the version. `undefined` if it already does. */
export function likelyBase(url: string): string | undefined {
  const { origin, pathname } = new URL(url);
  const at = `${pathname}/`.indexOf(`${VERSION}/`);
  const path = at === -1 ? pathname.replace(/(?<!\/)\/+$/, "") + VERSION : pathname.slice(0, at) + VERSION;
  const base = origin + path;
  return base === url ? undefined : base;
}
