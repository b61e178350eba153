import type { WebexError } from "../errors.ts";
import { wasNotSecured } from "./never-sent.ts";

/** The cause of a failed connection. */
export type ConnectionFault =
  | "proxy"
  | "proxy refuses"
  | "proxy fails"
  | "unknown host"
  | "unknown proxy"
  | "no proxy there"
  | "nobody listens"
  | "no descriptors"
  | "not secured"
  | "bad answer"
  | "unknown authority"
  | "bad certificate";

/**
 * Codes of Node and OpenSSL that say more. Source: https://nodejs.org/api/errors.html, https://nodejs.org/api/tls.html
 */
const OF_CODE: readonly (readonly [code: RegExp, fault: ConnectionFault])[] = [
  [/^(?:ENOTFOUND|EAI_AGAIN)$/, "unknown host"],
  [/^ECONNREFUSED$/, "nobody listens"],
  [/^E[MN]FILE$/, "no descriptors"],
  // The answer is not HTTP, or not compressed as it claims.
  [/^(?:HPE_|Z_|ERR_BROTLI|ERR__ERROR)/, "bad answer"],
  [/SELF_SIGNED_CERT|^UNABLE_TO_(?:VERIFY|GET_ISSUER)/, "unknown authority"],
  [/^CERT_|^ERR_TLS_CERT/, "bad certificate"],
];

/** Why a connection failed, if its error says so. */
export function connectionFaultOf({ cause }: WebexError): ConnectionFault | undefined {
  if (!(cause instanceof Error)) return undefined;
  // A proxy's answer to CONNECT appears only in the text of the error.
  const [, status] = /\bHTTP\/1\.\d (\d{3})\b/.exec(cause.message) ?? [];
  if (status !== undefined) return ofTunnel(status);
  if (wasNotSecured(cause)) return "not secured";
  const { code } = cause as { code?: unknown };
  const fault = OF_CODE.find(([shape]) => shape.test(String(code)))?.[1];
  return fault !== undefined && isOfProxy(cause.message) ? (OF_PROXY[fault] ?? fault) : fault;
}

/** The fault for a proxy's status in its answer to CONNECT. */
function ofTunnel(status: string): ConnectionFault {
  if (status === "407") return "proxy";
  return status.startsWith("5") ? "proxy fails" : "proxy refuses";
}

/** The same faults if it is the proxy that cannot be reached. */
const OF_PROXY: Partial<Record<ConnectionFault, ConnectionFault>> = {
  "unknown host": "unknown proxy",
  "nobody listens": "no proxy there",
};

/** Whether the host or port that failed is not that of the request. It is a proxy then. */
function isOfProxy(words: string): boolean {
  const [, address = ""] = /\brequest to (\S+) failed/.exec(words) ?? [];
  if (!URL.canParse(address)) return false;
  const { hostname, port, protocol } = new URL(address);
  const [, unknown] = /\b(?:ENOTFOUND|EAI_AGAIN) (\S+)/.exec(words) ?? [];
  if (unknown !== undefined) return unknown !== hostname;
  // Node connects to the default port instead of port 0.
  const [, refused] = /\bECONNREFUSED \S*:(\d+)/.exec(words) ?? [];
  return refused !== undefined && Number(refused) !== (Number(port) || (protocol === "http:" ? 80 : 443));
}
