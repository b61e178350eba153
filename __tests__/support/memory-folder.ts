import { accessSync, constants, mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** The system's own folder for temporary files. */
    diskFolder: string;
  }
}

/** Where Linux keeps files in memory. */
const MEMORY = "/dev/shm";

/** The least room that all tests together need. A container often has 64 MB. */
const MIN_BYTES = 2 ** 30;

/** Puts the temporary files of all tests into memory. On a disk, the folders of a step take more time than the step. */
export function setup({ provide }: Pick<TestProject, "provide">): (() => void) | undefined {
  provide("diskFolder", tmpdir());
  if (process.env["TMPDIR"] !== undefined || !hasRoom()) return undefined;
  const folder = mkdtempSync(join(MEMORY, "webex-notify-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  if (!runsPrograms(folder)) {
    remove();
    return undefined;
  }
  process.env["TMPDIR"] = folder;
  // Also after Ctrl+C: memory is not cleaned up by the system as a disk's folder is.
  process.once("exit", remove);
  return () => {
    delete process.env["TMPDIR"];
    process.off("exit", remove);
    remove();
  };
}

function hasRoom(): boolean {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    accessSync(MEMORY, constants.W_OK);
    return bavail * bsize >= MIN_BYTES;
  } catch {
    return false;
  }
}

/** Whether programs may run from a folder. In a container, memory is often mounted without that. */
function runsPrograms(folder: string): boolean {
  const program = join(folder, "program");
  writeFileSync(program, "", { mode: 0o755 });
  try {
    accessSync(program, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
