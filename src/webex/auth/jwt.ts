import type { GuestIssuerGrant } from "./grant.ts";

/** In seconds. The token is exchanged immediately, so the rest allows for clocks that differ. */
const LIFETIME = 3600;

/**
 * Creates the JWT of a guest, signed with HS256 over the decoded secret. Returns `undefined` if the secret is not
 * base64. Source: https://developer.webex.com/docs/guest-issuer (creating a token)
 */
export async function signGuestJwt(
  { issuerId, secret, subject, displayName }: GuestIssuerGrant,
  nowMs: number,
): Promise<string | undefined> {
  const keyBytes = bytesOfBase64(secret);
  if (keyBytes === undefined) return undefined;
  const claims = {
    sub: subject,
    name: displayName,
    iss: issuerId,
    exp: Math.floor(nowMs / 1000) + LIFETIME,
  };
  const signed = `${partOf({ alg: "HS256", typ: "JWT" })}.${partOf(claims)}`;
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", keyBytes, algorithm, false, ["sign"]);
  const signature = await crypto.subtle.sign("HMAC", key, new TextEncoder().encode(signed));
  return `${signed}.${base64Url(new Uint8Array(signature))}`;
}

function partOf(fields: object): string {
  return base64Url(new TextEncoder().encode(JSON.stringify(fields)));
}

function base64Url(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/(?<!=)=+$/, "");
}

/** Decodes base64 in either alphabet, with or without padding. */
function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    return binary === "" ? undefined : Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
