import { type FaultRow, POST } from "./fault-row.ts";

const STOPPED = "Raise max-duration, or run the job again.";
const ARRIVED = "Check the room first: the message may have arrived.";

/** What has too little time. */
export const clocks: readonly FaultRow[] = [
  {
    fault: "max-duration ends while Webex does not answer",
    beforehand: ["error", "Webex: GET /people/me was stopped: the 1 s for the delivery are over. …"],
    webex: [{ kind: "hang", times: "forever" }],
    with: { "max-duration": "1" },
    sees: {
      error: `POST /messages was stopped: the 1 s for the delivery are over. ${STOPPED} ${ARRIVED}`,
    },
    lost: "the message",
    requests: [`${POST} none`],
  },
  {
    fault: "max-duration leaves no time for another attempt",
    beforehand: ["error", "Webex: GET /people/me had no answer within 1 s. …"],
    webex: [{ kind: "hang", times: "forever" }],
    with: { timeout: "1", "max-duration": "1.2" },
    sees: {
      error: `POST /messages had no answer within 1 s. The next attempt is due in … s, and … s are left for the delivery. Webex or the network was slow: raise timeout, or run the job again. ${ARRIVED}`,
    },
    lost: "the message",
    requests: [`${POST} none`],
  },
  {
    fault: "Retry-After is a date, and the runner's clock is one hour slow",
    beforehand: "unpredictable",
    machine: "its clock is an hour behind",
    webex: () => [
      {
        kind: "answer",
        status: 429,
        headers: { "retry-after": new Date(Date.now() + 3000).toUTCString() },
      },
    ],
    sees: {
      log: "POST /messages failed with 429 Too Many Requests: Too Many Requests (trackingId …). Again in … s.",
    },
    lost: "nothing",
    requests: [`${POST} 429`, `${POST} 200`],
  },
  {
    fault: "Retry-After is a date, and the runner's clock is one hour fast",
    beforehand: "unpredictable",
    machine: "its clock is an hour ahead",
    webex: () => [
      {
        kind: "answer",
        status: 429,
        headers: { "retry-after": new Date(Date.now() + 3000).toUTCString() },
      },
    ],
    sees: {
      log: "POST /messages failed with 429 Too Many Requests: Too Many Requests (trackingId …). Again in … s.",
    },
    lost: "nothing",
    requests: [`${POST} 429`, `${POST} 200`],
  },
];
