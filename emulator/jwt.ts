import { createHmac, timingSafeEqual } from "node:crypto";
import { isObject, parseJson } from "./fields.ts";

/** The identity of a guest, as claimed by a Guest Issuer. */
export interface GuestClaims {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string | undefined;
}

/**
 * Reads the JWT of a Guest Issuer: HS256 with the secret, which is in base64, and not expired. Returns `undefined` for
 * anything else.
 */
export function readGuestJwt(
  jwt: string,
  secretOf: (issuer: string) => string | undefined,
  now: number,
): GuestClaims | undefined {
  const [header = "", claims = "", signature = "", ...others] = jwt.split(".");
  const { alg } = decode(header);
  const { iss, sub, name, exp } = decode(claims);
  if (others.length > 0 || alg !== "HS256" || typeof iss !== "string" || typeof sub !== "string")
    return undefined;
  const secret = secretOf(iss);
  if (secret === undefined || !isSigned(`${header}.${claims}`, signature, secret)) return undefined;
  // Some clients send the seconds as text.
  if (!(Number(exp) * 1000 > now) || sub === "") return undefined;
  return { issuer: iss, subject: sub, name: typeof name === "string" ? name : undefined };
}

function decode(part: string): Readonly<Record<string, unknown>> {
  const value = parseJson(Buffer.from(part, "base64url").toString());
  return isObject(value) ? value : {};
}

function isSigned(signed: string, signature: string, secret: string): boolean {
  const expected = createHmac("sha256", Buffer.from(secret, "base64")).update(signed).digest();
  const given = Buffer.from(signature, "base64url");
  return given.length === expected.length && timingSafeEqual(given, expected);
}
