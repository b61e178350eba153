import { mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Environment } from "../model/environment.ts";

/**
 * Leaves a text in a file of its own for later steps of the job, which the runner removes with its temporary folder. Gives its
 * path; `undefined` where it cannot be written.
 */
export function leaveFile(name: string, text: string, env: Environment): string | undefined {
  const folder = env["RUNNER_TEMP"];
  if (!folder) return undefined;
  try {
    const path = join(mkdtempSync(join(folder, "webex-")), name);
    writeFileSync(path, text, { mode: 0o600 });
    return path;
  } catch {
    return undefined;
  }
}
