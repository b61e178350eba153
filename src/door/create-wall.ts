import { Script } from "node:vm";
import { OutOfTimeError, type Wall } from "../text/wall.ts";

/** How long work may take, in milliseconds. */
export interface WallTimes {
  /** One piece: the largest manifest that is read takes a sixth of it, a message a hundredth. */
  readonly pieceMs: number;
  /** All slow pieces together that a message can do without: three that are ended. */
  readonly totalMs: number;
  /** A piece that ends within it is a quick one: test results of 60 MB are thousands of them, of 6 ms each. */
  readonly quickMs: number;
  /** All quick pieces together that a message can do without: three times what those results take. @default 20000 */
  readonly quickTotalMs?: number;
}

const QUICK_TOTAL_MS = 20_000;
const TIMES: WallTimes = { pieceMs: 3000, totalMs: 9000, quickMs: 20 };

/** Where the script below finds its work: it sees what is global, and nothing else of ours. */
const WORK = Symbol.for("webex-notify.work");

/** Compiled when it is first needed. */
let script: Script | undefined;

/** Ends work through a script of Node's with a time limit, which interrupts loops and regular expressions alike. */
export function createWall(times: WallTimes = TIMES): Wall {
  const { pieceMs, totalMs, quickMs, quickTotalMs = QUICK_TOTAL_MS } = times;
  let leftMs = totalMs;
  let leftQuickMs = quickTotalMs;
  return {
    run(work) {
      if (leftMs <= 0 || leftQuickMs <= 0) throw new OutOfTimeError({ isLate: true });
      const startedAt = performance.now();
      try {
        return runWithin(work, Math.min(pieceMs, leftMs));
      } finally {
        const spentMs = performance.now() - startedAt;
        if (spentMs > quickMs) leftMs -= spentMs;
        else leftQuickMs -= spentMs;
      }
    },
    runNeeded: (work) => runWithin(work, pieceMs),
  };
}

function runWithin<T>(work: () => T, timeMs: number): T {
  const outer: unknown = Reflect.get(globalThis, WORK);
  // Source: https://nodejs.org/api/vm.html#scriptruninthiscontextoptions
  script ??= new Script(`globalThis[Symbol.for(${JSON.stringify(WORK.description)})]()`);
  Reflect.set(globalThis, WORK, work);
  try {
    return script.runInThisContext({ timeout: Math.ceil(timeMs), displayErrors: false }) as T;
  } catch (error) {
    throw isTimeout(error) ? new OutOfTimeError() : error;
  } finally {
    Reflect.set(globalThis, WORK, outer);
  }
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
}
