import { roomIdOf, seedRooms } from "../../emulator/seed.ts";
import { type FaultRow, POST } from "./fault-row.ts";
import type { MachineFault } from "./machine.ts";

const PUT = "PUT /messages/…";
const DESCRIPTORS =
  "The runner cannot open more files and connections: find out what keeps them open, or raise its limit (ulimit -n).";

/** What is wrong with the machine, and keeps no message from being sent. */
function on(
  machine: MachineFault,
  fault: string,
  sees: FaultRow["sees"],
  more: Partial<FaultRow> = {},
): FaultRow {
  return {
    fault,
    machine,
    sees,
    beforehand: "unpredictable",
    lost: "nothing",
    requests: [`${POST} 200`],
    ...more,
  };
}

const outputs = (machine: MachineFault, fault: string, why: string): FaultRow =>
  on(
    machine,
    fault,
    {
      error: `GITHUB_OUTPUT could not be written (${why}): later steps may not get the outputs of this one.`,
    },
    { step: "red" },
  );

const summary = (machine: MachineFault, fault: string, why: string, more: Partial<FaultRow> = {}): FaultRow =>
  on(
    machine,
    fault,
    {
      warning: `GITHUB_STEP_SUMMARY could not be written (${why}): this step is missing from the job summary.`,
    },
    { unwritten: ["summary"], ...more },
  );

const state = (machine: MachineFault, fault: string, why: string): FaultRow =>
  on(
    machine,
    fault,
    {
      error: `GITHUB_STATE could not be written (${why}): at the end of the job, this step may not know what it did before.`,
    },
    { step: "red", with: { lifecycle: "true" } },
  );

const event = (machine: MachineFault, fault: string, why: string): FaultRow =>
  on(machine, fault, { warning: `The event's payload cannot be read, so the message says less: ${why}.` });

const SENT = { log: "Sent to …, message …" };

/** What a step cannot do on its machine. */
export const machines: readonly FaultRow[] = [
  outputs("the disk of the outputs is full", "The disk is full for outputs", "the disk is full"),
  summary("the disk of the summary is full", "The disk is full for the summary", "the disk is full"),
  state("the disk of the state is full", "The disk is full for the state", "the disk is full"),
  summary(
    "the disk of the summary is full",
    "The disk is full for the post stage's summary",
    "the disk is full",
    { standing: "there", requests: [`${PUT} 200`] },
  ),
  outputs("there is no GITHUB_OUTPUT", "GITHUB_OUTPUT is not set", "the variable is not set"),
  summary("there is no GITHUB_STEP_SUMMARY", "GITHUB_STEP_SUMMARY is not set", "the variable is not set"),
  state("there is no GITHUB_STATE", "GITHUB_STATE is not set", "the variable is not set"),
  event("there is no GITHUB_EVENT_PATH", "GITHUB_EVENT_PATH is not set", "there is no event file"),
  on("there is no GITHUB_WORKSPACE", "GITHUB_WORKSPACE is not set", SENT),
  on("there is no RUNNER_TEMP", "RUNNER_TEMP is not set", SENT),
  outputs("the file of the outputs is gone", "The file for outputs is missing", "there is no such file"),
  summary("the file of the summary is gone", "The file for the summary is missing", "there is no such file"),
  event("the file of the event is gone", "The event file is missing", "there is no event file"),
  event(
    "the file of the event is cut short",
    "The event file is cut short",
    "the event file is not valid JSON",
  ),
  event(
    "the file of the event is a folder",
    "The event file is a folder",
    "the event file is not a regular file",
  ),
  event(
    "the file of the event is a pipe",
    "The event file is a pipe",
    "the event file is not a regular file",
  ),
  event("the file of the event is huge", "The event file has 5 GB", "the event file is larger than 64 MiB"),
  on("its workspace is read-only", "The workspace is read-only", SENT),
  on(
    "no descriptors are left for templates",
    "No file descriptors are left for templates",
    {
      error:
        "The action's built-in templates cannot be read (EMFILE): the runner cannot open more files.…GITHUB_OUTPUT could not be written (the runner cannot open more files): later steps may not get the outputs of this one.",
    },
    { step: "red", lost: "the message", requests: [], unwritten: ["summary"] },
  ),
  on(
    "no descriptors are left for the connection",
    "No file descriptors are left for the connection",
    {
      error: `POST /messages could not be completed: … ${DESCRIPTORS}`,
    },
    {
      with: { retries: "0" },
      step: "red",
      lost: "the message",
      requests: [],
      unwritten: ["summary"],
    },
  ),
  on(
    "no descriptors are left for the second connection",
    "No file descriptors are left for the second of two connections",
    {
      error: `POST /messages could not be completed: … ${DESCRIPTORS}`,
    },
    {
      to: [roomIdOf(seedRooms.releaseTrain), "bob@example.com"],
      with: { retries: "0" },
      step: "red",
      lost: "the message to bob@example.com",
      unwritten: ["summary"],
    },
  ),
  on(
    "no descriptors are left for the connection",
    "No file descriptors are left for the post stage's connection",
    {
      error: `PUT /messages/… could not be completed: … ${DESCRIPTORS}`,
      warning:
        "GITHUB_STEP_SUMMARY could not be written (the runner cannot open more files): this step is missing from the job summary.",
    },
    {
      with: { retries: "0" },
      step: "red",
      standing: "there",
      lost: "the message",
      requests: [],
      unwritten: ["outputs", "summary"],
    },
  ),
  on(
    "its clock jumps an hour back",
    "The runner's clock is set back one hour while the step waits",
    { log: "POST /messages failed with 429 Too Many Requests… Again in 1 s." },
    {
      webex: [{ kind: "answer", status: 429, times: 2 }],
      requests: [`${POST} 429`, `${POST} 429`, `${POST} 200`],
    },
  ),
  on(
    "its clock jumps an hour ahead",
    "The runner's clock is set forward one hour while the step waits",
    { log: "POST /messages failed with 503 Service Unavailable… Again in 1 s." },
    {
      webex: [{ kind: "answer", status: 503, times: 2 }],
      requests: [`${POST} 503`, `${POST} 503`, `${POST} 200`],
    },
  ),
];
