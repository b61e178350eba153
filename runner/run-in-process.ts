import { setImmediate } from "node:timers/promises";
import { borrowProcess } from "./borrowed-process.ts";
import type { ChildEnd, Program } from "./child.ts";
import { Lines } from "./lines.ts";
import { startOf } from "./script-start.ts";
import type { StageOptions } from "./step.ts";

/** Variables that Node and the system only read when a process starts. */
const READ_AT_START = /^(?:NODE_|TZ$|LD_|SSL_CERT_|UV_)/i;

/** Longest time for a step in this process, in milliseconds. A step that never ends would block all others. */
const MAX_STEP_MS = 18_000;

/** Two steps at once would share one environment and one output. */
let isBusy = false;

/**
 * Whether a stage can run in this process: it asks for that, no other step is running here, and nothing about it needs
 * a process of its own.
 */
export function isShared({ inProcess, cancelAfterMs, cancelSignal, ...options }: StageOptions): boolean {
  const { killSignal, terminateSignal, nodePath, env = {} } = options;
  const ownProcess = [cancelAfterMs, cancelSignal, killSignal, terminateSignal, nodePath];
  return (
    inProcess === true &&
    !isBusy &&
    ownProcess.every((one) => one === undefined) &&
    !Object.keys(env).some((name) => READ_AT_START.test(name))
  );
}

/**
 * Runs a script in this process with its own environment, folder, and output. Its modules are fresh copies, or those of
 * the previous step if they export a way to start again (`script-start.ts`). It has ended when that function resolves,
 * or else the promise that it exports as `ended`.
 */
export async function runInProcess({ command, cwd, env, onLine }: Program): Promise<ChildEnd> {
  isBusy = true;
  try {
    const start = await startOf(command[1] ?? "");
    const chunks: string[] = [];
    const [stdout, stderr] = [new Lines(onLine), new Lines(onLine)];
    const borrowed = borrowProcess({
      env: { ...env },
      cwd,
      stdout: (bytes) => chunks.push(stdout.write(bytes)),
      stderr: (bytes) => stderr.write(bytes),
    });
    try {
      await inTime(start());
      // Lets work from its last turn finish, such as closing a file.
      await setImmediate();
    } finally {
      borrowed.giveBack();
    }
    for (const lines of [stdout, stderr]) lines.end();
    return { exitCode: borrowed.exitCode, signal: null, stdout: chunks.join("") };
  } finally {
    isBusy = false;
  }
}

async function inTime(ended: Promise<unknown>): Promise<void> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const told = new Error(`The step has not ended after ${MAX_STEP_MS / 1000} s.`);
  const timer = setTimeout(() => reject(told), MAX_STEP_MS);
  try {
    await Promise.race([ended, late]);
  } finally {
    clearTimeout(timer);
  }
}
