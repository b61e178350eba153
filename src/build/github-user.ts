import { emailAddress } from "../text/email.ts";
import { textAt } from "./payload.ts";

/** An account of GitHub, or the author of a commit who may have none. Never without a login or an address. */
export interface GitHubUser {
  /** As GitHub writes it. */
  readonly login?: string | undefined;
  /** From a commit, where anybody can write any: one that can be mentioned, and no `noreply` one. */
  readonly email?: string | undefined;
  readonly isBot: boolean;
}

/** The people behind what happened; nobody is named where a clock started it. */
export interface People {
  /** Who wrote it: of the commit, the pull request, the release or the deployment. */
  readonly author?: GitHubUser | undefined;
  /** Who started it. */
  readonly actor?: GitHubUser | undefined;
  /** Who may approve what waits. */
  readonly reviewers?: readonly GitHubUser[];
}

/** An account as webhooks carry it (`user`, `creator`, `author` of a release), with `login` and `type`. */
export function accountOf(value: unknown): GitHubUser | undefined {
  return userOf({ login: textAt(value, "login"), isBot: textAt(value, "type") === "Bot" });
}

/**
 * The author in a commit object. Only a push names the login beside the address; elsewhere it is known where the
 * author keeps the address private. The commit must be ours: see `authorIn`.
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
 * A bot is whom GitHub gives the type `Bot`, whose name ends in `[bot]`, or who is in the list below: a person named
 * Abbot is none. What cannot be a login or an address is left out.
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

/** Letters, digits and hyphens; `_` before the short code of an enterprise; `[bot]` behind an app's name. */
const LOGIN = /^[a-z0-9][a-z0-9_-]{0,99}(?:\[bot\])?$/i;

/** Accounts of GitHub's own and of a widespread service that are bots without being marked as such everywhere. */
const BOTS: ReadonlySet<string> = new Set([
  "copilot",
  "dependabot",
  "github-actions",
  "github-merge-queue",
  "renovate",
  "renovate-bot",
  "web-flow",
]);

/** An app's name and login end in `[bot]`, which no person's login can. */
function isAppName(name: string): boolean {
  return name.trim().toLowerCase().endsWith("[bot]");
}

/**
 * The login in `12345+octocat@users.noreply.github.com`, or without the number in an account of before 2017. The host is
 * the server's own: the accounts of another are other people's.
 * Source: https://docs.github.com/account-and-profile/reference/email-addresses-reference
 */
function loginOfPrivateAddress(email: string | undefined, serverUrl: string): string | undefined {
  const [, login, host] = /^(?:\d+\+)?([^@+]+)@users\.noreply\.([^@]+)$/i.exec(email ?? "") ?? [];
  return host?.toLowerCase() === hostOf(serverUrl) ? login : undefined;
}

function hostOf(address: string): string | undefined {
  return URL.parse(address)?.hostname;
}
