import { kindOfStatus } from "../errors.ts";
import { MAX_ANSWER_BYTES, MAX_ANSWER_DEPTH } from "../limits.ts";
import { AttemptError } from "./attempt-error.ts";
import type { FetchResponse } from "./fetch-type.ts";
import { nameOf, type Outgoing } from "./outgoing.ts";

/** A 2xx answer with its parsed body. */
export interface Answer {
  readonly body: unknown;
  readonly link: string | null;
}

/** Reads a body as text and calls `onBytes` for every chunk. Throws `AttemptError` if it is too large. */
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

/** Makes the text of an answer safe to quote in an error. */
type Clean = (text: string) => string;

/**
 * Returns the JSON of an answer, or its text if that is allowed. Throws `AttemptError` for any status but 2xx, and for
 * any other body. `clean` removes secrets from quotes before they are shortened.
 */
export async function parseAnswer(
  outgoing: Outgoing,
  response: FetchResponse,
  text: string,
  clean: Clean,
): Promise<Answer> {
  const { status, headers } = response;
  if (status < 200 || status > 299) throw await refusalOf(outgoing, response, text, clean);
  // An HTML page comes from a proxy in between.
  const isText = outgoing.takesText && /^text\/(?!html)/i.test(headers.get("content-type") ?? "");
  const body = isText ? text : await parseBody(outgoing, status, text, clean);
  return { body, link: headers.get("link") };
}

/** The error for a refused request. The code for it is loaded only now; without it, the status has to be enough. */
function refusalOf(
  outgoing: Outgoing,
  response: FetchResponse,
  text: string,
  clean: Clean,
): Promise<AttemptError> {
  const { status } = response;
  const facts = {
    kind: kindOfStatus(status),
    request: nameOf(outgoing),
    what: `failed with ${status}`,
    status,
  };
  return import("./refusal.ts").then(
    (code) => code.refusalOf(outgoing, response, text, clean),
    () => new AttemptError({ ...facts, mayHaveArrived: status >= 500 }),
  );
}

/** Parses the body. DELETE answers 204 without one. A proxy in between answers 200 with an HTML page. */
async function parseBody(outgoing: Outgoing, status: number, text: string, clean: Clean): Promise<unknown> {
  if (text.trim() === "") return undefined;
  const bad = (what: string): AttemptError => {
    const facts = {
      request: nameOf(outgoing),
      what: `was answered with ${status} and ${what}`,
      status,
      mayHaveArrived: true,
    };
    return new AttemptError({ kind: "bad answer", ...facts });
  };
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    // The parser's error quotes the text, and truncated JSON may contain a token that is not known yet.
    const isCut = /^\s*[[{]/.test(text);
    if (isCut) throw bad("broken JSON");
    throw bad(await notJson(outgoing, clean(text)));
  }
  if (isDeep(body)) throw bad(`JSON that is nested more than ${MAX_ANSWER_DEPTH} deep`);
  return body;
}

/** What an answer is. Nothing depends on the code that quotes its beginning. */
function notJson(outgoing: Outgoing, text: string): Promise<string> {
  return import("./refusal.ts").then(
    (code) => code.notJson(outgoing, text),
    () => "something that is not JSON",
  );
}

function isDeep(body: unknown): boolean {
  let level = [body];
  for (let depth = 0; depth <= MAX_ANSWER_DEPTH && level.length > 0; depth++) {
    level = level.flatMap((one) => (typeof one === "object" && one !== null ? Object.values(one) : []));
  }
  return level.length > 0;
}
