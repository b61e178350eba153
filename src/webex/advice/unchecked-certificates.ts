/** The variable that makes Node accept any certificate. */
export const UNCHECKED = "NODE_TLS_REJECT_UNAUTHORIZED";

/** What to do about it, as a sentence. */
export const CHECK_CERTIFICATES =
  "Remove it, and set NODE_EXTRA_CA_CERTS in `env:` to a file with your company's CA certificate.";

/** A warning if certificates are not checked, as a sentence without what to do. */
export function uncheckedCertificates(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  if (env[UNCHECKED] !== "0") return [];
  return [
    `${UNCHECKED} is 0, so any certificate is accepted: whoever intercepts the connection can read the token.`,
  ];
}
