import { type FaultRow, POST } from "./fault-row.ts";

const BETWEEN = "Something between the runner and Webex answered instead: check the proxy and api-url.";
const ARRIVED = "Check the room first: the message may have arrived.";
const UNSAID =
  "The answer does not say why, so it may not come from Webex: check api-url and any proxy in between.";
const SERVER = "Webex had an error: see https://status.webex.com, then run the job again.";
const LOGIN = "<!DOCTYPE html><h1>Sign in to continue</h1>";

const LIST = { method: "GET", path: "/rooms" };

/** A 200 that cannot be Webex's. */
function strange(what: string, body: unknown, how: string): FaultRow {
  return {
    fault: `200 with ${what}`,
    webex: [{ kind: "answer", status: 200, body }],
    sees: { error: `POST /messages was answered ${how}. ${BETWEEN} ${ARRIVED}` },
    beforehand: ["error", `Webex: GET /people/me was answered ${how}. ${BETWEEN}`],
    lost: "the message",
    requests: [`${POST} 200`],
  };
}

/** A refusal whose body says nothing. */
function silent(what: string, body: string): FaultRow {
  return {
    fault: `400 with ${what}`,
    webex: [{ kind: "answer", status: 400, body }],
    sees: { error: `POST /messages failed with 400 Bad Request (trackingId …). ${UNSAID}` },
    beforehand: ["error", `Webex: GET /people/me failed with 400 Bad Request (trackingId …). ${UNSAID}`],
    lost: "the message",
    requests: [`${POST} 400`],
  };
}

/** What an answer contains. */
export const bodies: readonly FaultRow[] = [
  strange("a proxy's login page", LOGIN, `with 200 and something that is not JSON ("${LOGIN}")`),
  strange("JSON that ends too early", '{"id":"Y2', "with 200 and broken JSON"),
  strange("an empty body", "", "without a JSON object"),
  strange("a number", 7, "without a JSON object"),
  strange("JSON without an ID", { ok: true }, 'without "id"'),
  strange("17 MB", "x".repeat(17 * 1024 * 1024), "with 200 and more than 16777216 bytes"),
  {
    fault: "200 with broken JSON, although the message was posted",
    beforehand: "unpredictable",
    webex: [{ kind: "bad-json" }],
    sees: { error: `POST /messages was answered with 200 and broken JSON. ${BETWEEN} ${ARRIVED}` },
    lost: "nothing, but the step cannot know that",
    requests: [`${POST} 200`],
  },
  silent("an empty body", ""),
  silent("an HTML page", "<h1>Bad request</h1>"),
  silent("broken JSON", '{"message":"The'),
  silent("JSON in another form", '{"errors":[null,{}],"message":7}'),
  {
    fault: "502 with an HTML page, with retries: 0",
    beforehand: ["error", `Webex: GET /people/me failed with 502 Bad Gateway (trackingId …). ${SERVER}`],
    webex: [{ kind: "answer", status: 502, body: "<h1>Bad gateway</h1>" }],
    with: { retries: "0" },
    sees: { error: `POST /messages failed with 502 Bad Gateway (trackingId …). ${SERVER} ${ARRIVED}` },
    lost: "the message",
    requests: [`${POST} 502`],
  },
  {
    fault: "The list of rooms is an HTML page",
    beforehand: [
      "error",
      `to: Release train: GET /rooms was answered with 200 and something that is not JSON (…). ${BETWEEN}`,
    ],
    webex: [{ kind: "html", match: LIST }],
    to: ["Release train"],
    sees: { error: `GET /rooms was answered with 200 and something that is not JSON (…). ${BETWEEN}` },
    lost: "the message",
    requests: ["GET /rooms 200"],
  },
  {
    fault: "The next page of rooms is on another host",
    beforehand: [
      "error",
      `to: Europe: GET /rooms was answered with a next page outside the API's address, … ${BETWEEN}`,
    ],
    webex: [{ kind: "next-link", next: new URL("https://elsewhere.example/v1/rooms?cursor=x"), match: LIST }],
    to: ["Europe"],
    sees: {
      error: `GET /rooms was answered with a next page outside the API's address, where the token must not be sent. ${BETWEEN}`,
    },
    lost: "the message",
    requests: ["GET /rooms 200"],
  },
];
