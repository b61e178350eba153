import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { copyAction } from "../../runner/index.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** See `action.ts`. */
    actionDir: string;
  }
}

let actionDir = "";

/** Copies what ships once for all tests, outside the repository: nothing of ours lies next to it. */
export async function setup({ provide }: Pick<TestProject, "provide">): Promise<void> {
  actionDir = await mkdtemp(join(tmpdir(), "action-"));
  await copyAction(join(import.meta.dirname, "../.."), actionDir);
  provide("actionDir", actionDir);
}

/** Removes it when all tests have run. */
export async function teardown(): Promise<void> {
  await rm(actionDir, { recursive: true, force: true });
}
