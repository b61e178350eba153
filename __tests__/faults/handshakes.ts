import { CERTIFICATE_FILE } from "../support/https-server.ts";
import type { FaultRow } from "./fault-row.ts";
import type { Instead } from "./servers.ts";

const FAILED = "could not be completed: request to …/v1/messages failed, reason:";
const SECURED =
  "The connection could not be secured by TLS: check scheme and port of api-url, and any proxy in between.";
const VALID =
  "The certificate is not valid for that host or on that day: check api-url, the runner's clock, and any proxy in between.";
const SLOW = "Webex or the network was slow: raise timeout, or run the job again.";
const ARRIVED = "Check the room first: the message may have arrived.";

/** What listens instead of Webex, and nothing reaches it. */
function met(fault: string, instead: Instead, error: string, more: Partial<FaultRow> = {}): FaultRow {
  return {
    fault,
    instead,
    with: { retries: "0", timeout: "1" },
    sees: { error: `POST /messages ${error}` },
    beforehand: ["error", "Webex: GET /people/me … …"],
    lost: "the message",
    requests: [],
    ...more,
  };
}

/** What happens before a request is read. */
export const handshakes: readonly FaultRow[] = [
  met(
    "The connection is reset when the request begins",
    "a server that resets once the request begins",
    `${FAILED} read ECONNRESET. Check that the runner can reach Webex: DNS, firewall, proxy, certificates, api-url. ${ARRIVED}`,
  ),
  met(
    "The connection opens, but nothing reads from it",
    "a server that takes a connection and reads nothing",
    `had no answer within 1 s. ${SLOW} ${ARRIVED}`,
  ),
  met(
    "The server's certificate has expired",
    "a certificate that has expired",
    `${FAILED} certificate has expired. ${VALID}`,
  ),
  met(
    "The server's certificate is for another host",
    "an unknown certificate",
    `${FAILED} Hostname/IP does not match certificate's altnames: …. ${VALID}`,
    { env: { NODE_EXTRA_CA_CERTS: CERTIFICATE_FILE } },
  ),
  met(
    "The server asks the runner for a certificate",
    "a server that wants a certificate",
    `${FAILED} …alert certificate required…. ${SECURED}`,
    {
      // The server's own certificate is for another host.
      env: { NODE_TLS_REJECT_UNAUTHORIZED: "0" },
      sees: {
        error: `POST /messages ${FAILED} …alert certificate required…. ${SECURED}`,
        warning: "NODE_TLS_REJECT_UNAUTHORIZED is 0, so any certificate is accepted: …",
      },
    },
  ),
  met(
    "The server supports only TLS 1.1",
    "a server of an old TLS",
    `${FAILED} …alert protocol version…. ${SECURED}`,
  ),
  met("The port does not use TLS", "a server without TLS", `${FAILED} …wrong version number…. ${SECURED}`),
  met(
    "The connection breaks during the TLS handshake",
    "a handshake that is cut",
    `${FAILED} Client network socket disconnected before secure TLS connection was established. ${SECURED}`,
  ),
  met(
    "The TLS handshake never ends",
    "a handshake that is never answered",
    `had no answer within 1 s. ${SLOW} ${ARRIVED}`,
  ),
];
