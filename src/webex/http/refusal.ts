import { kindOfStatus, type WebexErrorFacts } from "../errors.ts";
import { AttemptError } from "./attempt-error.ts";
import type { FetchResponse } from "./fetch-type.ts";
import { nameOf, type Outgoing } from "./outgoing.ts";

/** Removes secrets from quotes. */
type Clean = (text: string) => string;

/** The error for a refused request. Its body may be empty, HTML, or broken. Only the status counts then. */
export function refusalOf(
  outgoing: Outgoing,
  response: FetchResponse,
  text: string,
  clean: Clean,
): AttemptError {
  const { status, statusText, headers } = response;
  const request = nameOf(outgoing);
  const repetition = { retryAfter: headers.get("retry-after"), date: headers.get("date") };
  if (mayGiveSecret(outgoing)) return new AttemptError(unquoted(outgoing, response, text), repetition);
  const { description, trackingId } = errorBodyOf(text, clean);
  const location = kindOfStatus(status) === "redirect" ? headers.get("location") : null;
  const target = location === null ? "" : ` to ${targetOf(clean(location), response.url)}`;
  const facts: WebexErrorFacts = {
    kind: kindOfStatus(status),
    request,
    what: clean(`failed with ${status} ${statusText}`.trimEnd() + target),
    status,
    description,
    trackingId: shortId(clean(headers.get("trackingid") ?? trackingId ?? "")),
    mayHaveArrived: status >= 500,
  };
  return new AttemptError(facts, repetition);
}

/** The facts of a refused request for a secret. Of the answer, it only has the status and words that we know. */
function unquoted(outgoing: Outgoing, { status, statusText }: FetchResponse, text: string): WebexErrorFacts {
  const { description = "" } = errorBodyOf(text, (same) => same);
  const { mends = [] } = outgoing.forToken ?? {};
  const known = mends.flatMap(([words]) => words.exec(description)?.[0] ?? []);
  return {
    kind: kindOfStatus(status),
    request: nameOf(outgoing),
    what: `failed with ${status} ${USUAL.find((one) => one === statusText) ?? ""}`.trimEnd(),
    status,
    description: outgoing.forToken === undefined && description !== "" ? UNQUOTED : known[0],
    mayHaveArrived: status >= 500,
  };
}

/** What servers say after the status. Anything else could be a secret. */
const USUAL: readonly string[] = [
  "Bad Request",
  "Unauthorized",
  "Forbidden",
  "Not Found",
  "Method Not Allowed",
  "Conflict",
  "Locked",
  "Too Many Requests",
  "Internal Server Error",
  "Bad Gateway",
  "Service Unavailable",
  "Gateway Timeout",
];

const UNQUOTED = "Webex's words are not shown, because they may contain a token";

function errorBodyOf(text: string, clean: Clean): Pick<WebexErrorFacts, "description" | "trackingId"> {
  let body: { message?: unknown; errors?: unknown; trackingId?: unknown } | null;
  try {
    body = JSON.parse(text);
  } catch {
    return {};
  }
  if (typeof body !== "object" || body === null) return {};
  const errors: readonly unknown[] = Array.isArray(body.errors) ? body.errors : [];
  const details = errors.map((error) => (error as { description?: unknown } | null)?.description);
  const sentences = [body.message, ...details].filter((sentence) => typeof sentence === "string");
  return {
    description: cut(clean([...new Set(sentences)].join(" ")), 500) || undefined,
    trackingId: typeof body.trackingId === "string" ? body.trackingId : undefined,
  };
}

/** Where a redirect leads. Of an address, only the origin is quoted, because the rest may contain a secret. */
function targetOf(location: string, from = ""): string {
  const base = URL.canParse(from) ? from : "https://webexapis.com/v1";
  if (!URL.canParse(location, base)) return "an invalid address";
  const { protocol, origin, href } = new URL(location, base);
  if (!/^https?:$/.test(protocol)) return "an address that is not HTTP";
  if (href === new URL(base).href) return "the same address";
  return origin === new URL(base).origin ? "another path" : origin;
}

/**
 * Words from outside must not start a line of a log. Terminal sequences stay complete, so that the code that shows the
 * text can remove them.
 */
function onOneLine(text: string): string {
  return text.replace(/[\s\u0085]+/g, " ").trim();
}

/** What an answer is, with its beginning. Nothing is quoted of one that may contain a new token or another secret. */
export function notJson(outgoing: Outgoing, text: string): string {
  const what = "something that is not JSON";
  return mayGiveSecret(outgoing) || MAY_HOLD_SECRET.test(text)
    ? what
    : `${what} (${JSON.stringify(cut(text, 80))})`;
}

const MAY_HOLD_SECRET = /token|secret|passw|api.?key/i;

/** Paths of new tokens and of codes that activate a device. */
const OF_SECRETS = /(?:token|\/login|activationcode)s?(?:[/?]|$)/i;

/** Whether the answer may contain a new secret. Nothing masks that yet, so an error must not quote the answer. */
function mayGiveSecret({ forToken, path }: Outgoing): boolean {
  return forToken !== undefined || OF_SECRETS.test(path);
}

/** Cuts between words, because half of a token that only others know could not be recognized. */
function cut(text: string, maxCharacters: number): string {
  const line = onOneLine(text);
  if (line.length <= maxCharacters) return line;
  return `${line.slice(0, Math.max(0, line.lastIndexOf(" ", maxCharacters)))}…`;
}

/** Longer IDs are not from Webex. */
function shortId(text: string): string | undefined {
  const id = onOneLine(text);
  return id === "" || id.length > 100 ? undefined : id;
}
