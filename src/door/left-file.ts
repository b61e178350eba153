import { mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Environment } from "../model/environment.ts";

/**
 * Saves a text in its own file for later steps of the job. The runner deletes it with its temporary folder. Returns its
 * path; `undefined` if it cannot be written.
 */
export function leaveFile(name: string, text: string, env: Environment): string | undefined {
  const folder = env["RUNNER_TEMP"];
  if (!folder) return undefined;
  try {
    const path = join(mkdtempSync(join(folder, "webex-call-")), name);
    writeFileSync(path, text, { mode: 0o600 });
    return path;
  } catch {
    return undefined;
  }
}
