import { WebexError } from "../errors.ts";
import type { Answer } from "../http/answer.ts";
import { nameOf, type Outgoing } from "../http/outgoing.ts";
import type { WebexClientOptions } from "../options.ts";
import type { KnownSecrets } from "./client-secrets.ts";
import { MAX_TOKENS, secretsOf, type TokenGrant } from "./grant.ts";

/** An access token in use. */
export interface AccessToken {
  readonly value: string;
  /** 1 for the first token of a client. */
  readonly count: number;
}

/** The client's options and functions that its tokens need. */
export interface AuthOptions extends Pick<WebexClientOptions, "token" | "onSecret" | "now"> {
  readonly secrets: KnownSecrets;
  /** Sends a request for a token, which needs no token itself. */
  readonly send: (outgoing: Outgoing) => Promise<Answer>;
}

/**
 * The access token that all requests of a client share: a given one, or one fetched with a grant when it is first
 * needed.
 */
export class Auth {
  readonly #options: AuthOptions;
  #source: string | TokenGrant;
  #token: Promise<AccessToken> | undefined;
  #count = 1;

  constructor(options: AuthOptions) {
    const { token, secrets } = options;
    this.#options = options;
    this.#source = token;
    secrets.add(...(typeof token === "string" ? [token] : secretsOf(token)));
  }

  /** Returns the access token. Does not start a new fetch if one is running or has failed. Throws `WebexError`. */
  token(): Promise<AccessToken> {
    this.#token ??= this.#fetch(this.#count);
    return this.#token;
  }

  /** Whether a request whose token was refused may be sent again with a new one. */
  renew(refused: AccessToken): boolean {
    if (refused.count < this.#count) return true;
    if (typeof this.#source === "string" || this.#count >= MAX_TOKENS[this.#source.kind]) return false;
    this.#count++;
    this.#token = undefined;
    return true;
  }

  async #fetch(count: number): Promise<AccessToken> {
    if (typeof this.#source === "string") return { value: this.#source, count };
    const { now = Date.now, send } = this.#options;
    const { tokenRequest } = await import("./token-request.ts");
    const { outgoing, field, jwt } = await tokenRequest(this.#source, now());
    if (jwt !== undefined) this.#keep(jwt);
    const answer = fieldsOf((await send(outgoing)).body);
    const value = answer[field];
    if (!isToken(value)) {
      const what = "was answered without a token";
      throw new WebexError({ kind: "bad answer", request: nameOf(outgoing), what });
    }
    this.#keep(value);
    if (isToken(answer["refresh_token"])) this.#rotate(answer["refresh_token"]);
    return { value, count };
  }

  #rotate(refreshToken: string): void {
    const grant = this.#source;
    if (typeof grant === "string" || grant.kind !== "refresh" || grant.refreshToken === refreshToken) return;
    this.#keep(refreshToken);
    this.#source = { ...grant, refreshToken };
  }

  /** Hides a secret before it is first used. */
  #keep(secret: string): void {
    this.#options.secrets.add(secret);
    this.#options.onSecret?.(secret);
  }
}

function fieldsOf(body: unknown): Readonly<Record<string, unknown>> {
  return typeof body === "object" && body !== null ? (body as Readonly<Record<string, unknown>>) : {};
}

/**
 * Whether a value is visible ASCII, which a header accepts, and no longer than servers accept headers. Nothing else is known
 * about the format of tokens.
 */
function isToken(value: unknown): value is string {
  return typeof value === "string" && /^[\x21-\x7e]{1,16384}$/.test(value);
}
