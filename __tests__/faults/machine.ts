import type { FaultRow } from "./fault-row.ts";

/** What runs in the step's process before the bundle, for faults of the machine that a test cannot have for real. */
const SCRIPTS: Readonly<Record<NonNullable<FaultRow["machine"]>, string>> = {
  "no DNS": `
    import dns from "node:dns";
    dns.lookup = (name, ...rest) => {
      const error = Object.assign(new Error("getaddrinfo ENOTFOUND " + name), { code: "ENOTFOUND" });
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
};

/** The environment of a step on a machine with a fault. */
export function environmentOf({ machine }: FaultRow): Readonly<Record<string, string>> {
  if (machine === undefined) return {};
  const script = encodeURIComponent(SCRIPTS[machine].replace(/\s+/g, " "));
  return { NODE_OPTIONS: `--import=data:text/javascript,${script}` };
}
