import { cp, mkdir } from "node:fs/promises";
import { join } from "node:path";

// What a workflow's `uses:` finds of us; everything else in the repository is for developers.
const SHIPPED = ["action.yml", "call", "dist", "templates"];

/** Copies only what ships, so that a bundle that leans on node_modules or src fails where users would see it fail. */
export async function copyAction(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const name of SHIPPED) await cp(join(from, name), join(to, name), { recursive: true });
}
