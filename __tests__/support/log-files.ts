import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { quoteOf } from "../../src/build/logs/quote-of.ts";
import { tailOfLog } from "../../src/build/logs/tail.ts";
import { logBlock } from "../../src/message/model/log-block.ts";
import { hiding } from "../../src/text/secrets/hide.ts";
import { inChunks } from "./lint-files.ts";

const FOLDER = join(import.meta.dirname, "..", "fixtures", "logs");

/** All lines of a sample of `fixtures/logs/`. */
export async function sampleLines(name: string): Promise<readonly string[]> {
  const bytes = inChunks(await readFile(join(FOLDER, name)), 777);
  return (await tailOfLog(bytes, { lines: 10_000, maxBytes: 1_000_000 })).lines;
}

/** A log as a message shows it: at most so many of its lines, as a fenced block. */
export function blockOf(lines: readonly string[], count: number, secrets: readonly string[] = []): string {
  const hide = hiding(secrets);
  return logBlock(quoteOf({ lines, isCut: false }, { logLines: count, hide }), count);
}
