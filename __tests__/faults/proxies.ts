import type { FaultRow } from "./fault-row.ts";
import type { ProxyFault } from "./ways.ts";

const FAILED = "could not be completed: request to https://webex.test/v1/messages failed, reason:";
const TUNNEL = `${FAILED} Failed to establish tunnel to webex.test:443 via …: HTTP/1.1`;
const USER =
  "The proxy needs a user and a password, and has refused those in HTTPS_PROXY, if there are any: correct or add both, from a secret.";
const REACH = "Check that the runner can reach Webex: DNS, firewall, proxy, certificates, api-url.";

/** What is wrong with a proxy: nothing reaches Webex. */
function through(proxy: ProxyFault, error: string): FaultRow {
  return {
    fault: proxy,
    proxy,
    with: { retries: "0", timeout: "1" },
    sees: { error: `POST /messages ${error}` },
    beforehand: ["error", "Webex: GET /people/me … …"],
    lost: "the message",
    requests: [],
  };
}

/** What is between the runner and Webex where a company requires a proxy. */
export const proxies: readonly FaultRow[] = [
  through(
    "Nothing listens at the proxy's address",
    `${FAILED} connect ECONNREFUSED …. Nothing listens at the proxy's address: check host and port in HTTPS_PROXY.`,
  ),
  through(
    "The proxy's name is unknown",
    `${FAILED} getaddrinfo ENOTFOUND proxi.invalid. The runner's DNS does not know the proxy: check the spelling in HTTPS_PROXY.`,
  ),
  {
    ...through("The proxy's address is invalid", ""),
    sees: {
      error:
        "The environment's HTTPS_PROXY is not the address of a proxy: write http://host:port. Put a user and a password before the host as user:password@, and percent-encode every character in them that is not a letter or digit.",
    },
    beforehand: ["error", "…The environment's HTTPS_PROXY is not the address of a proxy: …"],
    step: "red",
  },
  through("The proxy needs a password", `${TUNNEL} 407 Proxy Authentication Required. ${USER}`),
  through("The proxy needs another password", `${TUNNEL} 407 Proxy Authentication Required. ${USER}`),
  through(
    "The proxy refuses the host",
    `${TUNNEL} 403 Forbidden. The proxy does not let the runner reach Webex: allow the host of api-url there, or add that host to NO_PROXY.`,
  ),
  through(
    "The proxy cannot reach the host",
    `${TUNNEL} 502 Bad Gateway. The proxy itself cannot reach Webex: fix the proxy, or add the host of api-url to NO_PROXY.`,
  ),
  through(
    "The proxy ends the connection",
    `${FAILED} Connection to establish proxy tunnel ended unexpectedly. ${REACH}`,
  ),
  through(
    "The proxy's answer is not HTTP",
    `${FAILED} Connection to establish proxy tunnel ended unexpectedly. ${REACH}`,
  ),
  through(
    "The proxy never answers",
    "had no answer within 1 s. Webex or the network was slow: raise timeout, or run the job again. Check the room first: the message may have arrived.",
  ),
];
