import { createHmac } from "node:crypto";
import { seedGuestIssuer } from "../../emulator/seed-services.ts";

/** What a Guest Issuer claims of a guest; a part given replaces that of an honest JWT. */
export interface JwtParts {
  readonly header?: object;
  readonly claims?: object;
  readonly secret?: Buffer;
}

/** The JWT of the default seed's Guest Issuer. */
export function guestJwt({ header, claims, secret }: JwtParts = {}): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const honest = { iss: seedGuestIssuer.id, sub: "guest-1", name: "Gast Eins", exp: 4_000_000_000 };
  const signed = `${part({ alg: "HS256", typ: "JWT", ...header })}.${part({ ...honest, ...claims })}`;
  const key = secret ?? Buffer.from(seedGuestIssuer.secret, "base64");
  return `${signed}.${createHmac("sha256", key).update(signed).digest("base64url")}`;
}
