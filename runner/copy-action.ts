import { cp, mkdir } from "node:fs/promises";
import { join } from "node:path";

/**
 * The files and folders that a workflow's `uses:` needs. Everything else in the repository is for developers, and
 * `.gitattributes` keeps it out of what a job downloads.
 */
export const SHIPPED: readonly string[] = ["action.yml", "call", "dist", "templates"];

/** Copies only what ships, so that a bundle that depends on node_modules or src fails as it would for users. */
export async function copyAction(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const name of SHIPPED) await cp(join(from, name), join(to, name), { recursive: true });
}
