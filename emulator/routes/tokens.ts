import { bearerOf } from "../auth.ts";
import type { Call, Handler, PublicCall, PublicHandler } from "../call.ts";
import { ApiError, tokenNeeded } from "../errors.ts";
import { requiredText, textField } from "../fields.ts";
import { guestOf } from "../guest-people.ts";
import { canonicalId } from "../ids.ts";
import { readGuestJwt } from "../jwt.ts";
import type { Application, Grant, TokenAnswer } from "../tokens.ts";

/** Tokens from a Guest Issuer expire after six hours. */
const GUEST_SECONDS = 21_599;

/** The handlers that issue tokens to callers without one. */
export const publicTokenHandlers = {
  "tokens.refresh": exchange,
  "tokens.loginGuest": loginGuest,
} satisfies Record<string, PublicHandler>;

/** The handlers that issue the tokens of a Service App. */
export const tokenHandlers = {
  "authorizations.createServiceAppToken": createServiceAppToken,
} satisfies Record<string, Handler>;

/** Performs the two grants of OAuth: exchanges a code or a refresh token for an access token. */
function exchange(call: PublicCall): TokenAnswer {
  const { store, body, headers } = call;
  if (!headers["content-type"]?.startsWith("application/x-www-form-urlencoded")) {
    throw new ApiError(415, `Content type '${headers["content-type"] ?? ""}' not supported`);
  }
  const grantType = requiredText(body, "grant_type");
  const clientId = requiredText(body, "client_id");
  const secret = requiredText(body, "client_secret");
  const application = store.tokens.applications.find((one) => one.clientId === clientId);
  if (application?.clientSecret !== secret) throw new ApiError(401, "Client authentication failed.");
  if (grantType === "refresh_token") return answer(call, application, refreshGrant(call, application));
  if (grantType === "authorization_code") return answer(call, application, codeGrant(call, application));
  throw new ApiError(400, `Unsupported grant_type: ${grantType}`);
}

function answer({ store }: PublicCall, application: Application, { personId }: Grant): TokenAnswer {
  return store.tokens.answer(application, personId);
}

function refreshGrant({ store, body }: PublicCall, { clientId }: Application): Grant {
  const grant = store.tokens.find(requiredText(body, "refresh_token"), "refresh");
  if (grant?.clientId !== clientId) {
    throw new ApiError(401, "The refresh token is invalid, expired or revoked.");
  }
  return grant;
}

function codeGrant({ store, body }: PublicCall, { clientId }: Application): Grant {
  const code = requiredText(body, "code");
  const grant = store.tokens.find(code, "code");
  if (grant?.clientId !== clientId || grant.redirectUri !== textField(body, "redirect_uri")) {
    throw new ApiError(400, "The authorization code or its redirect_uri is invalid.");
  }
  store.tokens.expire(code);
  return grant;
}

function loginGuest({ store, headers }: PublicCall): object {
  const jwt = bearerOf(headers["authorization"]);
  const claims = readGuestJwt(jwt, (issuer) => store.guestIssuers.get(issuer), store.now());
  if (!claims) throw tokenNeeded();
  const [orgId = ""] = store.organizations.keys();
  const guest = guestOf(store, { by: claims.issuer, subject: claims.subject, orgId }, claims.name);
  return {
    token: store.tokens.issue(guest.id, "guest", { seconds: GUEST_SECONDS }),
    expiresIn: GUEST_SECONDS,
  };
}

function createServiceAppToken({ store, id, body }: Call): TokenAnswer {
  const application = store.tokens.applications.find((one) => one.id === canonicalId(id, "APPLICATION"));
  const actsAs = store.people.get(application?.personId ?? "");
  if (!application || !actsAs) throw new ApiError(404, "Application not found");
  const clientId = requiredText(body, "clientId");
  const clientSecret = requiredText(body, "clientSecret");
  if (clientId !== application.clientId || clientSecret !== application.clientSecret) {
    throw new ApiError(400, "clientId or clientSecret is wrong.");
  }
  if (canonicalId(requiredText(body, "targetOrgId"), "ORGANIZATION") !== actsAs.orgId) {
    throw new ApiError(403, "The organization has not authorized this Service App.");
  }
  return store.tokens.answer(application, actsAs.id);
}
