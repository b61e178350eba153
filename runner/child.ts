import { type ChildProcess, spawn } from "node:child_process";
import type { Readable } from "node:stream";
import { Lines } from "./lines.ts";

/** How long the runner waits before it uses the next, stronger signal. */
export interface Patience {
  afterInterruptMs: number;
  afterTerminateMs: number;
}

/** How a process ended, and everything it wrote to stdout. */
export interface ChildEnd {
  exitCode: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
}

// ProcessInvoker.cs of the runner: _sigintTimeout and _sigtermTimeout.
const RUNNER_PATIENCE: Patience = { afterInterruptMs: 7500, afterTerminateMs: 2500 };
// How long after the exit the runner stops reading if a grandchild keeps the pipe open.
const MAX_DRAIN_MS = 5000;

/** A program to run, and what observes or stops it. */
export interface Program {
  command: readonly [string, ...string[]];
  cwd: string;
  env: Readonly<Record<string, string>>;
  onLine: (line: string) => void;
  cancel?: AbortSignal | undefined;
  /** Kills the whole process tree when it fires. */
  kill?: AbortSignal | undefined;
  /** Sends only SIGTERM when it fires. */
  terminate?: AbortSignal | undefined;
}

/**
 * Runs a program until it ends. When `cancel` fires, it gets SIGINT, then SIGTERM, and then its whole process tree is
 * killed.
 */
export async function runChild(options: Program & { patience?: Patience }): Promise<ChildEnd> {
  const [program, ...args] = options.command;
  // A process group, so that the whole tree can be killed at once.
  const child = spawn(program, args, {
    cwd: options.cwd,
    env: options.env,
    stdio: ["ignore", "pipe", "pipe"],
    detached: process.platform !== "win32",
  });
  const chunks: string[] = [];
  readLines(child.stdout, options.onLine, (text) => chunks.push(text));
  readLines(child.stderr, options.onLine, () => {});
  const timers = signalOnCancel(child, options.cancel, options.patience ?? RUNNER_PATIENCE);
  whenAborted(options.kill, () => killTree(child));
  whenAborted(options.terminate, () => child.kill("SIGTERM"));
  try {
    const { exitCode, signal } = await ended(child);
    return { exitCode, signal, stdout: chunks.join("") };
  } finally {
    timers.clear();
  }
}

function whenAborted(signal: AbortSignal | undefined, act: () => void): void {
  if (signal?.aborted) act();
  else signal?.addEventListener("abort", act, { once: true });
}

function ended(child: ChildProcess): Promise<Omit<ChildEnd, "stdout">> {
  const { promise, resolve, reject } = Promise.withResolvers<Omit<ChildEnd, "stdout">>();
  let drain: NodeJS.Timeout | undefined;
  child.once("error", reject);
  child.once("exit", () => {
    drain = setTimeout(() => {
      child.stdout?.destroy();
      child.stderr?.destroy();
    }, MAX_DRAIN_MS);
  });
  child.once("close", (exitCode, signal) => {
    clearTimeout(drain);
    resolve({ exitCode, signal });
  });
  return promise;
}

function signalOnCancel(
  child: ChildProcess,
  cancel: AbortSignal | undefined,
  patience: Patience,
): { clear(): void } {
  const timers: NodeJS.Timeout[] = [];
  const start = () => {
    child.kill("SIGINT");
    timers.push(setTimeout(() => child.kill("SIGTERM"), patience.afterInterruptMs));
    timers.push(setTimeout(() => killTree(child), patience.afterInterruptMs + patience.afterTerminateMs));
  };
  if (cancel?.aborted) start();
  else cancel?.addEventListener("abort", start, { once: true });
  return {
    clear() {
      cancel?.removeEventListener("abort", start);
      for (const timer of timers) clearTimeout(timer);
    },
  };
}

function killTree(child: ChildProcess): void {
  if (child.exitCode !== null || child.signalCode !== null) return;
  if (child.pid === undefined || process.platform === "win32") child.kill("SIGKILL");
  else process.kill(-child.pid, "SIGKILL");
}

function readLines(stream: Readable, onLine: (line: string) => void, onText: (text: string) => void): void {
  const lines = new Lines(onLine);
  stream.on("data", (bytes: Buffer) => onText(lines.write(bytes)));
  stream.once("close", () => lines.end());
}
