/**
 * A URL chosen by the user may contain credentials: a password before the host, or a key in the query. Its host and path say
 * where it leads, and may be shown.
 */

const CREDENTIALS = /^([a-z][a-z0-9+.-]*:\/\/)([^/?#]*)@/i;

/** The same after another word, such as a verb, and if the start of the URL is missing. */
const BEHIND_WORD = /(\s(?:[a-z][a-z0-9+.-]*:)?(?:\/\/)?)[^/?#\s]+@/gi;

/** Parameters whose values are secrets, even if they are short. */
const SECRET_PARAMETER = /pass|pwd|secret|token|key|sig|auth|code|credential/i;

/**
 * Minimum number of characters of other values that are treated as secrets: ordinary words, such as `production`, are
 * shorter.
 */
const LONG = 16;

/** The secrets in a URL, both as written and decoded. */
export function secretsInAddress(address: string): readonly string[] {
  const [, , credentials = ""] = CREDENTIALS.exec(address) ?? [];
  const [user = "", ...password] = credentials.split(":");
  const values = parametersOf(address).flatMap(([name, value]) =>
    SECRET_PARAMETER.test(name) || name === "" || value.length >= LONG ? [value] : [],
  );
  const secrets = [password.length === 0 ? user : password.join(":"), ...values];
  return [...new Set(secrets.flatMap((secret) => [secret, decoded(secret)]))];
}

/** The URL with `***` instead of its credentials, all query values, and everything after `#`. */
export function withoutAddressSecrets(address: string): string {
  const [start = ""] = address.split(/[?#]/, 1);
  const [query, fragment] = endsOf(address);
  const parameters = query?.split("&").map(withoutValue);
  return [
    start.replace(CREDENTIALS, "$1***@").replace(BEHIND_WORD, "$1***@"),
    parameters === undefined ? "" : `?${parameters.join("&")}`,
    fragment === undefined ? "" : "#***",
  ].join("");
}

function withoutValue(parameter: string): string {
  const start = parameter.indexOf("=") + 1;
  return parameter.length > start ? `${parameter.slice(0, start)}***` : parameter;
}

/** Names and values. A single word has no name. */
function parametersOf(address: string): readonly (readonly [string, string])[] {
  return endsOf(address).flatMap((end) =>
    (end ?? "").split("&").map((one) => {
      const at = one.indexOf("=");
      return [one.slice(0, Math.max(at, 0)), one.slice(at + 1)] as const;
    }),
  );
}

/** The parts after `?` and after `#`. */
function endsOf(address: string): readonly [string | undefined, string | undefined] {
  const [, query, fragment] = /^[^?#]*(?:\?([^#]*))?(?:#(.*))?$/s.exec(address) ?? [];
  return [query, fragment];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}
