import { kindOfStatus, type WebexErrorFacts } from "../errors.ts";
import { MAX_ANSWER_BYTES, MAX_ANSWER_DEPTH } from "../limits.ts";
import { AttemptError } from "./attempt-error.ts";
import type { FetchResponse } from "./fetch-type.ts";
import { nameOf, type Outgoing } from "./outgoing.ts";

/** A 2xx answer, its body parsed. */
export interface Answer {
  readonly body: unknown;
  readonly link: string | null;
}

/** Reads a body as text; `onBytes` is told whenever some of it has come. Throws `AttemptError` for a huge one. */
export async function readText(
  request: string,
  { status, body }: FetchResponse,
  onBytes: () => void,
): Promise<string> {
  onBytes();
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of body ?? []) {
    onBytes();
    text += typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    if (text.length > MAX_ANSWER_BYTES) {
      const what = `was answered with ${status} and more than ${MAX_ANSWER_BYTES} bytes`;
      throw new AttemptError({ kind: "bad answer", request, what, status, mayHaveArrived: true });
    }
  }
  return text + decoder.decode();
}

/** How the text of an answer may stand in an error. */
type Clean = (text: string) => string;

/**
 * The answer's JSON, or the text of one that may be. Throws `AttemptError` for any status but 2xx, and for another body; `clean` removes
 * secrets from what it quotes, before that is cut.
 */
export function parseAnswer(outgoing: Outgoing, response: FetchResponse, text: string, clean: Clean): Answer {
  const { status, headers } = response;
  const request = nameOf(outgoing);
  if (status < 200 || status > 299) throw refusalOf(request, response, text, clean);
  // A page of a proxy in the way is HTML.
  const isText = outgoing.takesText && /^text\/(?!html)/i.test(headers.get("content-type") ?? "");
  return { body: isText ? text : parseBody(request, status, text, clean), link: headers.get("link") };
}

/** DELETE answers 204 without a body. A page of a proxy in the way answers 200 with HTML. */
function parseBody(request: string, status: number, text: string, clean: Clean): unknown {
  if (text.trim() === "") return undefined;
  const bad = (what: string): AttemptError => {
    const facts = { request, what: `was answered with ${status} and ${what}`, status, mayHaveArrived: true };
    return new AttemptError({ kind: "bad answer", ...facts });
  };
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    // The parser's own error quotes the text; and JSON that is cut may hold a token that nobody knows yet.
    const isCut = /^\s*[[{]/.test(text);
    throw bad(isCut ? "broken JSON" : `something that is not JSON (${excerpt(clean(text))})`);
  }
  if (isDeep(body)) throw bad(`JSON that is nested more than ${MAX_ANSWER_DEPTH} deep`);
  return body;
}

function isDeep(body: unknown): boolean {
  let level = [body];
  for (let depth = 0; depth <= MAX_ANSWER_DEPTH && level.length > 0; depth++) {
    level = level.flatMap((one) => (typeof one === "object" && one !== null ? Object.values(one) : []));
  }
  return level.length > 0;
}

/** Bodies of errors may be empty, HTML or broken: then the status speaks alone. */
function refusalOf(request: string, response: FetchResponse, text: string, clean: Clean): AttemptError {
  const { status, statusText, headers } = response;
  const { description, trackingId } = errorBodyOf(text, clean);
  const location = kindOfStatus(status) === "redirect" ? headers.get("location") : null;
  const target = location === null ? "" : ` to ${originOf(clean(location))}`;
  const facts: WebexErrorFacts = {
    kind: kindOfStatus(status),
    request,
    what: clean(`failed with ${status} ${statusText}`.trimEnd() + target),
    status,
    description,
    trackingId: shortId(clean(headers.get("trackingid") ?? trackingId ?? "")),
    mayHaveArrived: status >= 500,
  };
  return new AttemptError(facts, { retryAfter: headers.get("retry-after"), date: headers.get("date") });
}

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

function originOf(location: string): string {
  return URL.canParse(location) ? new URL(location).origin : "another path";
}

/** Words from outside must not begin a line of a log. What terminals obey stays whole, for those who show it to take out. */
function onOneLine(text: string): string {
  return text.replace(/[\s\u0085]+/g, " ").trim();
}

function excerpt(text: string): string {
  return JSON.stringify(cut(text, 80));
}

/** Cut between words: half of a token that only others know would not be seen to be one. */
function cut(text: string, maxCharacters: number): string {
  const line = onOneLine(text);
  if (line.length <= maxCharacters) return line;
  return `${line.slice(0, Math.max(0, line.lastIndexOf(" ", maxCharacters)))}…`;
}

/** Longer ones are none of Webex's. */
function shortId(text: string): string | undefined {
  const id = onOneLine(text);
  return id === "" || id.length > 100 ? undefined : id;
}
