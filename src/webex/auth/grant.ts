/**
 * The credentials with which an OAuth integration or a Service App gets access tokens. A refresh token expires 90 days
 * after its last use. Source: https://developer.webex.com/docs/integrations (using the refresh token)
 */
export interface RefreshGrant {
  readonly kind: "refresh";
  readonly refreshToken: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** The credentials that sign in a guest of a Guest Issuer. Source: https://developer.webex.com/docs/guest-issuer */
export interface GuestIssuerGrant {
  readonly kind: "guest-issuer";
  readonly issuerId: string;
  /** In base64, as Webex shows it. */
  readonly secret: string;
  /** Identifies the guest, in letters, digits, and hyphens. The same value is the same guest. */
  readonly subject: string;
  readonly displayName: string;
}

/**
 * The credentials that create a guest of a Service App, or sign in the one with the same `subject`. Source:
 * https://developer.webex.com/docs/api/v1/guest-management/create-a-guest
 */
export interface ServiceAppGuestGrant {
  readonly kind: "service-app-guest";
  /** The Service App's own access token, with the scope `guest-issuer:write`. */
  readonly serviceAppToken: string;
  readonly subject: string;
  readonly displayName: string;
}

/** The credentials that a client without an access token uses to get one. */
export type TokenGrant = RefreshGrant | GuestIssuerGrant | ServiceAppGuestGrant;

/** The most tokens that one client fetches. If a token is refused, a reusable grant is used one more time. */
export const MAX_TOKENS: Readonly<Record<TokenGrant["kind"], number>> = {
  refresh: 2,
  "guest-issuer": 2,
  "service-app-guest": 1,
};

/** The secrets in a grant. */
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
