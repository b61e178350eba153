/**
 * Errors of DNS, connections, proxy tunnels, and certificates. Sources:
 * https://nodejs.org/api/errors.html#common-system-errors and
 * https://nodejs.org/api/tls.html#x509-certificate-error-codes
 */
const CODES = new Set(
  "ECONNREFUSED ENOTFOUND EAI_AGAIN EHOSTUNREACH ENETUNREACH EHOSTDOWN ENETDOWN EMFILE ENFILE ERR_PROXY_TUNNEL CERT_HAS_EXPIRED CERT_NOT_YET_VALID CERT_REVOKED DEPTH_ZERO_SELF_SIGNED_CERT ERR_TLS_CERT_ALTNAME_INVALID SELF_SIGNED_CERT_IN_CHAIN UNABLE_TO_GET_ISSUER_CERT UNABLE_TO_GET_ISSUER_CERT_LOCALLY UNABLE_TO_VERIFY_LEAF_SIGNATURE".split(
    " ",
  ),
);

/** System calls that happen before anything is sent. */
const CALLS = new Set(["connect", "getaddrinfo"]);

/** OpenSSL's texts for a failed handshake. Their code may be that of any TLS error. */
const OF_HANDSHAKE =
  /wrong version number|protocol version|unsupported protocol|handshake failure|certificate required/;

/** If a host has several addresses and none accepts the connection, node-fetch gives a code but no text. */
const WITHOUT_WORDS = /, reason: $/;

/** Whether a connection failed before it was secured. */
export function wasNotSecured({ message }: Error): boolean {
  const isOfHandshake = message.includes("SSL routines:") && OF_HANDSHAKE.test(message);
  return isOfHandshake || message.includes("before secure TLS connection was established");
}

/** Whether an error only says that every address of a host failed. */
export function isWithoutWords({ message }: Error): boolean {
  return WITHOUT_WORDS.test(message);
}

/** Whether an error proves that the request was never sent. */
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
