import { manyRooms, roomIdOf, seedRooms } from "../../emulator/seed.ts";
import { type FaultRow, POST } from "./fault-row.ts";

const ROOM = roomIdOf(seedRooms.releaseTrain);

/** What meets one destination of several. */
export const destinations: readonly FaultRow[] = [
  {
    fault: "Webex refuses one of three destinations",
    beforehand: "only when posting",
    to: [ROOM, "alice@example.com", "bob@example.com"],
    webex: [{ kind: "answer", status: 403, match: { to: "bob@example.com" } }],
    sees: {
      error:
        "POST /messages failed with 403 Forbidden: Forbidden (trackingId …). The token is not allowed to write to this person: their organization, or the token's, can block bots and messages from outside.",
    },
    lost: "the message to bob@example.com",
    requests: [`${POST} 200`, `${POST} 200`, `${POST} 403`],
  },
  {
    fault: "One of three destinations does not answer, with retries: 0",
    beforehand: "unpredictable",
    to: [ROOM, "alice@example.com", "bob@example.com"],
    webex: [{ kind: "hang", match: { to: "alice@example.com" } }],
    with: { timeout: "1", retries: "0" },
    sees: {
      error:
        "POST /messages had no answer within 1 s. Webex or the network was slow: raise timeout, or run the job again. Check the room first: the message may have arrived.",
    },
    lost: "the message to alice@example.com",
    requests: [`${POST} 200`, `${POST} 200`, `${POST} none`],
  },
  {
    fault: "A webhook works although the token is refused",
    beforehand: [
      "error",
      "token: GET /people/me failed with 401 Unauthorized: Unauthorized (trackingId …). …",
    ],
    to: [ROOM, "webhook"],
    webex: [{ kind: "answer", status: 401, match: { path: "/messages" } }],
    sees: {
      error:
        "POST /messages failed with 401 Unauthorized: Unauthorized (trackingId …). Check the token: Webex does not know it, or it has expired. A personal token expires after 12 hours; use a bot's.",
    },
    lost: "the message to Release train",
    requests: [`${POST} 401`, "POST /webhooks/incoming/… 204"],
  },
  {
    fault: "A refused token is not tried again: nine rooms, eight at a time",
    beforehand: [
      "error",
      "token: GET /people/me failed with 401 Unauthorized: Unauthorized (trackingId …). …",
    ],
    to: manyRooms(9).map(roomIdOf),
    webex: [{ kind: "answer", status: 401, times: "forever" }],
    sees: {
      error:
        "POST /messages failed with 401 Unauthorized: Unauthorized (trackingId …). Check the token: Webex does not know it, or it has expired. A personal token expires after 12 hours; use a bot's.",
    },
    lost: "the message",
    requests: Array.from({ length: 8 }, () => `${POST} 401`),
  },
  {
    fault: "A rate limit for one of twelve rooms delays the others",
    beforehand: "unpredictable",
    to: manyRooms(12).map(roomIdOf),
    webex: [
      { kind: "answer", status: 429, headers: { "retry-after": "1" } },
      { kind: "slow", ms: 200, times: 7 },
    ],
    sees: {
      log: "POST /messages failed with 429 Too Many Requests: Too Many Requests (trackingId …). Again in 1 s.",
    },
    lost: "nothing",
    requests: [...Array.from({ length: 12 }, () => `${POST} 200`), `${POST} 429`],
  },
];
