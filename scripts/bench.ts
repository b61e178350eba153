import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isSteadyOnly } from "./bench/budgets.ts";
import { thisMachine } from "./bench/machine.ts";
import { performancePage } from "./bench/page.ts";
import type { Figure, HandedIn, Section } from "./bench/section.ts";

// Runs every benchmark in turn, each in its own processes, and writes docs/performance.md from their results. Fails if
// a figure is over its limit (scripts/bench/budgets.ts). With --steady, only checks figures that are the same on every
// machine, and writes no page.

const BENCHMARKS = [
  "message.ts",
  "rooms.ts",
  "requests.ts",
  "client.ts",
  "junit.ts",
  "lint.ts",
  "log.ts",
  "quoted-lines.ts",
] as const;

const root = join(import.meta.dirname, "..");
const figures: Figure[] = [];
const sections: Section[] = [];
for (const file of BENCHMARKS) {
  console.log(`\n${file}`);
  const args = ["--expose-gc", join(root, "scripts/bench", file), ...process.argv.slice(2)];
  const benchmark = spawn(process.execPath, args, { stdio: ["inherit", "inherit", "inherit", "ipc"] });
  benchmark.on("message", (handed: HandedIn) => {
    if ("figure" in handed) figures.push(handed.figure);
    else sections.push(handed.section);
  });
  const [status] = await once(benchmark, "close");
  if (status !== 0) process.exitCode = 1;
}
if (!isSteadyOnly) {
  const page = performancePage({ machine: thisMachine(), figures, sections });
  await writeFile(join(root, "docs/performance.md"), page);
}
