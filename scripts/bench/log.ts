import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { logOfStep } from "../../src/build/logs/log-of-step.ts";
import { logBlock } from "../../src/message/model/log-block.ts";
import { table } from "../markdown-table.ts";
import { holdTo, isSteadyOnly } from "./budgets.ts";
import { handIn } from "./section.ts";

// Measures the end of a long log: time, and peak memory above idle, each in its own process.

/** The size of a chunk in a download. */
const CHUNK_BYTES = 64 * 1024;
const LINES = 20;

const STAMP = "2026-01-05T12:00:00.1234567Z ";

/** A log as it arrives over the network. Each chunk has its own memory. */
async function* logOf(bytes: number, line: string): AsyncGenerator<Uint8Array> {
  const chunk = Buffer.from(line.repeat(Math.ceil(CHUNK_BYTES / line.length))).subarray(0, CHUNK_BYTES);
  for (let sent = 0; sent < bytes; sent += chunk.length) {
    // Data from a network arrives later, which lets garbage collection run.
    if (sent % (64 * CHUNK_BYTES) === 0) await sleep(0);
    yield Uint8Array.from(chunk);
  }
}

const USUAL = `${STAMP}\u001b[32m✓\u001b[0m src/cart.test.ts (12 tests) 34ms, as most lines are\n`;

const CASES: Readonly<
  Record<string, { line: string; read: (log: AsyncIterable<Uint8Array>) => Promise<void> }>
> = {
  "only read": { line: USUAL, read: drain },
  "the end, quoted": { line: USUAL, read: quoteEnd },
  "one line without an end": { line: "minified ", read: quoteEnd },
  "a progress bar": { line: `\r${"#".repeat(40)} 50%`, read: quoteEnd },
};

async function drain(log: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const _ of log);
}

async function quoteEnd(log: AsyncIterable<Uint8Array>): Promise<void> {
  logBlock(await logOfStep(log, { logLines: LINES }), LINES);
}

interface Cost {
  readonly milliseconds: number;
  /** The peak above idle. */
  readonly megabytes: number;
}

async function costOf(name: string, megabytes: number): Promise<Cost> {
  const { line = "", read = drain } = CASES[name] ?? {};
  const idle = process.memoryUsage.rss();
  let peak = idle;
  async function* watched(): AsyncGenerator<Uint8Array> {
    for await (const chunk of logOf(megabytes * 1024 * 1024, line)) {
      peak = Math.max(peak, process.memoryUsage.rss());
      yield chunk;
    }
  }
  const start = performance.now();
  await read(watched());
  const milliseconds = Math.round(performance.now() - start);
  peak = Math.max(peak, process.memoryUsage.rss());
  return { milliseconds, megabytes: (peak - idle) / 1024 / 1024 };
}

/** The same in its own process. */
async function measure(name: string, megabytes: number): Promise<Cost> {
  const args = [import.meta.filename, name, String(megabytes)];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  const [[cost]] = await Promise.all([once(child, "message"), once(child, "close")]);
  return cost as Cost;
}

const [name, size] = process.argv.slice(2).filter((argument) => argument !== "--steady");
if (name !== undefined) process.send?.(await costOf(name, Number(size)));
else {
  const rows: string[][] = [];
  for (const one of Object.keys(CASES)) {
    for (const length of isSteadyOnly ? [100] : [1, 100]) {
      const { milliseconds, megabytes } = await measure(one, length);
      const row = [one, `${length} MB`, `${milliseconds} ms`, `${megabytes.toFixed(1)} MB`];
      console.log(`${row.join(" · ")} above idle`);
      rows.push(row);
      if (one !== "only read") holdTo("the end of a log of 100 MB: memory above idle", megabytes);
    }
  }
  handIn({
    heading: "The end of a long log",
    text: `The last ${LINES} lines of a log that arrives over the network, for different kinds of logs.\n\n${table(["What", "Log", "Time", "Memory above idle"], rows)}`,
  });
}
