import type { Ending, FaultRow } from "./fault-row.ts";
import { inRequest, STOPPED } from "./moments.ts";

const ARRIVED = "Check the room first: the message may have arrived.";
const NOT_SENT = `POST /messages was not sent: the job was cancelled. ${STOPPED}`;
const PLANNED = ["GET /rooms 200", "GET /people/me 200"];

/** A request that only some steps make, and what they say if they are ended in it. */
interface Asking extends Pick<FaultRow, "webex" | "to" | "with" | "requests" | "lost"> {
  readonly what: string;
  readonly error: string;
  /** What could not be set up. It is the verdict of a step that can still have one. */
  readonly problem?: string;
  readonly count: number;
}

const ALPHA = { provision: "rooms: [{ title: Alpha }]", apply: "always" };
const WITH_BOB = { provision: "rooms: [{ title: Alpha, members: [bob@example.com] }]", apply: "always" };
const MAY_BE_DONE = "Webex may have done it anyway: the next run looks first.";

const ASKING: readonly Asking[] = [
  {
    what: "the look-up of a group",
    to: ["group:QA"],
    webex: [{ kind: "hang", match: { path: "/groups" } }],
    count: 1,
    error: inRequest("GET /groups"),
    lost: "the message",
    requests: ["GET /groups none"],
  },
  {
    what: "the request for an access token",
    webex: [{ kind: "hang", match: { path: "/access_token" } }],
    with: { token: "", "refresh-token": "grant+refresh/1", "client-id": "C1", "client-secret": "hush/hush" },
    count: 1,
    error: `POST /messages was not sent: POST /access_token was stopped: the job was cancelled. ${STOPPED}`,
    lost: "the message",
    requests: ["POST /access_token none"],
  },
  {
    what: "the message to a webhook",
    to: ["webhook"],
    webex: [{ kind: "hang", performed: true }],
    count: 1,
    error: `${inRequest("POST /webhooks/incoming/***")} ${ARRIVED}`,
    lost: "nothing, but the step cannot know that",
    requests: ["POST /webhooks/incoming/… none"],
  },
  ...[false, true].map(
    (performed): Asking => ({
      what: `the new room of a manifest${performed ? ", although it was created" : ""}`,
      webex: [{ kind: "hang", performed, match: { method: "POST", path: "/rooms" } }],
      with: ALPHA,
      count: PLANNED.length + 2,
      error: NOT_SENT,
      problem: `Could not create the room Alpha: ${inRequest("POST /rooms")} ${MAY_BE_DONE}`,
      lost: "the message",
      requests: [...PLANNED, "GET /rooms 200", "POST /rooms none"],
    }),
  ),
  {
    what: "the new member of a manifest",
    webex: [{ kind: "hang", match: { method: "POST", path: "/memberships" } }],
    with: WITH_BOB,
    count: PLANNED.length + 4,
    error: NOT_SENT,
    problem: `Could not add bob@example.com to Alpha: ${inRequest("POST /memberships")} ${MAY_BE_DONE}`,
    lost: "the message",
    requests: [...PLANNED, "GET /people 200", "GET /rooms 200", "POST /rooms 200", "POST /memberships none"],
  },
];

const SIGNALS = { SIGINT: "The job is cancelled", SIGTERM: "The machine is shut down" } as const;

function rowOf({ what, count, error, problem, ...rest }: Asking, by: keyof typeof SIGNALS): FaultRow {
  const when: Ending["when"] = { requests: count };
  const failed = problem === undefined ? "green" : "red";
  return {
    ...rest,
    fault: `${SIGNALS[by]} while Webex does not answer ${what}`,
    beforehand: "unpredictable",
    ends: { by, when },
    sees: { error: problem === undefined ? error : [error, problem] },
    step: by === "SIGINT" ? "cancelled" : failed,
  };
}

/** What ends a step in a request that only some steps make. */
export const endedOthers: readonly FaultRow[] = (["SIGINT", "SIGTERM"] as const).flatMap((by) =>
  ASKING.map((one) => rowOf(one, by)),
);
