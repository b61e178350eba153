import type { WebexError } from "../errors.ts";

/** What is known of a connection that failed. */
export type ConnectionFault =
  | "proxy"
  | "proxy refuses"
  | "unknown host"
  | "nobody listens"
  | "unknown authority"
  | "bad certificate";

/** By which codes of Node and OpenSSL more is known. Source: https://nodejs.org/api/errors.html, https://nodejs.org/api/tls.html */
const OF_CODE: readonly (readonly [code: RegExp, fault: ConnectionFault])[] = [
  [/^(?:ENOTFOUND|EAI_AGAIN)$/, "unknown host"],
  [/^ECONNREFUSED$/, "nobody listens"],
  [/SELF_SIGNED_CERT|^UNABLE_TO_(?:VERIFY|GET_ISSUER)/, "unknown authority"],
  [/^CERT_|^ERR_TLS_CERT/, "bad certificate"],
];

/** What broke a connection, where its error says so. */
export function connectionFaultOf({ cause }: WebexError): ConnectionFault | undefined {
  if (!(cause instanceof Error)) return undefined;
  // What a proxy answers to CONNECT stands in the words of the error alone.
  const [, status] = /\bHTTP\/1\.\d (\d{3})\b/.exec(cause.message) ?? [];
  if (status !== undefined) return status === "407" ? "proxy" : "proxy refuses";
  const { code } = cause as { code?: unknown };
  return OF_CODE.find(([shape]) => shape.test(String(code)))?.[1];
}
