import { chmod, writeFile } from "node:fs/promises";
import type { Step } from "../support/start-world.ts";
import type { TempFolder } from "../support/temp-folder.ts";

/** Writing to one of the runner's files fails. */
function unwritable(name: string, change: string): string {
  return `const name = ${JSON.stringify(name)}; ${change}`;
}

/** Opens files until no more can be had, when `when` says so. */
const exhaust = (when: string): string => `
  import fs from "node:fs";
  import http from "node:http";
  import { syncBuiltinESMExports } from "node:module";
  let last;
  const exhaust = () => {
    try { for (;;) last = fs.openSync("/dev/null"); } catch {}
  };
  ${when}`;

/** Moves the clock once the step has begun to wait. */
const jump = (byMs: number): string => `
  import timers from "node:timers/promises";
  import { syncBuiltinESMExports } from "node:module";
  const { now } = Date;
  let setBy = 0;
  Date.now = () => now() + setBy;
  const { setTimeout } = timers;
  timers.setTimeout = (...all) => {
    setBy = ${byMs};
    return setTimeout(...all);
  };
  syncBuiltinESMExports();`;

/** What runs in the step's process before the bundle, for faults of the machine that a test cannot have for real. */
const SCRIPTS = {
  "no DNS": `
    import dns from "node:dns";
    dns.lookup = (name, ...rest) => {
      const error = Object.assign(new Error("getaddrinfo ENOTFOUND " + name), { code: "ENOTFOUND" });
      process.nextTick(rest.at(-1), error);
    };`,
  "DNS does not answer": `
    import dns from "node:dns";
    dns.lookup = (name, ...rest) => {
      const error = Object.assign(new Error("getaddrinfo EAI_AGAIN " + name), { code: "EAI_AGAIN" });
      process.nextTick(rest.at(-1), error);
    };`,
  "app.log is locked": `
    import fs from "node:fs/promises";
    import { syncBuiltinESMExports } from "node:module";
    const { open } = fs;
    fs.open = async (path, ...rest) => {
      if (!String(path).endsWith("app.log")) return open(path, ...rest);
      throw Object.assign(new Error("EACCES: permission denied"), { code: "EACCES" });
    };
    syncBuiltinESMExports();`,
  "its clock is an hour behind": `
    const now = Date.now;
    Date.now = () => now() - 3_600_000;`,
  "its clock is an hour ahead": `
    const now = Date.now;
    Date.now = () => now() + 3_600_000;`,
  "its clock jumps an hour back": jump(-3_600_000),
  "its clock jumps an hour ahead": jump(3_600_000),
  "the disk of the outputs is full": unwritable("GITHUB_OUTPUT", 'process.env[name] = "/dev/full";'),
  "the disk of the summary is full": unwritable("GITHUB_STEP_SUMMARY", 'process.env[name] = "/dev/full";'),
  "the disk of the state is full": unwritable("GITHUB_STATE", 'process.env[name] = "/dev/full";'),
  "there is no GITHUB_OUTPUT": unwritable("GITHUB_OUTPUT", "delete process.env[name];"),
  "there is no GITHUB_STEP_SUMMARY": unwritable("GITHUB_STEP_SUMMARY", "delete process.env[name];"),
  "there is no GITHUB_STATE": unwritable("GITHUB_STATE", "delete process.env[name];"),
  "there is no GITHUB_EVENT_PATH": unwritable("GITHUB_EVENT_PATH", "delete process.env[name];"),
  "there is no GITHUB_WORKSPACE": unwritable("GITHUB_WORKSPACE", "delete process.env[name];"),
  "there is no RUNNER_TEMP": unwritable("RUNNER_TEMP", "delete process.env[name];"),
  "the file of the outputs is gone": `
    import { rmSync } from "node:fs"; rmSync(process.env.GITHUB_OUTPUT);`,
  "the file of the summary is gone": `
    import { rmSync } from "node:fs"; rmSync(process.env.GITHUB_STEP_SUMMARY);`,
  "the file of the event is gone": `
    import { rmSync } from "node:fs"; rmSync(process.env.GITHUB_EVENT_PATH);`,
  "the file of the event is cut short": `
    import { writeFileSync } from "node:fs"; writeFileSync(process.env.GITHUB_EVENT_PATH, '{"ref":');`,
  "the file of the event is a folder": `
    process.env.GITHUB_EVENT_PATH = process.env.RUNNER_TEMP;`,
  "the file of the event is a pipe": `
    import { execFileSync } from "node:child_process";
    process.env.GITHUB_EVENT_PATH += ".pipe";
    execFileSync("mkfifo", [process.env.GITHUB_EVENT_PATH], { env: { PATH: process.env.PATH } });`,
  "the file of the event is huge": `
    import { truncateSync } from "node:fs"; truncateSync(process.env.GITHUB_EVENT_PATH, 5e9);`,
  "no descriptors are left for templates": exhaust(`
    import files from "node:fs";
    const { readdirSync } = files;
    files.readdirSync = (...all) => { exhaust(); return readdirSync(...all); };
    syncBuiltinESMExports();`),
  "no descriptors are left for the connection": exhaust(`
    const { request } = http;
    http.request = (...all) => { exhaust(); return request(...all); };
    syncBuiltinESMExports();`),
  "no descriptors are left for the second connection": exhaust(`
    const { request } = http;
    let count = 0;
    http.request = (...all) => {
      if (++count === 1) { exhaust(); fs.closeSync(last); }
      return request(...all);
    };
    syncBuiltinESMExports();`),
  "the report blocks": `
    import fs from "node:fs";
    import { syncBuiltinESMExports } from "node:module";
    const { openSync } = fs;
    fs.openSync = (path, ...rest) => {
      if (path === process.env.GITHUB_STEP_SUMMARY) {
        fs.writeSync(1, "The report blocks." + String.fromCharCode(10));
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3000);
      }
      return openSync(path, ...rest);
    };
    syncBuiltinESMExports();`,
} as const;

export type MachineFault = keyof typeof SCRIPTS | "its workspace is read-only";

/** The environment of a step on a machine with a fault, and the Node that it has there. */
export async function machineOf(
  machine: MachineFault | undefined,
  folder: TempFolder,
): Promise<Pick<Step, "env" | "nodePath">> {
  if (machine === undefined) return {};
  if (machine === "its workspace is read-only") {
    await chmod(folder.path, 0o555);
    return {};
  }
  const script = encodeURIComponent(SCRIPTS[machine].replace(/\s+/g, " "));
  const env = { NODE_OPTIONS: `--import=data:text/javascript,${script}` };
  return machine.startsWith("no descriptors") ? { env, nodePath: await frugalNode(folder) } : { env };
}

/** A Node that may open few files; other shells drop variables that have a hyphen in their names. */
async function frugalNode(folder: TempFolder): Promise<string> {
  const path = folder.in("node");
  await writeFile(path, `#!/usr/bin/env bash\nulimit -n 64\nexec '${process.execPath}' "$@"\n`, {
    mode: 0o755,
  });
  return path;
}
