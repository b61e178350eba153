import type { Beforehand, FaultRow } from "./fault-row.ts";
import { POST } from "./fault-row.ts";

/** What the doctor hears as it asks whose the token is: 401 and 403 are about that. */
function asked(status: number, answer: string): Beforehand {
  const what = status === 401 || status === 403 ? "token" : "Webex";
  return ["error", `${what}: GET /people/me failed with ${answer} (trackingId …). …`];
}

/** A status that Webex answers each time, and is not asked again. */
function refused(status: number, name: string, advice: string): FaultRow {
  return {
    fault: `${status}`,
    webex: [{ kind: "answer", status, times: "forever" }],
    sees: { error: `POST /messages failed with ${status} ${name}: ${name} (trackingId …). ${advice}` },
    beforehand: asked(status, `${status} ${name}: ${name}`),
    lost: "the message",
    requests: [`${POST} ${status}`],
  };
}

/** A status that Webex answers once. */
function passing(status: number, name: string): FaultRow {
  return {
    fault: `${status}, once`,
    webex: [{ kind: "answer", status }],
    sees: { log: `POST /messages failed with ${status} ${name}: ${name} (trackingId …). Again in 1 s.` },
    beforehand: "unpredictable",
    lost: "nothing",
    requests: [`${POST} ${status}`, `${POST} 200`],
  };
}

/** A status that Webex does not stop to answer. */
function lasting(status: number, name: string, advice: string): FaultRow {
  return {
    ...refused(status, name, advice),
    fault: `${status}, each time`,
    with: { retries: "1" },
    sees: {
      error: `POST /messages failed with ${status} ${name} after 2 attempts: ${name} (trackingId …). ${advice}`,
    },
    requests: [`${POST} ${status}`, `${POST} ${status}`],
    beforehand: asked(status, `${status} ${name} after 2 attempts: ${name}`),
  };
}

const REJECTED = "Webex did not accept the message or the destination: its answer says why.";
const SERVER = "Webex had an error: see https://status.webex.com, then run the job again.";
const ARRIVED = "Check the room first: the message may have arrived.";
const LIMITED =
  "Webex limits how many messages a token can send: raise max-duration, or send less often with this token.";

const PROXY =
  "The proxy needs a user and a password, and has refused those in HTTPS_PROXY, if there are any: correct or add both, from a secret.";
const LOCKED =
  "Webex has locked it for a while: run the step again later, or raise retries and max-duration.";
const NOT_OFFERED = "The server does not support this request: check api-url and the proxy.";

/** What Webex answers instead of 200. */
export const statuses: readonly FaultRow[] = [
  refused(400, "Bad Request", REJECTED),
  refused(
    401,
    "Unauthorized",
    "Check the token: Webex does not know it, or it has expired. A personal token expires after 12 hours; use a bot's.",
  ),
  refused(
    403,
    "Forbidden",
    "The token is not allowed to post there: in an announcement room, only moderators can post, and an organization can block bots.",
  ),
  {
    ...refused(403, "Forbidden", ""),
    fault: "403, with fail-on-error: true",
    with: { "fail-on-error": "true" },
    sees: {
      error:
        "POST /messages failed with 403 Forbidden: Forbidden (trackingId …). The token is not allowed to post there: in an announcement room, only moderators can post, and an organization can block bots.",
    },
    step: "red",
  },
  refused(
    404,
    "Not Found",
    "Check the ID or address, and add the bot to the room: it can post only where it is a member.",
  ),
  refused(405, "Method Not Allowed", NOT_OFFERED),
  {
    fault: "404 for the list of rooms in which a title is looked up",
    beforehand: [
      "error",
      "to: Release train: GET /rooms failed with 404 Not Found: Not Found (trackingId …). …",
    ],
    to: ["Release train"],
    webex: [{ kind: "answer", status: 404, match: { method: "GET", path: "/rooms" }, times: "forever" }],
    sees: {
      error:
        'GET /rooms failed with 404 Not Found: Not Found (trackingId …). Webex has this list for every token, so something else answered: check "api-url", which must end with "/v1", and the proxy.',
    },
    lost: "the message",
    requests: ["GET /rooms 404"],
  },
  {
    ...refused(
      404,
      "Not Found",
      "Webex does not know this person: check the email address or the ID of the person. The room is not the problem.",
    ),
    fault: "404 for a person",
    to: ["bob@example.com"],
  },
  refused(407, "Proxy Authentication Required", PROXY),
  refused(409, "Conflict", "Run the step again; if the error remains, give the trackingId to Webex support."),
  refused(410, "Gone", REJECTED),
  refused(415, "Unsupported Media Type", REJECTED),
  refused(418, "I'm a Teapot", REJECTED),
  passing(423, "Locked"),
  lasting(423, "Locked", LOCKED),
  passing(429, "Too Many Requests"),
  lasting(429, "Too Many Requests", LIMITED),
  passing(500, "Internal Server Error"),
  lasting(500, "Internal Server Error", `${SERVER} ${ARRIVED}`),
  refused(501, "Not Implemented", `${NOT_OFFERED} ${ARRIVED}`),
  passing(502, "Bad Gateway"),
  passing(503, "Service Unavailable"),
  passing(504, "Gateway Timeout"),
  {
    fault: "503, although the message was posted, with delivery: at-least-once",
    beforehand: "unpredictable",
    webex: [{ kind: "answer", status: 503, performed: true }],
    sees: {
      log: "POST /messages failed with 503 Service Unavailable: Service Unavailable (trackingId …). Again in 1 s.",
    },
    lost: "nothing: it is there twice",
    requests: [`${POST} 503`, `${POST} 200`],
  },
  {
    fault: "503, although the message was posted, with delivery: at-most-once",
    beforehand: "unpredictable",
    webex: [{ kind: "answer", status: 503, performed: true }],
    with: { delivery: "at-most-once" },
    sees: {
      error: `POST /messages failed with 503 Service Unavailable: Service Unavailable (trackingId …). ${SERVER} ${ARRIVED}`,
    },
    lost: "nothing, but the step cannot know that",
    requests: [`${POST} 503`],
  },
  {
    fault: "599, an undefined status",
    beforehand: ["error", "Webex: GET /people/me failed with 599 …: Unknown (trackingId …). …"],
    webex: [{ kind: "answer", status: 599, times: "forever" }],
    sees: { error: `POST /messages failed with 599 …: Unknown (trackingId …). ${SERVER} ${ARRIVED}` },
    lost: "the message",
    requests: [`${POST} 599`],
  },
  {
    fault: "302 to another host",
    beforehand: [
      "error",
      "Webex: GET /people/me failed with 302 Found to https://elsewhere.example (trackingId …). …",
    ],
    webex: [{ kind: "redirect", location: "https://elsewhere.example/messages" }],
    sees: {
      error:
        "POST /messages failed with 302 Found to https://elsewhere.example (trackingId …). Redirects are not followed, to protect the token: correct api-url, or any proxy in between.",
    },
    lost: "the message",
    requests: [`${POST} 302`],
  },
  {
    fault: "308 to another path",
    beforehand: [
      "error",
      "Webex: GET /people/me failed with 308 Permanent Redirect to another path (trackingId …). …",
    ],
    webex: [{ kind: "answer", status: 308, headers: { location: "/v2/messages" }, body: "" }],
    sees: {
      error:
        "POST /messages failed with 308 Permanent Redirect to another path (trackingId …). Redirects are not followed, to protect the token: correct api-url, or any proxy in between.",
    },
    lost: "the message",
    requests: [`${POST} 308`],
  },
];
