import { countingUuids, encodeId } from "./ids.ts";

/** An OAuth integration, or a Service App, which acts as a person of its own. */
export interface Application {
  readonly id: string;
  readonly name: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Whom a Service App acts as; an integration has none. */
  readonly personId?: string | undefined;
}

/** What `/authorizations` shows of a token. */
export interface Authorization {
  readonly id: string;
  readonly applicationId: string;
  readonly applicationName: string;
  readonly personId: string;
  readonly clientId: string;
  readonly created: string;
  readonly type: "access" | "refresh";
}

/** A token that is good for something until it expires or is revoked. */
export interface Grant {
  readonly type: "access" | "code" | "refresh";
  readonly personId: string;
  /** In milliseconds of the epoch. */
  expiresAt: number;
  /** The application it was given to. */
  readonly clientId?: string;
  /** Missing for a token that no application stands behind, such as that of a bot. */
  readonly authorization?: Authorization;
  /** The address an authorization code was made for. */
  readonly redirectUri?: string;
}

/** https://developer.webex.com/docs/integrations: 14 days. */
const ACCESS_SECONDS = 1_209_599;

/** https://developer.webex.com/docs/integrations: 90 days, which begin again with every use. */
const REFRESH_SECONDS = 7_775_999;

/** https://developer.webex.com/docs/api/v1/guest-management: the tokens of guests have more than 2000 characters. */
const GUEST_TOKEN_LENGTH = 2100;

/** Bot tokens last about a hundred years. */
const ENDLESS_SECONDS = 100 * 365 * 24 * 3600;

/** The answer that hands out tokens, in OAuth's own words. */
export interface TokenAnswer {
  readonly access_token: string;
  readonly expires_in: number;
  readonly refresh_token: string;
  readonly refresh_token_expires_in: number;
  readonly token_type: "Bearer";
}

/** Every token, who it acts as, and the applications that may ask for some. */
export class Tokens {
  readonly applications: Application[] = [];
  readonly #grants = new Map<string, Grant>();
  readonly #nextUuid = countingUuids("90000000");
  readonly #now: () => Date;
  #handedOut = 0;

  constructor(now: () => Date) {
    this.#now = now;
  }

  /** Makes a token known that acts as a person. */
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

  /** Finds what a token is good for, unless it is unknown, revoked, expired, or of another type. */
  find(token: string, type: Grant["type"]): Grant | undefined {
    const grant = this.#grants.get(token);
    return grant?.type === type && grant.expiresAt > this.#now().getTime() ? grant : undefined;
  }

  /** Makes a new access token. */
  issue(personId: string, kind: "access" | "guest", details: TokenDetails): string {
    this.#handedOut += 1;
    const name = `emulator-${kind}-token-${this.#handedOut}`;
    const token = kind === "guest" ? name.padEnd(GUEST_TOKEN_LENGTH, "-x") : name;
    this.add(token, "access", personId, details);
    return token;
  }

  /** Hands out an access token, with the refresh token that is there already or a new one. */
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

  /** Ends a token now. */
  expire(token: string): void {
    const grant = this.#grants.get(token);
    if (!grant) throw new Error("There is no such token to expire.");
    grant.expiresAt = this.#now().getTime();
  }

  /** What is authorized at present. */
  authorizations(): Authorization[] {
    return [...this.#grants.values()].flatMap(({ authorization }) => authorization ?? []);
  }

  /** Forgets the tokens that are picked out. */
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

/** What else may be known of a new token. */
export interface TokenDetails {
  readonly application?: Application;
  readonly redirectUri?: string;
  /** How long it lasts; about a hundred years when left out. */
  readonly seconds?: number;
}
