import { type FaultRow, POST } from "./fault-row.ts";

const REACH = "Check that the runner can reach Webex: DNS, firewall, proxy, certificates, api-url.";
const SLOW = "Webex or the network was slow: raise timeout, or run the job again.";
const ARRIVED = "Look into the room first: the message may have arrived.";
const TWICE = [`${POST} none`, `${POST} 200`];

/** What happens between the runner and Webex. */
export const connections: readonly FaultRow[] = [
  {
    fault: "The connection is refused",
    instead: "a closed port",
    with: { retries: "1" },
    sees: {
      error: `POST /messages could not be completed: request to …/v1/messages failed, reason: connect ECONNREFUSED … after 2 attempts. Nothing listens at that address: check api-url, HTTPS_PROXY and the firewall.`,
    },
    lost: "the message",
    requests: [],
  },
  {
    fault: "DNS does not know the host",
    machine: "no DNS",
    with: { retries: "1", "api-url": "https://webex.example/v1" },
    sees: {
      error: `POST /messages could not be completed: request to https://webex.example/v1/messages failed, reason: getaddrinfo ENOTFOUND webex.example after 2 attempts. The runner's DNS does not know the host: check the spelling of api-url, and set HTTPS_PROXY where the runner needs a proxy.`,
    },
    lost: "the message",
    requests: [],
  },
  {
    fault: "The server's certificate is from an unknown authority",
    instead: "an unknown certificate",
    with: { retries: "0" },
    sees: {
      error: `POST /messages could not be completed: request to …/v1/messages failed, reason: self-signed certificate… The runner does not know who signed the certificate: give your company's authority in a file, by NODE_EXTRA_CA_CERTS in the job's env.`,
    },
    lost: "the message",
    requests: [],
  },
  {
    fault: "The connection is cut before the message is posted",
    webex: [{ kind: "cut" }],
    sees: { log: "POST /messages could not be completed: … Again in 1 s." },
    lost: "nothing",
    requests: TWICE,
  },
  {
    fault: "The connection is cut after the message is posted, at least once wanted",
    webex: [{ kind: "cut", performed: true }],
    sees: { log: "POST /messages could not be completed: … Again in 1 s." },
    lost: "nothing: it is there twice",
    requests: TWICE,
  },
  {
    fault: "The connection is cut after the message is posted, at most once wanted",
    webex: [{ kind: "cut", performed: true }],
    with: { delivery: "at-most-once" },
    sees: { error: `POST /messages could not be completed: … ${REACH} ${ARRIVED}` },
    lost: "nothing, and the step cannot know that",
    requests: [`${POST} none`],
  },
  {
    fault: "The connection is cut before the message is posted, at most once wanted",
    webex: [{ kind: "cut" }],
    with: { delivery: "at-most-once" },
    sees: { error: `POST /messages could not be completed: … ${REACH} ${ARRIVED}` },
    lost: "the message",
    requests: [`${POST} none`],
  },
  {
    fault: "The connection is cut each time",
    webex: [{ kind: "cut", times: "forever" }],
    with: { retries: "1" },
    sees: { error: `POST /messages could not be completed: … after 2 attempts. ${REACH} ${ARRIVED}` },
    lost: "the message",
    requests: [`${POST} none`, `${POST} none`],
  },
  {
    fault: "The connection is cut in the middle of the answer",
    webex: [{ kind: "cut-in-body" }],
    sees: { error: `POST /messages could not be completed: … ${REACH} ${ARRIVED}` },
    lost: "nothing, and the step cannot know that",
    requests: [`${POST} 200`],
  },
  {
    fault: "The connection is cut in the middle of the list of rooms",
    webex: [{ kind: "cut-in-body" }],
    to: ["Release train"],
    sees: { log: "GET /rooms could not be completed: … Again in 1 s." },
    lost: "nothing",
    requests: ["GET /rooms 200", "GET /rooms 200", `${POST} 200`],
  },
  {
    fault: "No answer comes, once",
    webex: [{ kind: "hang" }],
    with: { timeout: "1" },
    sees: { log: "POST /messages had no answer within 1 s. Again in 1 s." },
    lost: "nothing",
    requests: TWICE,
  },
  {
    fault: "No answer comes, and no retries are wanted",
    webex: [{ kind: "hang" }],
    with: { timeout: "1", retries: "0" },
    sees: { error: `POST /messages had no answer within 1 s. ${SLOW} ${ARRIVED}` },
    lost: "the message",
    requests: [`${POST} none`],
  },
  {
    fault: "The answer stops in the middle",
    webex: [{ kind: "hang-in-body" }],
    with: { timeout: "1" },
    sees: { error: `POST /messages had no answer within 1 s. ${SLOW} ${ARRIVED}` },
    lost: "nothing, and the step cannot know that",
    requests: [`${POST} 200`],
  },
  {
    fault: "The answer is slow, and within timeout",
    webex: [{ kind: "slow", ms: 700 }],
    with: { timeout: "2" },
    sees: { log: "Sent to …, message …" },
    lost: "nothing",
    requests: [`${POST} 200`],
  },
  {
    fault: "The answer trickles for longer than timeout, without a pause of that length",
    webex: [{ kind: "trickle", bytes: 250, ms: 250 }],
    with: { timeout: "1", retries: "0" },
    sees: { log: "Sent to …, message …" },
    lost: "nothing",
    requests: [`${POST} 200`],
  },
];
