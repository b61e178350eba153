import { wasNeverSent } from "../advice/never-sent.ts";
import { cleanCause, reasonOf } from "../errors.ts";
import { type Answer, parseAnswer, readText } from "./answer.ts";
import { AttemptError } from "./attempt-error.ts";
import { encodeBody } from "./body/body.ts";
import type { BodyWatcher, FileError } from "./body/multipart.ts";
import type { Fetch, FetchInit, FetchResponse } from "./fetch-type.ts";
import { nameOf, type Outgoing } from "./outgoing.ts";

/** Options for one attempt. */
export interface AttemptOptions {
  readonly fetch: Fetch;
  readonly baseUrl: string;
  /** The bearer token; `undefined` for a request without one. */
  readonly token: string | undefined;
  /** Removes secrets from quotes in errors. */
  readonly clean: (text: string) => string;
  /** Longest time without a byte from the server, in milliseconds. */
  readonly timeoutMs: number;
  /** Stops the attempt immediately. */
  readonly signal: AbortSignal;
}

/** Sends a request once. Throws `AttemptError`. */
export async function sendOnce(outgoing: Outgoing, options: AttemptOptions): Promise<Answer> {
  const idle = new IdleTimer(options.timeoutMs);
  const request = nameOf(outgoing);
  const signal = AbortSignal.any([options.signal, idle.signal]);
  let answered: number | undefined;
  let fileError: FileError | undefined;
  const onBytes = (): void => idle.restart();
  const onFileError = (error: FileError): void => {
    fileError = error;
  };
  try {
    const init = await fetchInit(outgoing, options.token, { signal, onBytes, onFileError });
    const response = await options.fetch(addressOf(outgoing, options.baseUrl), init);
    answered = response.status;
    const text = await readText(request, response, onBytes);
    return redirectOf(outgoing, response) ?? (await parseAnswer(outgoing, response, text, options.clean));
  } catch (error) {
    if (error instanceof AttemptError) throw error;
    if (fileError !== undefined) throw fileErrorOf(fileError, request, options);
    // A status proves that the request was carried out. For a read, half an answer is useless.
    const status = outgoing.verb === "GET" ? undefined : answered;
    throw connectionErrorOf(error, request, { options, idle, status });
  } finally {
    idle.stop();
  }
}

/** Webex's identity service is next to the rest of its API, not below it. */
function addressOf({ elsewhere, path }: Outgoing, baseUrl: string): string {
  const base = path.startsWith("/identity/") ? baseUrl.replace(/\/v\d+$/, "") : baseUrl;
  return elsewhere?.url ?? base + path;
}

function redirectOf({ redirect }: Outgoing, { status, headers }: FetchResponse): Answer | undefined {
  const location = headers.get("location");
  const isRedirect = redirect !== undefined && status >= 300 && status < 400 && location !== null;
  return isRedirect ? { body: { [redirect]: location }, link: null } : undefined;
}

async function fetchInit(
  outgoing: Outgoing,
  token: string | undefined,
  { signal, ...watcher }: BodyWatcher & { readonly signal: AbortSignal },
): Promise<FetchInit> {
  const { headers, ...encoded } = await encodeBody(outgoing, watcher);
  const authorization = token === undefined ? {} : { Authorization: `Bearer ${token}` };
  return {
    method: outgoing.verb,
    headers: { ...outgoing.headers, Accept: acceptedBy(outgoing), ...authorization, ...headers },
    ...encoded,
    redirect: "manual",
    signal,
  };
}

function acceptedBy({ takesText }: Outgoing): string {
  return takesText ? "application/json, text/*" : "application/json";
}

/** A body that ends before its announced length is not a valid request, so nothing in it arrives. */
function fileErrorOf(
  { message, cause }: FileError,
  request: string,
  { clean }: AttemptOptions,
): AttemptError {
  const what = `was cut short: ${clean(message)}`;
  return new AttemptError({
    kind: "file",
    request,
    what,
    cause: cause === undefined ? undefined : cleanCause(cause, clean),
  });
}

/** The cause of an error below HTTP: the caller stopped it, it took too long, or the connection failed. */
function connectionErrorOf(
  error: unknown,
  request: string,
  { options, idle, status }: { options: AttemptOptions; idle: IdleTimer; status: number | undefined },
): AttemptError {
  const mayHaveArrived = true;
  if (options.signal.aborted) {
    const cause = cleanCause(options.signal.reason, options.clean);
    const what = `was stopped: ${reasonOf(cause)}`;
    return new AttemptError({ kind: "stopped", request, what, mayHaveArrived, cause });
  }
  const cause = cleanCause(error, options.clean);
  if (idle.signal.aborted) {
    const what = `had no answer within ${options.timeoutMs / 1000} s`;
    return new AttemptError({ kind: "timeout", request, what, status, mayHaveArrived, cause });
  }
  const neverSent = wasNeverSent(error);
  const what = `could not be completed: ${cause.message}`;
  return new AttemptError(
    { kind: "connection", request, what, status, mayHaveArrived: !neverSent, cause },
    { neverSent },
  );
}

/** Stops an attempt when no byte has arrived for a while. */
class IdleTimer {
  readonly #controller = new AbortController();
  readonly #timer: NodeJS.Timeout;
  constructor(timeoutMs: number) {
    this.#timer = setTimeout(() => this.#controller.abort(), timeoutMs);
  }
  get signal(): AbortSignal {
    return this.#controller.signal;
  }
  restart(): void {
    this.#timer.refresh();
  }
  stop(): void {
    clearTimeout(this.#timer);
  }
}
