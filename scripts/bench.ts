import { spawnSync } from "node:child_process";
import { join } from "node:path";

// Every benchmark in turn, each in processes of its own. Fails where a figure is over its limit (scripts/bench/budgets.ts);
// with --steady, only where that is the same on every machine.

const BENCHMARKS = ["message.ts", "junit.ts", "log.ts", "telling.ts"] as const;

const folder = join(import.meta.dirname, "bench");
for (const file of BENCHMARKS) {
  console.log(`\n${file}`);
  const args = ["--expose-gc", join(folder, file), ...process.argv.slice(2)];
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
