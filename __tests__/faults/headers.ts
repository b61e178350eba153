import type { Fault } from "../../emulator/faults.ts";
import { type FaultRow, POST } from "./fault-row.ts";

const AGAIN = "POST /messages failed with 429 Too Many Requests: Too Many Requests (trackingId …). Again in";
const LIMITED =
  "Webex limits how many messages a token can send: raise max-duration, or send less often with this token.";

function limited(retryAfter: string | undefined): readonly Fault[] {
  const headers: Record<string, string> = retryAfter === undefined ? {} : { "retry-after": retryAfter };
  return [{ kind: "answer", status: 429, headers }];
}

/** A `Retry-After` that a wait of our own replaces. */
function survived(what: string, retryAfter: string | undefined): FaultRow {
  return {
    fault: `429 with a Retry-After that is ${what}`,
    webex: limited(retryAfter),
    sees: { log: `${AGAIN} 1 s.` },
    lost: "nothing",
    requests: [`${POST} 429`, `${POST} 200`],
    beforehand: "unpredictable",
  };
}

/** A `Retry-After` that is not waited for. */
function tooLong(what: string, webex: NonNullable<FaultRow["webex"]>, seconds: string): FaultRow {
  return {
    fault: `429 with a Retry-After ${what}`,
    webex,
    sees: {
      error: `POST /messages failed with 429 Too Many Requests: Too Many Requests (trackingId …). The next attempt is due in ${seconds} s, and 120 s are left for the delivery. ${LIMITED}`,
    },
    lost: "the message",
    requests: [`${POST} 429`],
    beforehand: [
      "error",
      "Webex: GET /people/me failed with 429 Too Many Requests: Too Many Requests (trackingId …). …",
    ],
  };
}

const dateIn = (seconds: number): string => new Date(Date.now() + seconds * 1000).toUTCString();

/** When Webex says to try again. */
export const headers: readonly FaultRow[] = [
  {
    ...survived("", "1"),
    fault: "429 with a Retry-After of one second",
    waitsMs: 990,
  },
  {
    ...survived("a date", undefined),
    webex: () => limited(dateIn(3)),
    sees: { log: `${AGAIN} … s.` },
    waitsMs: 900,
  },
  survived("missing", undefined),
  survived("empty", ""),
  survived("zero", "0"),
  survived("negative", "-5"),
  survived("not a number", "soon"),
  survived("two numbers", "1, 2"),
  survived("a date in the past", "Wed, 21 Oct 2015 07:28:00 GMT"),
  survived("a number in an unusual form", "1e9"),
  {
    ...survived("", "1"),
    fault: "503 with a Retry-After of one second",
    webex: [{ kind: "answer", status: 503, headers: { "retry-after": "1" } }],
    sees: {
      log: "POST /messages failed with 503 Service Unavailable: Service Unavailable (trackingId …). Again in 1 s.",
    },
    requests: [`${POST} 503`, `${POST} 200`],
    waitsMs: 990,
  },
  tooLong("of one day", limited("86400"), "86400"),
  tooLong("of 99999999999999999999 seconds", limited("99999999999999999999"), "…"),
  tooLong("that is a date next year", () => limited(dateIn(365 * 86_400)), "…"),
  {
    ...tooLong("that is longer than max-duration", limited("5"), ""),
    with: { "max-duration": "3" },
    sees: {
      error: `POST /messages failed with 429 Too Many Requests: Too Many Requests (trackingId …). The next attempt is due in 5 s, and 3 s are left for the delivery. ${LIMITED}`,
    },
  },
];
