import type { FaultRow } from "./fault-row.ts";

const HOOK = "POST /webhooks/incoming/…";
const to = ["webhook"];

/** What an incoming webhook may answer. */
export const webhooks: readonly FaultRow[] = [
  {
    fault: "A webhook answers 404",
    beforehand: "only when posting",
    to,
    webex: [{ kind: "answer", status: 404 }],
    sees: {
      error:
        "POST /webhooks/incoming/*** failed with 404 Not Found: Not Found (trackingId …). Webex does not know the webhook: create a new one in the room and store its address as the secret.",
    },
    lost: "the message",
    requests: [`${HOOK} 404`],
  },
  {
    fault: "A webhook answers 429",
    beforehand: "unpredictable",
    to,
    webex: [{ kind: "answer", status: 429, headers: { "retry-after": "1" } }],
    sees: {
      log: "POST /webhooks/incoming/*** failed with 429 Too Many Requests: Too Many Requests (trackingId …). Again in 1 s.",
    },
    lost: "nothing",
    requests: [`${HOOK} 429`, `${HOOK} 204`],
    waitsMs: 990,
  },
  {
    fault: "A webhook answers 503",
    beforehand: "unpredictable",
    to,
    webex: [{ kind: "answer", status: 503 }],
    sees: {
      log: "POST /webhooks/incoming/*** failed with 503 Service Unavailable: Service Unavailable (trackingId …). Again in 1 s.",
    },
    lost: "nothing",
    requests: [`${HOOK} 503`, `${HOOK} 204`],
  },
  {
    fault: "The connection to a webhook breaks after the message is posted, with delivery: at-most-once",
    beforehand: "unpredictable",
    to,
    webex: [{ kind: "cut", performed: true }],
    with: { delivery: "at-most-once" },
    sees: {
      error:
        "POST /webhooks/incoming/*** could not be completed: request to *** failed, reason: socket hang up. Check that the runner can reach Webex: DNS, firewall, proxy, certificates, webhook-url. Check the room first: the message may have arrived.",
    },
    lost: "nothing, but the step cannot know that",
    requests: [`${HOOK} none`],
  },
];
