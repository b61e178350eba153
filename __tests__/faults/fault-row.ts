import type { Fault } from "../../emulator/faults.ts";
import type { MachineFault } from "./machine.ts";
import type { Instead } from "./servers.ts";
import type { ProxyFault } from "./ways.ts";

/** A fault that was tried, and what came of it: a row of `docs/faults.md`, held by a test. */
export interface FaultRow {
  /** What goes wrong, in words. */
  readonly fault: string;
  /** What the local Webex does; a function where it depends on the time. */
  readonly webex?: readonly Fault[] | (() => readonly Fault[]);
  /** What is there instead of the local Webex. */
  readonly instead?: Instead;
  /** What is wrong with the proxy; without one there is none. */
  readonly proxy?: ProxyFault;
  /** What is wrong with the machine. */
  readonly machine?: MachineFault;
  /** Variables of the step's environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** The inputs that matter. */
  readonly with?: Readonly<Record<string, string>>;
  /** Rooms by ID or title and people by email, where it is not one room by its ID; "webhook" for the incoming webhook. */
  readonly to?: readonly string[];
  /** What lies in the workspace, by name: a text, a file of zeros, or a link. */
  readonly files?: Readonly<Record<string, string | { readonly bytes: number } | { readonly link: string }>>;
  /** Names of the files that belong to the message. */
  readonly attached?: readonly string[];
  /** What happens to a file once Webex has seen so many requests. */
  readonly meanwhile?: {
    readonly requests: number;
    readonly what: "is deleted" | "is cut short";
    readonly file: string;
  };
  /** How the stage is ended before it is done. */
  readonly ends?: Ending;
  /** What runs after a stage that was ended; `lost` is then what is lost after it. */
  readonly afterwards?: "the post stage" | "the job again";
  /** What the runner gets nothing of. */
  readonly unwritten?: readonly ("outputs" | "summary")[];
  /** Where the fault meets the post stage of `lifecycle`: what became of the message that the main stage left. */
  readonly standing?: "there" | "deleted" | "edited ten times";
  /** How the job ended, for the post stage. @default "success" */
  readonly job?: "success" | "failure" | "cancelled";
  /** Every sentence of its level that the user sees; `…` marks what is different each time. */
  readonly sees: Readonly<Partial<Record<Level, string | readonly string[]>>>;
  /** What the doctor says where it is so before anything is sent, or why nobody can know it then. */
  readonly beforehand: Beforehand;
  /** @default "green" */
  readonly step?: "green" | "red" | "cancelled" | "killed";
  /** What is lost, in the words that `lostIn` finds in the rooms. */
  readonly lost: string;
  /** What the local Webex saw, in order; of several destinations in no order. `none` where no answer began. */
  readonly requests: readonly string[];
  /** What the first repetition waits for at least, in milliseconds. @default 490 */
  readonly waitsMs?: number;
}

/** A signal, and when it comes. GitHub cancels by SIGINT, a machine is shut down by SIGTERM, and lost as by SIGKILL. */
export interface Ending {
  readonly by: "SIGINT" | "SIGTERM" | "SIGKILL";
  /** As Webex has seen so many requests of the stage, has begun to answer them, or as a line of the log says so. */
  readonly when: { readonly requests: number } | { readonly answers: number } | { readonly line: string };
}

/** The level of the doctor's sentence and the sentence; else why there is none. */
export type Beforehand = readonly ["error" | "warning", string] | "unpredictable" | "only when posting";

/** Where a sentence is shown: as an annotation, or in the log alone. */
export type Level = "error" | "warning" | "log";

/** Rows that belong together. */
export interface FaultGroup {
  readonly name: string;
  readonly rows: readonly FaultRow[];
}

export const POST = "POST /messages";

/**
 * Whether the fault is one of requests that the doctor does not make, so that it is found only where it meets those of the doctor,
 * too: of a Webex that refuses nothing but a message nobody knows before there is one.
 */
export function isOfOtherRequests({ webex, requests }: FaultRow): boolean {
  const faults = typeof webex === "function" ? webex() : (webex ?? []);
  const isOfReads = requests.length > 0 && requests.every((request) => request.startsWith("GET "));
  return faults.length > 0 && !isOfReads && !faults.every(({ match }) => match?.method === "GET");
}
