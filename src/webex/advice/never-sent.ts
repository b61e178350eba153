/**
 * Failures of DNS, connection, a proxy's tunnel and certificates.
 * Sources: https://nodejs.org/api/errors.html#common-system-errors and
 * https://nodejs.org/api/tls.html#x509-certificate-error-codes
 */
const CODES = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EHOSTDOWN",
  "ENETDOWN",
  "EMFILE",
  "ENFILE",
  "ERR_PROXY_TUNNEL",
  "CERT_HAS_EXPIRED",
  "CERT_NOT_YET_VALID",
  "CERT_REVOKED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
]);

/** System calls that come before anything is sent. */
const CALLS = new Set(["connect", "getaddrinfo"]);

/** What OpenSSL says of a handshake that failed; its code may be that of any fault of TLS. */
const OF_HANDSHAKE =
  /wrong version number|protocol version|unsupported protocol|handshake failure|certificate required/;

/** Of a host with several addresses none of which takes the connection, node-fetch has a code and no words. */
const WITHOUT_WORDS = /, reason: $/;

/** Whether a connection failed before it was secured. */
export function wasNotSecured({ message }: Error): boolean {
  const isOfHandshake = message.includes("SSL routines:") && OF_HANDSHAKE.test(message);
  return isOfHandshake || message.includes("before secure TLS connection was established");
}

/** Whether an error says that every address of a host failed, and nothing else. */
export function isWithoutWords({ message }: Error): boolean {
  return WITHOUT_WORDS.test(message);
}

/** Whether a request cannot have left when it failed with this error. */
export function wasNeverSent(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, erroredSysCall } = error as { code?: unknown; erroredSysCall?: unknown };
  return (
    CODES.has(String(code)) ||
    CALLS.has(String(erroredSysCall)) ||
    isWithoutWords(error) ||
    wasNotSecured(error)
  );
}
