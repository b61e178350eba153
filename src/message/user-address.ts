import type { GitHubUser } from "../build/github-user.ts";
import { domainOf, emailAddress } from "../text/email.ts";
import type { MentionWishes } from "./mentions.ts";

/** What the user specified about addresses. */
type KnownAddresses = Pick<MentionWishes, "userMap" | "emailDomains">;

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
