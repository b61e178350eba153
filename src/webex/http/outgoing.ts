import type { Caller } from "../endpoint.ts";
import type { FilePart } from "./body/multipart.ts";

/** A request before it is sent. */
export interface Outgoing {
  readonly verb: string;
  /** Relative to the base address, including its query. */
  readonly path: string;
  /** Whether the path identifies one thing by its ID. Missing if unknown. */
  readonly hasId?: boolean;
  /** Whether the user wrote the path. */
  readonly isFree?: boolean;
  /** In addition to those of every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as a form, instead of a body. */
  readonly form?: Readonly<Record<string, string>>;
  /** Sent together with the fields of the body as multipart/form-data. */
  readonly file?: FilePart;
  /** Whether its answer may be a text other than JSON. */
  readonly takesText?: boolean;
  /** The field of the answer for the address of a redirect. Without it, a redirect is an error. */
  readonly redirect?: string | undefined;
  /** Who may call it if bots may not. */
  readonly caller?: Caller | undefined;
  /** An address outside the API, which gets no token. Errors use its name, because the address may be a secret. */
  readonly elsewhere?: { readonly url: string; readonly name: string };
  /**
   * Set if this is a request for a token. It has its own bearer token or none, and says what to do if it is refused.
   */
  readonly forToken?: {
    readonly bearer?: string;
    readonly advice: string;
    /** What to do instead, if Webex's words match. */
    readonly mends?: readonly (readonly [words: RegExp, advice: string])[] | undefined;
  };
}

/** The verb and path of a request, as errors show them. */
export function nameOf({ verb, path, elsewhere }: Outgoing): string {
  return `${verb} ${elsewhere?.name ?? path.split("?", 1)[0]}`;
}

/**
 * The rate limit that a request counts for. Webex limits a token, so requests without the token are not among them. An
 * address outside the API has its own limit.
 */
export function limitOf({ elsewhere, forToken }: Outgoing): string {
  return elsewhere?.url ?? (forToken ? "sign-in" : "token");
}
