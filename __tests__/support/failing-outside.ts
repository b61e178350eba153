/**
 * Loaded before the bundle (`node --import`): counts its calls of the outside, and has one of them fail. `FAIL_AT` is the
 * number of that call, `FAIL_HOW` what becomes of it, and `FAIL_LOG` the file that gets the names of all calls.
 */
import crypto from "node:crypto";
import fs from "node:fs";
import promises from "node:fs/promises";
import http from "node:http";
import https from "node:https";
import { syncBuiltinESMExports } from "node:module";
import timers from "node:timers/promises";

type Call = (...parameters: unknown[]) => unknown;

const { FAIL_AT, FAIL_HOW, FAIL_LOG } = process.env;
const { writeFileSync } = fs;
const calls: string[] = [];

/** The calls of one look for spare files: it opens sixteen and closes them. */
const FIRST_LOOK = 32;
let spareCalls = 0;

/** Whether the step has told the runner its secrets: before, it knows of none. */
let isMasked = false;
const { write } = process.stdout;
process.stdout.write = (...parameters: unknown[]) => {
  isMasked ||= String(parameters[0]).startsWith(`::add-mask::${process.env["INPUT_TOKEN"]}`);
  return (write as Call).apply(process.stdout, parameters) as boolean;
};

/** The error of the call whose turn it is; like an address in an error, it contains a secret, and a line of its own. */
function turnOf(name: string): Error | undefined {
  const { stack = "" } = new Error();
  // Node's own loader uses the same functions.
  if (!stack.includes("/dist/")) return undefined;
  // How often a step looks for spare files depends on time, so only the first look counts.
  if (stack.includes("hasSpareFiles") && ++spareCalls > FIRST_LOOK) return undefined;
  calls.push(name);
  if (calls.length !== Number(FAIL_AT)) return undefined;
  const error = new Error(`EIO: i/o error, ${name}\n::error::${isMasked ? process.env["INPUT_TOKEN"] : ""}`);
  return Object.assign(error, { code: "EIO", syscall: name });
}

/** Has `fail` answer the call whose turn it is, or an error that nobody waits for, or the job's end, come with the answer. */
function wrap(where: object, names: readonly string[], fail: (error: Error) => unknown): void {
  const owner = where as Record<string, Call>;
  for (const name of names) {
    const original = owner[name] as Call;
    owner[name] = function (this: unknown, ...parameters) {
      const error = turnOf(name);
      if (error === undefined) return original.apply(this, parameters);
      if (FAIL_HOW === "throws") throw error;
      if (FAIL_HOW === "cancels") {
        process.kill(process.pid, "SIGINT");
        return original.apply(this, parameters);
      }
      if (FAIL_HOW !== "strays") return fail(error);
      setImmediate(() => {
        throw error;
      });
      return original.apply(this, parameters);
    };
  }
}

function rejects(error: Error): Promise<never> {
  return FAIL_HOW === "never ends" ? new Promise<never>(() => {}) : Promise.reject(error);
}

function throws(error: Error): never {
  throw error;
}

function failsLater(error: Error): http.ClientRequest {
  const request = new http.ClientRequest({ host: "127.0.0.1", port: 1, createConnection: () => undefined });
  if (FAIL_HOW !== "never ends") process.nextTick(() => request.emit("error", error));
  return request;
}

const handle = await promises.open(import.meta.filename);
wrap(Object.getPrototypeOf(handle), ["read", "stat", "readFile", "close"], rejects);
wrap(promises, ["open", "stat", "lstat", "realpath", "readFile", "readdir", "readlink"], rejects);
wrap(
  fs,
  ["openSync", "readFileSync", "readdirSync", "writeSync", "fstatSync", "ftruncateSync", "closeSync"],
  throws,
);
wrap(crypto, ["randomUUID"], throws);
wrap(timers, ["setTimeout"], rejects);
wrap(http, ["request"], failsLater);
wrap(https, ["request"], failsLater);
wrap(process.stdout, ["write"], throws);
await handle.close();
syncBuiltinESMExports();

process.prependListener("exit", () => {
  if (FAIL_LOG !== undefined) writeFileSync(FAIL_LOG, calls.join("\n"));
});
