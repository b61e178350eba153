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
export async function parseAnswer(
  outgoing: Outgoing,
  response: FetchResponse,
  text: string,
  clean: Clean,
): Promise<Answer> {
  const { status, headers } = response;
  const request = nameOf(outgoing);
  if (status < 200 || status > 299)
    throw (await import("./refusal.ts")).refusalOf(request, response, text, clean);
  // A page of a proxy in the way is HTML.
  const isText = outgoing.takesText && /^text\/(?!html)/i.test(headers.get("content-type") ?? "");
  const body = isText ? text : await parseBody(request, status, text, clean);
  return { body, link: headers.get("link") };
}

/** DELETE answers 204 without a body. A page of a proxy in the way answers 200 with HTML. */
async function parseBody(request: string, status: number, text: string, clean: Clean): Promise<unknown> {
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
    if (isCut) throw bad("broken JSON");
    const { excerpt } = await import("./refusal.ts");
    throw bad(`something that is not JSON (${excerpt(clean(text))})`);
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
