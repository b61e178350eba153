import type { Caller } from "../endpoint.ts";
import type { FilePart } from "./body/multipart.ts";

/** One request, before it is sent. */
export interface Outgoing {
  readonly verb: string;
  /** Below the base address, with its query. */
  readonly path: string;
  /** Whether the path names one thing by its ID; absent where that is not known. */
  readonly hasId?: boolean;
  /** Whether the user wrote the path. */
  readonly isFree?: boolean;
  /** Beside those that every request has. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as a form, in the place of a body. */
  readonly form?: Readonly<Record<string, string>>;
  /** Sent with the fields of the body as multipart/form-data. */
  readonly file?: FilePart;
  /** Whether its answer may be a text of another kind than JSON. */
  readonly takesText?: boolean;
  /** The field of the answer that a redirect's address becomes; without it a redirect is an error. */
  readonly redirect?: string | undefined;
  /** Who may call it, where a bot may not. */
  readonly caller?: Caller | undefined;
  /** Another address than the API's, which gets no token; errors name it so, for the address may be a secret. */
  readonly elsewhere?: { readonly url: string; readonly name: string };
  /** Makes it a request for a token: with a bearer token of its own or none, and what to do when it is refused. */
  readonly forToken?: { readonly bearer?: string; readonly advice: string };
}

/** Verb and path of a request, as errors name it. */
export function nameOf({ verb, path, elsewhere }: Outgoing): string {
  return `${verb} ${elsewhere?.name ?? path.split("?", 1)[0]}`;
}
