import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { tailOfLog } from "../../src/build/logs/tail.ts";
import { inChunks } from "./lint-files.ts";

const FOLDER = join(import.meta.dirname, "..", "fixtures", "logs");

/** All lines of a sample of `fixtures/logs/`. */
export async function sampleLines(name: string): Promise<readonly string[]> {
  const bytes = inChunks(await readFile(join(FOLDER, name)), 777);
  return (await tailOfLog(bytes, { lines: 10_000, maxBytes: 1_000_000 })).lines;
}
