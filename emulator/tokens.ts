import { countingUuids, encodeId } from "./ids.ts";

/** An OAuth integration, or a Service App, which acts as a person of its own. */
export interface Application {
  readonly id: string;
  readonly name: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The person that a Service App acts as. An integration has none. */
  readonly personId?: string | undefined;
}

/** The authorization for a token, as `/authorizations` shows it. */
export interface Authorization {
  readonly id: string;
  readonly applicationId: string;
  readonly applicationName: string;
  readonly personId: string;
  readonly clientId: string;
  readonly created: string;
  readonly type: "access" | "refresh";
}

/** A token and what it allows until it expires or is revoked. */
export interface Grant {
  readonly type: "access" | "code" | "refresh";
  readonly personId: string;
  /** In milliseconds since the epoch. */
  expiresAt: number;
  /** The application that it was given to. */
  readonly clientId?: string;
  /** Missing for a token without an application, such as that of a bot. */
  readonly authorization?: Authorization;
  /** The address that an authorization code was created for. */
  readonly redirectUri?: string;
}

/** 14 days: https://developer.webex.com/docs/integrations. */
const ACCESS_SECONDS = 1_209_599;

/** 90 days, starting again with every use: https://developer.webex.com/docs/integrations. */
const REFRESH_SECONDS = 7_775_999;

/** Tokens of guests have more than 2000 characters: https://developer.webex.com/docs/api/v1/guest-management. */
const GUEST_TOKEN_LENGTH = 2100;

/** Bot tokens last about a hundred years. */
const ENDLESS_SECONDS = 100 * 365 * 24 * 3600;

/** An answer that contains tokens, with OAuth's field names. */
export interface TokenAnswer {
  readonly access_token: string;
  readonly expires_in: number;
  readonly refresh_token: string;
  readonly refresh_token_expires_in: number;
  readonly token_type: "Bearer";
}

/** Every token with the person it acts as, and the applications that may request some. */
export class Tokens {
  readonly applications: Application[] = [];
  readonly #grants = new Map<string, Grant>();
  readonly #nextUuid = countingUuids("90000000");
  readonly #now: () => Date;
  #handedOut = 0;

  constructor(now: () => Date) {
    this.#now = now;
  }

  /** Adds a token that acts as a person. */
  add(token: string, type: Grant["type"], personId: string, more: TokenDetails = {}): void {
    const { application, redirectUri, seconds = ENDLESS_SECONDS } = more;
    this.#grants.set(token, {
      type,
      personId,
      expiresAt: this.#now().getTime() + seconds * 1000,
      ...(redirectUri === undefined ? {} : { redirectUri }),
      ...(application ? { clientId: application.clientId } : {}),
      ...(application && type !== "code"
        ? { authorization: this.#authorization(application, personId, type) }
        : {}),
    });
  }

  /** Finds what a token allows, unless it is unknown, revoked, expired, or of another type. */
  find(token: string, type: Grant["type"]): Grant | undefined {
    const grant = this.#grants.get(token);
    return grant?.type === type && grant.expiresAt > this.#now().getTime() ? grant : undefined;
  }

  /** Creates a new access token. */
  issue(personId: string, kind: "access" | "guest", details: TokenDetails): string {
    this.#handedOut += 1;
    const name = `emulator-${kind}-token-${this.#handedOut}`;
    const token = kind === "guest" ? name.padEnd(GUEST_TOKEN_LENGTH, "-x") : name;
    this.add(token, "access", personId, details);
    return token;
  }

  /** Issues an access token, with the existing refresh token or a new one. */
  answer(application: Application, personId: string): TokenAnswer {
    const access = this.issue(personId, "access", { application, seconds: ACCESS_SECONDS });
    const now = this.#now().getTime();
    const isRefresh = ([, { type, personId: whose, clientId, expiresAt }]: [string, Grant]) =>
      type === "refresh" && whose === personId && clientId === application.clientId && expiresAt > now;
    const [refresh] = this.#grants.entries().find(isRefresh) ?? [`emulator-refresh-token-${this.#handedOut}`];
    const grant = this.#grants.get(refresh);
    if (grant) grant.expiresAt = now + REFRESH_SECONDS * 1000;
    else this.add(refresh, "refresh", personId, { application, seconds: REFRESH_SECONDS });
    return {
      access_token: access,
      expires_in: ACCESS_SECONDS,
      refresh_token: refresh,
      refresh_token_expires_in: REFRESH_SECONDS,
      token_type: "Bearer",
    };
  }

  /** Expires a token now. */
  expire(token: string): void {
    const grant = this.#grants.get(token);
    if (!grant) throw new Error("There is no such token to expire.");
    grant.expiresAt = this.#now().getTime();
  }

  /** The current authorizations. */
  authorizations(): Authorization[] {
    return [...this.#grants.values()].flatMap(({ authorization }) => authorization ?? []);
  }

  /** Deletes the selected tokens. */
  revoke(isRevoked: (grant: Grant) => boolean): void {
    for (const [token, grant] of this.#grants) if (isRevoked(grant)) this.#grants.delete(token);
  }

  #authorization(application: Application, personId: string, type: "access" | "refresh"): Authorization {
    const { id: applicationId, name: applicationName, clientId } = application;
    const id = encodeId("AUTHORIZATION", this.#nextUuid());
    return { id, applicationId, applicationName, personId, clientId, created: this.#created(), type };
  }

  #created(): string {
    return this.#now().toISOString();
  }
}

/** Other details of a new token. */
export interface TokenDetails {
  readonly application?: Application;
  readonly redirectUri?: string;
  /** How long it is valid. About a hundred years if left out. */
  readonly seconds?: number;
}
