import type { EventEmitter } from "node:events";
import http from "node:http";
import https from "node:https";

/** What a script uses instead of this process's own. */
export interface Lent {
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
  readonly stdout: (bytes: Uint8Array) => void;
  readonly stderr: (bytes: Uint8Array) => void;
}

/** This process while a script borrows it. */
export interface BorrowedProcess {
  /** The exit code that the script set. */
  readonly exitCode: number;
  /** Restores this process, and removes everything that the script left in it. */
  giveBack(): void;
}

/** Events that only the script would receive in a process of its own. */
const OWN_EVENTS = ["SIGINT", "SIGTERM", "uncaughtException", "unhandledRejection", "warning"] as const;

/** Lends this process to a script: its environment, folder, exit code, output, listeners, and connections. */
export function borrowProcess({ env, cwd, stdout, stderr }: Lent): BorrowedProcess {
  const own = { env: process.env, cwd: process.cwd(), exitCode: process.exitCode };
  const emitters = [process, process.stdout, process.stderr].map(watchListeners);
  const muted = OWN_EVENTS.map(muteListeners);
  const writes = [divertWrites(process.stdout, stdout), divertWrites(process.stderr, stderr)];
  const agents = [replaceAgent(http, new http.Agent()), replaceAgent(https, new https.Agent())];
  process.env = env;
  process.chdir(cwd);
  process.exitCode = undefined;
  let exitCode = 0;
  return {
    get exitCode() {
      return exitCode;
    },
    giveBack() {
      exitCode = Number(process.exitCode ?? 0);
      process.exitCode = own.exitCode;
      process.chdir(own.cwd);
      process.env = own.env;
      for (const restore of [...agents, ...writes, ...emitters, ...muted]) restore();
    },
  };
}

type Restore = () => void;

/** Removes the listeners that are added from now on. */
function watchListeners(emitter: EventEmitter): Restore {
  const before = new Map(emitter.eventNames().map((event) => [event, emitter.rawListeners(event)]));
  return () => {
    for (const event of emitter.eventNames()) {
      const known = new Set(before.get(event));
      for (const listener of emitter.rawListeners(event)) {
        if (!known.has(listener)) emitter.removeListener(event, listener as () => void);
      }
    }
  };
}

function muteListeners(event: (typeof OWN_EVENTS)[number]): Restore {
  const listeners = process.rawListeners(event);
  process.removeAllListeners(event);
  return () => {
    for (const listener of listeners) process.on(event, listener as () => void);
  };
}

function divertWrites(stream: NodeJS.WriteStream, write: (bytes: Uint8Array) => void): Restore {
  const own = stream.write;
  stream.write = (
    chunk: Uint8Array | string,
    encoding?: BufferEncoding | ((error?: Error) => void),
    callback?: (error?: Error) => void,
  ) => {
    const code = typeof encoding === "string" ? encoding : "utf8";
    write(typeof chunk === "string" ? Buffer.from(chunk, code) : chunk);
    const told = typeof encoding === "function" ? encoding : callback;
    if (told !== undefined) queueMicrotask(told);
    return true;
  };
  return () => {
    stream.write = own;
  };
}

/** Closes a script's connections when it ends, so that no other script uses them. */
function replaceAgent<Agent extends { destroy(): void }>(
  module: { globalAgent: Agent },
  agent: Agent,
): Restore {
  const own = module.globalAgent;
  module.globalAgent = agent;
  return () => {
    module.globalAgent = own;
    agent.destroy();
  };
}
