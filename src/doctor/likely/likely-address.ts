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

/** A value of GitHub's contexts, without braces, where an address is meant. */
const BARE_VALUE =
  /^((?:(?:steps|needs)\.[\w-]+\.outputs|vars|env|inputs|matrix|secrets)\.[\w-]+|github\.event\.[\w.]+)(\/.*)?$/;

/**
 * The address that was most likely meant. `likely` finds it, unless the value is an expression without braces, which is
 * written with them. Others may have chosen the value, so a line never has a secret.
 */
export function likelyAddress(
  value: string,
  likely: (value: string) => string | undefined,
): string | undefined {
  const [, expression, path] = BARE_VALUE.exec(value) ?? [];
  if (expression === undefined) return likely(value);
  return path !== undefined || /^(?:env|secrets)\./.test(expression) ? undefined : `\${{ ${expression} }}`;
}
