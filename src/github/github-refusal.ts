import type { Permission, Unknown } from "./reading.ts";

/** What was asked. */
export interface Asked {
  readonly what: string;
  readonly needs: Permission;
}

/** What became of a request that brought nothing, in words. */
export function unknownAfter(error: unknown, { what, needs }: Asked): Unknown {
  const told = `GitHub did not tell ${what}`;
  const answer = answerIn(error);
  if (answer === undefined) {
    return { unknown: `${told}: ${error instanceof Error ? error.message : String(error)}.` };
  }
  const { status, message } = answer;
  const unknown = `${told}: ${status} ${message}.`;
  if (isRateLimit(answer)) return { unknown, status };
  // Any other 404 tells what is not there: two commits without a common ancestor, say.
  if (status === 404 && !/^Not Found(?: - |$)/.test(message)) return { unknown, status };
  return { unknown, status, remedy: REMEDIES[status]?.(needs) };
}

/** A private repository is hidden from a token that may not see it, so 404 may mean the same as 403. */
const REMEDIES: Readonly<Record<number, (needs: Permission) => string>> = {
  401: () => "The message says less than it could: GitHub does not accept `github-token`.",
  403: missing,
  404: missing,
};

function missing(needs: Permission): string {
  return `The message says less than it could: this needs \`${needs}\` among the job's \`permissions\`.`;
}

interface Answer {
  readonly status: number;
  readonly message: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** Octokit gives an error of the network the status 500 as well, without an answer. */
function answerIn(error: unknown): Answer | undefined {
  if (!(error instanceof Error) || !("response" in error)) return undefined;
  const response = error.response as { status?: unknown; headers?: Answer["headers"] } | undefined;
  if (typeof response?.status !== "number") return undefined;
  const message = cut(error.message).replace(/(?<![.\s])[.\s]+$/, "");
  return { status: response.status, message, headers: response.headers ?? {} };
}

/** In characters: a proxy may answer with a page. */
const MAX_MESSAGE = 200;

/** Cut between words: half of a token would not be seen to be one. */
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
