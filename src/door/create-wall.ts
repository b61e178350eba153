import { Script } from "node:vm";
import { OutOfTimeError, type Wall } from "../text/wall.ts";
import { hasSpareFiles } from "./spare-files.ts";

/** Time limits for work, in milliseconds. */
export interface WallTimes {
  /** For one piece of work. The largest manifest takes a sixth of it, a message a hundredth. */
  readonly pieceMs: number;
  /** For all slow pieces together that a message can do without: enough to end three of them. */
  readonly totalMs: number;
  /** A piece that takes less time is a quick one. Test results of 60 MB are thousands of pieces, 6 ms each. */
  readonly quickMs: number;
  /**
   * For all quick pieces together that a message can do without: three times as long as those test results take. @default
   * 20000
   */
  readonly quickTotalMs?: number;
}

const QUICK_TOTAL_MS = 20_000;
const TIMES: WallTimes = { pieceMs: 3000, totalMs: 9000, quickMs: 20 };

/** Where the script below finds its work, because it can only access globals. */
const WORK = Symbol.for("webex-notify.work");

/** Compiled on first use. */
let script: Script | undefined;

/** Ends work by running it in a Node script with a time limit, which interrupts both loops and regular expressions. */
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

/** Without spare files, the work runs without a time limit: a message is worth more than the limit. */
function runWithin<T>(work: () => T, timeMs: number): T {
  if (!hasSpareFiles()) return work();
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
