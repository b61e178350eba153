import { handOver } from "../report/report.ts";
import { type Commands, isDebug } from "./core.ts";
import { sentenceOf, stackOf } from "./unexpected.ts";

/** How long a step goes on after an error that nobody waited for, in milliseconds; what it waits for may never come. */
const GRACE_MS = 30_000;

/** How long it then has to write its report, in milliseconds. */
const REPORT_MS = 5000;

const UNFINISHED = "The step ended early: what it waited for never came.";

/** The last resort of a step: however it ends, and whatever nobody waited for throws, it is told as a sentence. */
export class Guard {
  readonly #commands: Commands;
  readonly #cancel = new AbortController();
  /** What went wrong beside the step's own way, as sentences, each once. */
  readonly #asides = new Set<string>();
  #isOver = false;

  /** Listens from now on. */
  constructor(commands: Commands) {
    this.#commands = commands;
    // GitHub sends both to a job that is cancelled, and kills it 10 seconds after the first.
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.on(signal, () => this.#cancel.abort(new Error("the job was cancelled")));
    }
    for (const event of ["uncaughtException", "unhandledRejection"] as const) {
      process.on(event, (error: unknown) => this.#hear(error));
    }
    // A log that nobody reads any more ends nothing that is under way.
    for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
    // Node comes here when nothing can happen any more, also where the step still waits for something.
    process.on("beforeExit", () => this.#end(undefined));
  }

  /** Fires when the job is cancelled: requests and waits end at once, and the report is written. */
  get cancelled(): AbortSignal {
    return this.#cancel.signal;
  }

  /** Keeps a sentence for the report of the step, and else for its end. */
  keepAside(sentence: string | undefined): void {
    if (sentence !== undefined) this.#asides.add(sentence);
  }

  /** The sentences that were kept, for the report that tells them. */
  takeAsides(): readonly string[] {
    const taken = [...this.#asides];
    this.#asides.clear();
    return taken;
  }

  /** The sentence that tells of an error; in a run with debug logging, the log also says where it comes from. */
  explain(error: unknown): string {
    const { core, secrets } = this.#commands;
    if (isDebug()) for (const line of stackOf(error, secrets)) core.debug(line);
    return sentenceOf(error, secrets);
  }

  /** Runs a step to its end, and fails it for what it gives or throws. Never rejects; it may never resolve. */
  toEnd(step: () => Promise<string | undefined>): Promise<void> {
    const running = new Promise<string | undefined>((resolve) => resolve(step()));
    return running.then(
      (verdict) => this.#end({ verdict }),
      (error) => this.#end({ error }),
    );
  }

  /** What nobody waited for is told with the rest of the report, or on its own once that is written. */
  #hear(error: unknown): void {
    const sentence = this.explain(error);
    // By then everything is said and done.
    if (this.#isOver) this.#commands.core.warning(sentence, { title: "Webex Notify" });
    else this.keepAside(sentence);
    setTimeout(() => this.#cancel.abort(new Error("the step failed with an error")), GRACE_MS).unref();
    setTimeout(() => this.#stopWaiting(), GRACE_MS + REPORT_MS).unref();
  }

  /** Fails the step for its verdict, or for what kept it from one. Once. */
  #end(came: End | undefined): void {
    if (this.#isOver) return;
    this.#isOver = true;
    const isDone = came !== undefined && "verdict" in came;
    const reason = isDone ? came.verdict : came === undefined ? UNFINISHED : this.explain(came.error);
    const sentences = [...this.takeAsides(), reason].filter((sentence) => sentence !== undefined);
    if (sentences.length === 0) return;
    const problem = sentences.join(" ");
    // Where it came to a verdict, its outputs tell all of it but what came after them.
    if (!isDone) handOver(() => ({ ok: "false", error: problem }), this.#commands.core);
    this.#commands.setFailed(problem);
  }

  #stopWaiting(): void {
    if (this.#isOver) return;
    this.#end(undefined);
    process.exit();
  }
}

/** What came of a step; nothing where it still waits when nothing can happen any more. */
type End = { readonly verdict: string | undefined } | { readonly error: unknown };
