import { spawn } from "node:child_process";
import { once } from "node:events";

/** A program: the arguments for `node`, and its environment. */
export interface Program {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** The resources that a process used. */
export interface Cost {
  /** Processor time of all its threads together. */
  readonly processorMs: number;
  /** At its peak. */
  readonly kilobytes: number;
}

/** Runs a program in its own process until it ends. Returns how long that took, in milliseconds. */
export async function timeOf({ args, env }: Program): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { env, stdio: ["ignore", "ignore", "inherit"] });
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`${args.join(" ")} ended with ${code}`);
  return performance.now() - started;
}

/** Writes the resources that a process used to its file descriptor 3. */
const TELL_COST = `import { writeSync } from "node:fs";
process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  const processorMs = (user + system) / 1000;
  writeSync(3, JSON.stringify({ processorMs, kilobytes: process.resourceUsage().maxRSS }));
});`;

/** Writes the address of each script that a process loads to its file descriptor 3, one per line. */
const TELL_SCRIPTS = `import { writeSync } from "node:fs";
import { registerHooks } from "node:module";
registerHooks({
  load(url, context, next) {
    if (url.startsWith("file:")) writeSync(3, url + "\\n");
    return next(url, context);
  },
});`;

/** Measures the resources that a program uses, with almost no overhead. */
export async function costOf(program: Program): Promise<Cost> {
  return JSON.parse(await toldBy(TELL_COST, program));
}

/** The addresses of the scripts that a program loads from files, in order. */
export async function scriptsOf(program: Program): Promise<readonly string[]> {
  const told = await toldBy(TELL_SCRIPTS, program);
  return [...new Set(told.split("\n"))].filter((url) => url !== "");
}

async function toldBy(teller: string, { args, env }: Program): Promise<string> {
  const command = ["--import", `data:text/javascript,${encodeURIComponent(teller)}`, ...args];
  const child = spawn(process.execPath, command, { env, stdio: ["ignore", "ignore", "inherit", "pipe"] });
  let told = "";
  child.stdio[3]?.on("data", (chunk: Buffer) => {
    told += chunk;
  });
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`${args.join(" ")} ended with ${code}`);
  return told;
}
