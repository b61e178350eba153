import { isWithoutWords } from "./advice/never-sent.ts";

/** Kinds of errors that a caller may want to distinguish. */
export type WebexErrorKind =
  | "auth"
  | "forbidden"
  | "not found"
  | "conflict"
  | "rate limited"
  | "rejected"
  | "server"
  | "redirect"
  | "bad answer"
  | "connection"
  | "file"
  | "timeout"
  | "stopped";

/** What a request is about, if "not found" means something else than for a room, a team, or a message. */
export type Subject = "address" | "list" | "path" | "person";

/** Everything that is known about a failed request. */
export interface WebexErrorFacts {
  readonly kind: WebexErrorKind;
  /** Verb and path, such as `POST /messages`. */
  readonly request: string;
  /** What happened, without a period at the end. */
  readonly what: string;
  readonly status?: number | undefined;
  /** Webex's own words, from `message` and `errors[].description`. */
  readonly description?: string | undefined;
  /** Webex's ID of the request, for its support. */
  readonly trackingId?: string | undefined;
  /** How many seconds Webex asked to wait. */
  readonly retryAfterSeconds?: number | undefined;
  /** Whether Webex may have carried out the request anyway. */
  readonly mayHaveArrived?: boolean | undefined;
  /** How many times the request was sent. @default 1 */
  readonly attempts?: number | undefined;
  /** A sentence that says why it was not sent again. */
  readonly gaveUp?: string | undefined;
  /** Whether the message itself says what to do. @default false */
  readonly isAdvised?: boolean | undefined;
  /** What the request was about, if not a room, a team, or a message. */
  readonly subject?: Subject | undefined;
  /** The underlying error, cleaned by `cleanCause`. */
  readonly cause?: Error | undefined;
}

/** A failed request to Webex. The message says what failed, with the status and Webex's own words. */
export class WebexError extends Error {
  override readonly name = "WebexError";
  readonly kind: WebexErrorKind;
  readonly status: number | undefined;
  readonly description: string | undefined;
  readonly trackingId: string | undefined;
  readonly retryAfterSeconds: number | undefined;
  readonly mayHaveArrived: boolean;
  readonly attempts: number;
  readonly isAdvised: boolean;
  readonly subject: Subject | undefined;

  constructor(facts: WebexErrorFacts) {
    super(sentenceOf(facts), { cause: facts.cause });
    this.kind = facts.kind;
    this.status = facts.status;
    this.description = facts.description;
    this.trackingId = facts.trackingId;
    this.retryAfterSeconds = facts.retryAfterSeconds;
    this.mayHaveArrived = facts.mayHaveArrived ?? false;
    this.attempts = facts.attempts ?? 1;
    this.isAdvised = facts.isAdvised ?? false;
    this.subject = facts.subject;
  }
}

function sentenceOf({
  request,
  what,
  attempts = 1,
  description,
  trackingId,
  gaveUp,
}: WebexErrorFacts): string {
  const count = attempts > 1 ? ` after ${attempts} attempts` : "";
  const words = description === undefined ? "" : `: ${description.replace(/(?<![.\s])[.\s]+$/, "")}`;
  const tracking = trackingId === undefined ? "" : ` (trackingId ${trackingId})`;
  const end = gaveUp === undefined ? "" : ` ${gaveUp}`;
  return `${request} ${what}${count}${words}${tracking}.${end}`;
}

/** The code of the reason if requests were stopped because their time was over. */
export const OUT_OF_TIME = "OUT_OF_TIME";

/** Why something failed, without a period at the end. */
export function reasonOf(cause: unknown): string {
  const text = cause instanceof Error ? cause.message : String(cause);
  return text.replace(/(?<![.:\s])[.:\s]+$/, "");
}

/**
 * The parts of an underlying error that are safe to keep: its message and its `code`. Other fields, the stack, and its
 * own causes may quote the request and its token.
 */
export function cleanCause(cause: unknown, clean: (text: string) => string): Error {
  if (cause instanceof WebexError) return cause;
  const code = (cause as { code?: unknown } | null | undefined)?.code;
  const isUnsaid = typeof code === "string" && cause instanceof Error && isWithoutWords(cause);
  const kept = new Error(clean(isUnsaid ? `${cause.message}${code}` : reasonOf(cause)));
  return typeof code === "string" ? Object.assign(kept, { code: clean(code) }) : kept;
}

const KIND_OF_STATUS: Readonly<Record<number, WebexErrorKind>> = {
  401: "auth",
  403: "forbidden",
  404: "not found",
  409: "conflict",
  423: "rate limited",
  429: "rate limited",
};

/** The kind of error for a status. Source: https://developer.webex.com/docs/basics (error codes). */
export function kindOfStatus(status: number): WebexErrorKind {
  if (status >= 300 && status < 400) return "redirect";
  return KIND_OF_STATUS[status] ?? (status >= 500 ? "server" : "rejected");
}
