import { WebexError } from "../errors.ts";
import { nameOf, type Outgoing } from "../http/outgoing.ts";
import type { RefreshGrant, ServiceAppGuestGrant, TokenGrant } from "./grant.ts";
import { signGuestJwt } from "./jwt.ts";
import { OF_CLIENT } from "./of-client.ts";

/** How to exchange a grant for an access token. */
export interface TokenRequest {
  readonly outgoing: Outgoing;
  /** The field of the answer that contains the token. */
  readonly field: string;
  /** A secret that was created for the request. */
  readonly jwt?: string;
}

/** Creates the request for an access token. Throws `WebexError` if the secret of a Guest Issuer cannot be read. */
export async function tokenRequest(grant: TokenGrant, nowMs: number): Promise<TokenRequest> {
  switch (grant.kind) {
    case "refresh":
      return refreshRequest(grant);
    case "guest-issuer":
      return loginRequest(await signGuestJwt(grant, nowMs));
    case "service-app-guest":
      return guestRequest(grant);
  }
}

/** POST /access_token. Source: https://developer.webex.com/docs/integrations (using the refresh token) */
function refreshRequest({ refreshToken, clientId, clientSecret }: RefreshGrant): TokenRequest {
  const form = {
    grant_type: "refresh_token",
    client_id: clientId,
    client_secret: clientSecret,
    refresh_token: refreshToken,
  };
  const advice =
    "Check the refresh token, the client ID and the client secret: a refresh token expires 90 days after its last use.";
  return {
    outgoing: { verb: "POST", path: "/access_token", form, forToken: { advice, mends: REFRESH_MENDS } },
    field: "access_token",
  };
}

/** What Webex says about one of the three. Source: https://github.com/webex/webex-js-sdk/pull/855 */
const REFRESH_MENDS: NonNullable<Outgoing["forToken"]>["mends"] = [
  [
    OF_CLIENT,
    "Check the client ID and the client secret, which may be swapped. The refresh token was not checked.",
  ],
  [
    /refresh token|invalid_grant/i,
    "Check the refresh token: it expires 90 days after its last use, and belongs to one client ID.",
  ],
];

/** POST /jwt/login. Source: https://developer.webex.com/docs/guest-issuer (exchanging a token) */
function loginRequest(jwt: string | undefined): TokenRequest {
  const request = { verb: "POST", path: "/jwt/login" };
  if (jwt === undefined) {
    throw new WebexError({
      kind: "auth",
      request: nameOf(request),
      what: "was not sent: the secret of the Guest Issuer is not base64",
      attempts: 0,
      gaveUp: "Copy it as Webex shows it.",
    });
  }
  const advice = "Check the ID and the secret of the Guest Issuer, and the clock of this machine.";
  return { outgoing: { ...request, forToken: { bearer: jwt, advice } }, field: "token", jwt };
}

/** POST /guests/token. Source: https://developer.webex.com/docs/api/v1/guest-management/create-a-guest */
function guestRequest({ serviceAppToken, subject, displayName }: ServiceAppGuestGrant): TokenRequest {
  const advice = "Check the token: it must be a Service App's, with the scope guest-issuer:write.";
  return {
    outgoing: {
      verb: "POST",
      path: "/guests/token",
      body: { subject, displayName },
      forToken: { bearer: serviceAppToken, advice },
    },
    field: "accessToken",
  };
}
