/**
 * What an OAuth integration or a Service App gets its access tokens with. A refresh token ends 90 days after its
 * last use. Source: https://developer.webex.com/docs/integrations (using the refresh token)
 */
export interface RefreshGrant {
  readonly kind: "refresh";
  readonly refreshToken: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** What signs in a guest of a Guest Issuer. Source: https://developer.webex.com/docs/guest-issuer */
export interface GuestIssuerGrant {
  readonly kind: "guest-issuer";
  readonly issuerId: string;
  /** In base64, as Webex shows it. */
  readonly secret: string;
  /** Who the guest is, in letters, digits and hyphens: the same one is the same guest. */
  readonly subject: string;
  readonly displayName: string;
}

/**
 * What creates a guest of a Service App, or signs in the one with the same `subject`.
 * Source: https://developer.webex.com/docs/api/v1/guest-management/create-a-guest
 */
export interface ServiceAppGuestGrant {
  readonly kind: "service-app-guest";
  /** The Service App's own access token, with the scope `guest-issuer:write`. */
  readonly serviceAppToken: string;
  readonly subject: string;
  readonly displayName: string;
}

/** What a client gets its access token with, where it has none. */
export type TokenGrant = RefreshGrant | GuestIssuerGrant | ServiceAppGuestGrant;

/** Tokens that one client fetches at most: a grant that can is used once more when its token is refused. */
export const MAX_TOKENS: Readonly<Record<TokenGrant["kind"], number>> = {
  refresh: 2,
  "guest-issuer": 2,
  "service-app-guest": 1,
};

/** What a grant holds that nobody may see. */
export function secretsOf(grant: TokenGrant): readonly string[] {
  switch (grant.kind) {
    case "refresh":
      return [grant.refreshToken, grant.clientId, grant.clientSecret];
    case "guest-issuer":
      return [grant.secret];
    case "service-app-guest":
      return [grant.serviceAppToken];
  }
}
