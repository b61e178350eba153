import { emailAddress } from "../text/email.ts";
import { textAt } from "./payload.ts";

/** A GitHub account, or the author of a commit, who may not have an account. Always has a login or an email address. */
export interface GitHubUser {
  /** As GitHub writes it. */
  readonly login?: string | undefined;
  /** From a commit, where anybody can write any address. Only addresses that can be mentioned, never a `noreply` address. */
  readonly email?: string | undefined;
  readonly isBot: boolean;
}

/** The people involved in what happened. Empty if a schedule started it. */
export interface People {
  /** Who wrote the commit, the pull request, the release, or the deployment. */
  readonly author?: GitHubUser | undefined;
  /** Who started it. */
  readonly actor?: GitHubUser | undefined;
  /** Who can approve what is waiting. */
  readonly reviewers?: readonly GitHubUser[];
  /** The teams whose members can. */
  readonly teams?: readonly string[];
}

/** An account as in webhooks (`user`, `creator`, `author` of a release), with `login` and `type`. */
export function accountOf(value: unknown): GitHubUser | undefined {
  return userOf({ login: textAt(value, "login"), isBot: textAt(value, "type") === "Bot" });
}

/**
 * The author in a commit object. Only a push includes the login along with the email address; for other events, it is known
 * if the author keeps the email address private. The commit must be ours: see `authorIn`.
 */
export function commitAuthorOf(commit: unknown, serverUrl: string): GitHubUser | undefined {
  const email = textAt(commit, "author", "email");
  return userOf({
    login: textAt(commit, "author", "username") ?? loginOfPrivateAddress(email, serverUrl),
    email,
    isBot: isAppName(textAt(commit, "author", "name") ?? ""),
  });
}

/**
 * An account is a bot if GitHub gives it the type `Bot`, if its name ends in `[bot]`, or if it is in the list below. A
 * person named Abbot is not a bot. Anything that cannot be a login or an email address is left out.
 */
export function userOf(known: GitHubUser): GitHubUser | undefined {
  const login = known.login !== undefined && LOGIN.test(known.login) ? known.login : undefined;
  const email = emailAddress(known.email);
  if (login === undefined && email === undefined) return undefined;
  return {
    login,
    email,
    isBot: known.isBot || isAppName(login ?? "") || BOTS.has((login ?? "").toLowerCase()),
  };
}

/** Letters, digits, and hyphens; `_` before the short code of an enterprise; `[bot]` after an app's name. */
const LOGIN = /^[a-z0-9][a-z0-9_-]{0,99}(?:\[bot\])?$/i;

/** Bot accounts of GitHub and of a widely used service that are not always marked as bots. */
const BOTS: ReadonlySet<string> = new Set([
  "copilot",
  "dependabot",
  "github-actions",
  "github-merge-queue",
  "renovate",
  "renovate-bot",
  "web-flow",
]);

/** An app's name and login end in `[bot]`; a person's login cannot. */
function isAppName(name: string): boolean {
  return name.trim().toLowerCase().endsWith("[bot]");
}

/**
 * The login in `12345+octocat@users.noreply.github.com`, or without the number for an account from before 2017. The host
 * must be that of this server: accounts on another server belong to other people. Source:
 * https://docs.github.com/account-and-profile/reference/email-addresses-reference
 */
function loginOfPrivateAddress(email: string | undefined, serverUrl: string): string | undefined {
  const [, login, host] = /^(?:\d+\+)?([^@+]+)@users\.noreply\.([^@]+)$/i.exec(email ?? "") ?? [];
  return host?.toLowerCase() === hostOf(serverUrl) ? login : undefined;
}

function hostOf(address: string): string | undefined {
  return URL.parse(address)?.hostname;
}
