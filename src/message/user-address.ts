import type { GitHubUser } from "../build/github-user.ts";
import { domainOf, emailAddress } from "../text/email.ts";

/** What the user specified about the addresses of GitHub accounts. */
export interface KnownAddresses {
  /** Email addresses by login in lower case; `undefined` if the entry is wrong. */
  readonly userMap: ReadonlyMap<string, string | undefined>;
  /** Domains whose commit email addresses identify their authors, in lower case. */
  readonly emailDomains: readonly string[];
}

/** The Webex email address of a GitHub account, if the user specified it. A bot has none. */
export function addressOf(
  { login, email, isBot }: GitHubUser,
  { userMap, emailDomains }: KnownAddresses,
): string | undefined {
  if (isBot) return undefined;
  const mapped = login === undefined ? undefined : userMap.get(login.toLowerCase());
  const isOwn = email !== undefined && emailDomains.includes(domainOf(email));
  return emailAddress(mapped ?? (isOwn ? email : undefined));
}
