import type { Fault } from "../../emulator/faults.ts";
import { type Ending, type FaultRow, POST } from "./fault-row.ts";

export const STOPPED = "Run the job again.";
const ARRIVED = "Check the room first: the message may have arrived.";
export const PUT = "PUT /messages/…";
const WAITED = "The step was stopped while it waited to send it.";

/** A moment at which a stage is ended, and what comes of it. */
export interface Moment
  extends Pick<FaultRow, "webex" | "to" | "files" | "with" | "attached" | "standing" | "job" | "machine"> {
  /** Such as `while …`. */
  readonly moment: string;
  readonly when: Ending["when"];
  /** What a step says that can still say something. */
  readonly error: string;
  readonly lost: string;
  readonly requests: readonly string[];
  /** What is lost after a kill and what runs then. */
  readonly killed: Pick<FaultRow, "lost" | "afterwards">;
}

const WAIT: Ending["when"] = { line: "Again in 60 s." };
const FIRST: Ending["when"] = { requests: 1 };
export const AGAIN = "the job again";

/** An answer after which the step waits for a minute. */
function busy(status: 429 | 503, match: Fault["match"] = {}): readonly Fault[] {
  return [{ kind: "answer", status, headers: { "retry-after": "60" }, match }];
}

/** What a step says that was ended in a request. */
export const inRequest = (request: string): string =>
  `${request} was stopped: the job was cancelled. ${STOPPED}`;
/** What it says that was ended in a wait for a rate limit. */
const inPause = (request: string): string =>
  `${request} was not sent again: Webex limits the rate. ${WAITED} ${STOPPED}`;
/** What it says that was ended in a wait after a fault of Webex. */
const inWait = (request: string): string =>
  `${request} failed with 503 Service Unavailable: Service Unavailable (trackingId …). ${WAITED} ${STOPPED}`;

const FILE = { files: { "app.log": "line" }, with: { files: "app.log" }, attached: ["app.log"] };
const OF_FILE = { method: "POST", after: 1 };

/** Every request and every wait of a main stage. */
export const MAIN: readonly Moment[] = [
  {
    moment: "while Webex does not answer the look-up of a title",
    to: ["Release train"],
    webex: [{ kind: "hang" }],
    when: FIRST,
    error: inRequest("GET /rooms"),
    lost: "the message",
    requests: ["GET /rooms none"],
    killed: { lost: "nothing", afterwards: AGAIN },
  },
  {
    moment: "while it waits to repeat the look-up of a title",
    to: ["Release train"],
    webex: busy(429),
    when: WAIT,
    error: inPause("GET /rooms"),
    lost: "the message",
    requests: ["GET /rooms 429"],
    killed: { lost: "nothing", afterwards: AGAIN },
  },
  {
    moment: "while Webex does not answer",
    webex: [{ kind: "hang" }],
    when: FIRST,
    error: `${inRequest(POST)} ${ARRIVED}`,
    lost: "the message",
    requests: [`${POST} none`],
    killed: { lost: "nothing", afterwards: AGAIN },
  },
  {
    moment: "while Webex does not answer, although the message was posted",
    webex: [{ kind: "hang", performed: true }],
    when: FIRST,
    error: `${inRequest(POST)} ${ARRIVED}`,
    lost: "nothing, but the step cannot know that",
    requests: [`${POST} none`],
    killed: { lost: "nothing: it is there twice", afterwards: AGAIN },
  },
  {
    moment: "while the answer arrives, after the message was posted",
    webex: [{ kind: "hang-in-body" }],
    when: { answers: 1 },
    error: `${inRequest(POST)} ${ARRIVED}`,
    lost: "nothing, but the step cannot know that",
    requests: [`${POST} 200`],
    killed: { lost: "nothing: it is there twice", afterwards: AGAIN },
  },
  {
    moment: "while it waits for a rate limit",
    webex: busy(429),
    when: WAIT,
    error: inPause(POST),
    lost: "the message",
    requests: [`${POST} 429`],
    killed: { lost: "nothing", afterwards: AGAIN },
  },
  {
    moment: "while it waits after a server error",
    webex: busy(503),
    when: WAIT,
    error: `${inWait(POST)} ${ARRIVED}`,
    lost: "the message",
    requests: [`${POST} 503`],
    killed: { lost: "nothing", afterwards: AGAIN },
  },
  {
    moment: "while a file is sent",
    ...FILE,
    webex: [{ kind: "hang", match: OF_FILE }],
    when: { requests: 2 },
    error: `The file app.log is missing: ${inRequest(POST)} ${ARRIVED}`,
    lost: "the file app.log",
    requests: [`${POST} 200`, `${POST} none`],
    killed: { lost: "nothing: it is there twice", afterwards: AGAIN },
  },
  {
    moment: "while it waits to send a file again",
    ...FILE,
    webex: busy(429, OF_FILE),
    when: WAIT,
    error: `The file app.log is missing: ${inPause(POST)}`,
    lost: "the file app.log",
    requests: [`${POST} 200`, `${POST} 429`],
    killed: { lost: "nothing: it is there twice", afterwards: AGAIN },
  },
];

/** Every request and every wait of a post stage, and of the last of them more than one. */
export const POST_STAGE: readonly Moment[] = [
  {
    moment: "while Webex does not answer the edit",
    standing: "there",
    webex: [{ kind: "hang" }],
    when: FIRST,
    error: `${inRequest(PUT)} ${ARRIVED}`,
    lost: "the message",
    requests: [`${PUT} none`],
    killed: { lost: "nothing, but a message keeps saying that it started", afterwards: AGAIN },
  },
  {
    moment: "while Webex does not answer the edit, although it was made",
    standing: "there",
    webex: [{ kind: "hang", performed: true }],
    when: FIRST,
    error: `${inRequest(PUT)} ${ARRIVED}`,
    lost: "nothing, but the step cannot know that",
    requests: [`${PUT} none`],
    killed: { lost: "nothing: it is there twice", afterwards: AGAIN },
  },
  {
    moment: "while it waits for a rate limit before the edit",
    standing: "there",
    webex: busy(429),
    when: WAIT,
    error: inPause(PUT),
    lost: "the message",
    requests: [`${PUT} 429`],
    killed: { lost: "nothing, but a message keeps saying that it started", afterwards: AGAIN },
  },
  {
    moment: "while it waits after a server error before the edit",
    standing: "there",
    webex: busy(503),
    when: WAIT,
    error: `${inWait(PUT)} ${ARRIVED}`,
    lost: "the message",
    requests: [`${PUT} 503`],
    killed: { lost: "nothing, but a message keeps saying that it started", afterwards: AGAIN },
  },
  {
    moment: "while Webex does not answer the reply about the edit",
    standing: "there",
    job: "failure",
    webex: [{ kind: "hang", match: { method: "POST" } }],
    when: { requests: 2 },
    error: `The message was edited, but the reply about it is missing: ${inRequest(POST)} ${ARRIVED}`,
    lost: "the reply about the edit",
    requests: [`${PUT} 200`, `${POST} none`],
    killed: { lost: "nothing: it is there twice", afterwards: AGAIN },
  },
  {
    moment: "while it waits to send the reply about the edit",
    standing: "there",
    job: "failure",
    webex: busy(429, { method: "POST" }),
    when: WAIT,
    error: `The message was edited, but the reply about it is missing: ${inPause(POST)}`,
    lost: "the reply about the edit",
    requests: [`${PUT} 200`, `${POST} 429`],
    killed: { lost: "nothing: it is there twice", afterwards: AGAIN },
  },
];

/** Every request and every wait of a main stage that its post stage follows. */
export const PAIR: readonly Moment[] = [
  {
    moment: "while Webex does not answer",
    webex: [{ kind: "hang" }],
    when: FIRST,
    error: `${inRequest(POST)} ${ARRIVED}`,
    lost: "nothing",
    requests: [`${POST} none`],
    killed: { lost: "nothing" },
  },
  {
    moment: "while Webex does not answer, although the message was posted",
    webex: [{ kind: "hang", performed: true }],
    when: FIRST,
    error: `${inRequest(POST)} ${ARRIVED}`,
    lost: "nothing, but a message keeps saying that it started",
    requests: [`${POST} none`],
    killed: { lost: "nothing, but a message keeps saying that it started" },
  },
  {
    moment: "while it waits for a rate limit",
    webex: busy(429),
    when: WAIT,
    error: inPause(POST),
    lost: "nothing",
    requests: [`${POST} 429`],
    killed: { lost: "nothing" },
  },
];
