/** The longest valid address, in characters. Source: RFC 5321, sections 4.5.3.1 and 4.5.3.1.3. */
const MAX_LENGTH = 254;

/**
 * The plain ASCII addresses that people have. RFC 5322 also allows quotes, `|`, `=`, `*`, and comments. They have a
 * meaning in Markdown or in a mention, and appear only in hostile payloads.
 */
const ADDRESS =
  /^[a-z0-9_](?:[a-z0-9._+'-]*[a-z0-9_+-])?@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]{2,}$/i;

/** The address if it can be mentioned as written, or else `undefined`. */
export function emailAddress(text: string | undefined): string | undefined {
  if (text === undefined || text.length > MAX_LENGTH || isNoReply(text)) return undefined;
  return ADDRESS.test(text) ? text : undefined;
}

/** The whole domain of an address, in lowercase. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1).toLowerCase();
}

/** Matches `noreply@…`, `no-reply@…`, and any host named noreply, as in `octocat@users.noreply.github.com`. */
function isNoReply(address: string): boolean {
  return /^no-?reply@|@(?:[^@]*\.)?noreply\./i.test(address);
}
