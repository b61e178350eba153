import type { TokenGrant } from "../../src/webex/index.ts";

/** Its characters make each encoding of it another text. */
export const REFRESH = {
  kind: "refresh",
  refreshToken: "refresh+token/1=",
  clientId: "client-id-1",
  clientSecret: "client secret&1",
} as const satisfies TokenGrant;

/** With letters that are not ASCII. */
export const ISSUER = {
  kind: "guest-issuer",
  issuerId: "issuer-1",
  secret: Buffer.from("a secret of the issuer ÿ").toString("base64"),
  subject: "guest-1",
  displayName: "Güst ✨",
} as const satisfies TokenGrant;

/** A guest of a Service App. */
export const GUEST = {
  kind: "service-app-guest",
  serviceAppToken: "service-app-token-1",
  subject: "guest-1",
  displayName: "Guest One",
} as const satisfies TokenGrant;

/** One of each kind. */
export const GRANTS = [REFRESH, ISSUER, GUEST] as const;
