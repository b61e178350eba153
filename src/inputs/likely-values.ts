/** A yes or a no in the words of other tools; `undefined` for any other. */
export function likelyBoolean(value: string): "true" | "false" | undefined {
  if (/^(?:y|yes|on|1|ture|treu|tru|t)$/i.test(value)) return "true";
  return /^(?:n|no|off|0|fasle|flase|fals|f)$/i.test(value) ? "false" : undefined;
}

/** What units are called, and how many of the input's own unit each is. */
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

/** The nearest number that is allowed to a number with or without a unit; `undefined` for what is none. */
export function likelyNumber(
  value: string,
  { min, max, unit, isWhole = false }: NumberLimits,
): string | undefined {
  const [, digits, word = ""] = /^(\d{1,9}(?:\.\d{1,9})?)\s*([a-z]*)$/i.exec(value) ?? [];
  const times = word === "" ? 1 : UNITS[unit]?.find(([form]) => form.test(word))?.[1];
  if (digits === undefined || times === undefined) return undefined;
  const number = Number(digits) * times;
  // Which of its neighbours was meant nobody knows.
  if (isWhole && !Number.isInteger(number)) return undefined;
  // Other tools count in milliseconds.
  const isMilliseconds = unit === "seconds" && word === "" && number > max && number % 1000 === 0;
  return String(Math.min(max, Math.max(min, isMilliseconds ? number / 1000 : number)));
}

/** Between what a number must be. */
export interface NumberLimits {
  readonly min: number;
  readonly max: number;
  readonly unit: string;
  readonly isWhole?: boolean;
}

/** A host with a dot in it, perhaps a port, perhaps a path. */
const BARE_ADDRESS = /^[a-z\d-]+(?:\.[a-z\d-]+)+(?::\d{1,5})?(?:\/[^\s?#@\\]*)?$/i;

/** The https address of the same host and path, where only the scheme is wrong or missing. */
export function likelyHttps(value: string): string | undefined {
  // What listens at a port of its own for http does not know https.
  if (/^http:\/*[^/]*:\d/i.test(value)) return undefined;
  const bare = value.replace(/^(?:http:|https:)?\/{0,3}/i, "");
  return BARE_ADDRESS.test(bare) && URL.canParse(`https://${bare}`) ? `https://${bare}` : undefined;
}

/** The same of an address of the API, which begins with its version where nothing else stands behind the host. */
export function likelyApiUrl(value: string): string | undefined {
  const url = likelyHttps(value);
  return url !== undefined && new URL(url).pathname === "/" ? likelyBase(url) : url;
}

/** Where the API of Webex begins; a path that ends before it, or goes on behind it, is no base. */
const VERSION = "/v1";

/** The same address as a base of the API: it ends with the version. `undefined` where it does already. */
export function likelyBase(url: string): string | undefined {
  const { origin, pathname } = new URL(url);
  const at = `${pathname}/`.indexOf(`${VERSION}/`);
  const path = at === -1 ? pathname.replace(/(?<!\/)\/+$/, "") + VERSION : pathname.slice(0, at) + VERSION;
  const base = origin + path;
  return base === url ? undefined : base;
}
