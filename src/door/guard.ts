import { handOver } from "../report/report.ts";
import { type Commands, isDebug } from "./core.ts";
import { sentenceOf, stackOf } from "./unexpected.ts";

/** How long a step continues after an unhandled error, in milliseconds. What it waits for may never come. */
const GRACE_MS = 30_000;

/** How long it then has to write its report, in milliseconds. */
const REPORT_MS = 5000;

const UNFINISHED = "The step ended early: what it waited for never came.";

/** The last resort of a step: however it ends, and whatever is thrown without being handled, it is reported as a sentence. */
export class Guard {
  readonly #commands: Commands;
  readonly #cancel = new AbortController();
  /** Errors from outside the step's normal flow, as sentences without repetitions. */
  readonly #asides = new Set<string>();
  #isOver = false;

  /** Starts listening. */
  constructor(commands: Commands) {
    this.#commands = commands;
    // GitHub sends both to a cancelled job, and kills it 10 seconds after the first.
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.on(signal, () => this.#cancel.abort(new Error("the job was cancelled")));
    }
    for (const event of ["uncaughtException", "unhandledRejection"] as const) {
      process.on(event, (error: unknown) => this.#hear(error));
    }
    // If nobody reads the log anymore, the step continues.
    for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
    // Node emits this when nothing more can happen, even if the step is still waiting for something.
    process.on("beforeExit", () => this.#end(undefined));
  }

  /** Aborts when the job is cancelled: requests and waits end immediately, and the report is written. */
  get cancelled(): AbortSignal {
    return this.#cancel.signal;
  }

  /** Keeps a sentence for the step's report, or for its end if there is no report. */
  keepAside(sentence: string | undefined): void {
    if (sentence !== undefined) this.#asides.add(sentence);
  }

  /** Returns the sentences that were kept, and removes them, for the report. */
  takeAsides(): readonly string[] {
    const taken = [...this.#asides];
    this.#asides.clear();
    return taken;
  }

  /** A sentence that explains an error. With debug logging, the log also shows its origin. */
  explain(error: unknown): string {
    const { core, secrets } = this.#commands;
    if (isDebug()) for (const line of stackOf(error, secrets)) core.debug(line);
    return sentenceOf(error, secrets);
  }

  /** Runs a step to its end, and fails it according to what it returns or throws. Never rejects; it may never resolve. */
  toEnd(step: () => Promise<string | undefined>): Promise<void> {
    const running = new Promise<string | undefined>((resolve) => resolve(step()));
    return running.then(
      (verdict) => this.#end({ verdict }),
      (error) => this.#end({ error }),
    );
  }

  /** Adds an unhandled error to the report, or logs it separately if the report has been written. */
  #hear(error: unknown): void {
    const sentence = this.explain(error);
    // The step has already been reported.
    if (this.#isOver) this.#commands.core.warning(sentence, { title: "Webex Notify" });
    else this.keepAside(sentence);
    setTimeout(() => this.#cancel.abort(new Error("the step failed with an error")), GRACE_MS).unref();
    setTimeout(() => this.#stopWaiting(), GRACE_MS + REPORT_MS).unref();
  }

  /** Fails the step with its verdict, or with the reason why there is none. Runs only once. */
  #end(came: End | undefined): void {
    if (this.#isOver) return;
    this.#isOver = true;
    const isDone = came !== undefined && "verdict" in came;
    const reason = isDone ? came.verdict : came === undefined ? UNFINISHED : this.explain(came.error);
    const sentences = [...this.takeAsides(), reason].filter((sentence) => sentence !== undefined);
    if (sentences.length === 0) return;
    const problem = sentences.join(" ");
    // With a verdict, the outputs are complete except for later errors.
    if (!isDone) handOver(() => ({ ok: "false", error: problem }), this.#commands.core);
    this.#commands.setFailed(problem);
  }

  #stopWaiting(): void {
    if (this.#isOver) return;
    this.#end(undefined);
    process.exit();
  }
}

/** The result of a step; `undefined` if it is still waiting when nothing more can happen. */
type End = { readonly verdict: string | undefined } | { readonly error: unknown };
