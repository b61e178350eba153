import type { Permission, Unknown } from "./reading.ts";

/** What was requested. */
export interface Asked {
  readonly what: string;
  readonly needs: Permission;
}

/** Why a request returned no result, in words. */
export function unknownAfter(error: unknown, { what, needs }: Asked): Unknown {
  const told = `GitHub did not report ${what}`;
  const answer = answerIn(error);
  if (answer === undefined) {
    const reason = error instanceof Error ? error.message : String(error);
    return { unknown: `${told}: ${reason}.`, remedy: unreached(error) };
  }
  const { status, message } = answer;
  const remedy = remedyFor(answer, needs);
  const unknown = {
    unknown: `${told}: ${status} ${message}.`,
    status,
    remedy: remedy && `${LESS} ${remedy}`,
  };
  // GitHub answers each comparison of too many files with 500:
  // https://github.com/github-changelog-generator/github-changelog-generator/issues/920.
  const isTemporary = status > 500 || isRateLimit(answer);
  return isTemporary ? { ...unknown, isTemporary } : unknown;
}

const LESS = "The message says less than it could:";

/** What to do if the time for GitHub is over. The next run may have more. */
export const TOO_SLOW = `${LESS} GitHub did not answer in time.`;

/** Parts of GitHub's messages that are more informative than the status, and what to do about them. */
const WORDS: readonly (readonly [words: RegExp, remedy: string])[] = [
  [/IP allow list/i, "An owner of the organization must add the runner's address to that list."],
  [/\bSAML\b/, "Authorize the token in `github-token` for the organization's single sign-on, or remove it."],
  [/access blocked/i, "Its owner can ask GitHub Support why."],
];

const PROXY =
  "the proxy needs a user and a password, and has refused those in HTTPS_PROXY, if there are any: correct or add both, from a secret.";

/**
 * GitHub hides a private repository from a token without access, so a 404 without details may mean that a permission is
 * missing.
 */
function remedyFor(answer: Answer, needs: Permission): string | undefined {
  const { status, message } = answer;
  const said = `GitHub says "${message.replace(/\.? -(?: https:\S+|…)?$/, "")}".`;
  const isBare = status === 404 && /^Not Found(?: - |$)/.test(message);
  if (status === 401) return "GitHub does not accept `github-token`.";
  if (isRateLimit(answer)) return `${said} The rate limit applies to the token: use it less often, or later.`;
  if (status === 407) return PROXY;
  if (isBare || (status === 403 && message.startsWith("Resource not accessible by integration"))) {
    return `this needs \`${needs}\` in the job's \`permissions\`.`;
  }
  if (status >= 500) return "GitHub had an error: see https://www.githubstatus.com.";
  if (status !== 403 && status !== 451) return undefined;
  return [said, WORDS.find(([words]) => words.test(message))?.[1]].filter(Boolean).join(" ");
}

/** Why GitHub cannot be reached, as the system names it. The user cannot do anything about other errors. */
function unreached(error: unknown): string | undefined {
  const reason = error instanceof Error ? error.message : "";
  if (/\bHTTP\/1\.\d 407\b/.test(reason)) return `${LESS} ${PROXY}`;
  const code = /\b(?:E[A-Z]{4,}|[A-Z]+_CERT\w*|CERT_\w+|UNABLE_TO_\w+)\b/.exec(reason)?.[0];
  if (code === undefined) return undefined;
  const to = reason.startsWith("the storage") ? "the storage of GitHub's logs" : "GitHub";
  return `${LESS} the connection to ${to} failed (${code}). Check the runner's DNS, firewall, proxy, and certificates.`;
}

interface Answer {
  readonly status: number;
  readonly message: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** Octokit also sets the status 500 for a network error, but without a response. */
function answerIn(error: unknown): Answer | undefined {
  if (!(error instanceof Error) || !("response" in error)) return undefined;
  if ("errors" in error) return graphqlAnswer(error.errors);
  const response = error.response as { status?: unknown; headers?: Answer["headers"] } | undefined;
  if (typeof response?.status !== "number") return undefined;
  const message = cut(error.message).replace(/(?<![.\s])[.\s]+$/, "");
  return { status: response.status, message, headers: response.headers ?? {} };
}

/** The statuses of REST for the types of GraphQL's errors, which come with the status 200. */
const STATUSES: Readonly<Record<string, number>> = { FORBIDDEN: 403, NOT_FOUND: 404, RATE_LIMITED: 429 };

/** What GraphQL says in place of an answer; `undefined` if it had an error of another kind. */
function graphqlAnswer(errors: unknown): Answer | undefined {
  const [first] = Array.isArray(errors) ? (errors as { type?: unknown; message?: unknown }[]) : [];
  const status = STATUSES[String(first?.type)];
  return status === undefined ? undefined : { status, message: cut(String(first?.message)), headers: {} };
}

/** In characters. A proxy may respond with a whole page. */
const MAX_MESSAGE = 200;

/** Cuts between words, because half a token would not be recognized as one. */
function cut(text: string): string {
  if (text.length <= MAX_MESSAGE) return text;
  const end = text.slice(0, MAX_MESSAGE).search(/\s\S*$/);
  return `${text.slice(0, Math.max(0, end))}…`;
}

/** Source: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
function isRateLimit({ status, message, headers }: Answer): boolean {
  const isSpent = headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== undefined;
  return status === 429 || (status === 403 && (isSpent || /rate limit/i.test(message)));
}
