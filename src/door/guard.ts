/**
 * The last resort of a step: however it ends, and whatever nobody waited for throws, it is told as a sentence. It is
 * loaded before everything else, so that a job that is cancelled meanwhile finds it there.
 */

import { handOver } from "../report/report.ts";
import { core, isDebug, secrets, setFailed } from "./core.ts";
import { sentenceOf, stackOf } from "./unexpected.ts";

const cancel = new AbortController();

/** Fires when the job is cancelled: requests and waits end at once, and the report is written. */
export const cancelled: AbortSignal = cancel.signal;

/** How long a step goes on after an error that nobody waited for, in milliseconds; what it waits for may never come. */
const GRACE_MS = 30_000;

/** How long it then has to write its report, in milliseconds. */
const REPORT_MS = 5000;

/** What went wrong beside the step's own way, as sentences, each once. */
const asides = new Set<string>();

let isOver = false;

// GitHub sends both to a job that is cancelled, and kills it 10 seconds after the first.
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => cancel.abort(new Error("the job was cancelled")));
}

for (const event of ["uncaughtException", "unhandledRejection"] as const) process.on(event, hear);

// A log that nobody reads any more ends nothing that is under way.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});

// Node comes here when nothing can happen any more, also where the step still waits for something.
process.on("beforeExit", () => end(undefined));

/** Keeps a sentence for the report of the step, and else for its end. */
export function keepAside(sentence: string | undefined): void {
  if (sentence !== undefined) asides.add(sentence);
}

/** The sentences that were kept, for the report that tells them. */
export function takeAsides(): readonly string[] {
  const taken = [...asides];
  asides.clear();
  return taken;
}

/** What nobody waited for is told with the rest of the report, or on its own once that is written. */
function hear(error: unknown): void {
  const sentence = explain(error);
  // By then everything is said and done.
  if (isOver) core.warning(sentence, { title: "Webex Notify" });
  else keepAside(sentence);
  setTimeout(() => cancel.abort(new Error("the step met an error")), GRACE_MS).unref();
  setTimeout(stopWaiting, GRACE_MS + REPORT_MS).unref();
}

/** The sentence that tells of an error; in a run with debug logging, the log also says where it comes from. */
export function explain(error: unknown): string {
  if (isDebug()) for (const line of stackOf(error, secrets)) core.debug(line);
  return sentenceOf(error, secrets);
}

/** Runs a step to its end, and fails it for what it gives or throws. Never rejects; it may never resolve. */
export function guard(step: () => Promise<string | undefined>): Promise<void> {
  const running = new Promise<string | undefined>((resolve) => resolve(step()));
  return running.then(
    (verdict) => end({ verdict }),
    (error) => end({ error }),
  );
}

/** Fails the step for its verdict, or for what kept it from one. Once. */
function end(came: { readonly verdict: string | undefined } | { readonly error: unknown } | undefined): void {
  if (isOver) return;
  isOver = true;
  const isDone = came !== undefined && "verdict" in came;
  const reason = isDone ? came.verdict : came === undefined ? UNFINISHED : explain(came.error);
  const sentences = [...takeAsides(), reason].filter((sentence) => sentence !== undefined);
  if (sentences.length === 0) return;
  const problem = sentences.join(" ");
  // Where it came to a verdict, its outputs tell all of it but what came after them.
  if (!isDone) handOver(() => ({ ok: "false", error: problem }), core);
  setFailed(problem);
}

const UNFINISHED = "The step ended before it was done: what it waited for did not come.";

function stopWaiting(): void {
  if (isOver) return;
  end(undefined);
  process.exit();
}
