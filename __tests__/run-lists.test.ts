import { glob } from "node:fs/promises";
import { join, matchesGlob } from "node:path";
import { expect, test } from "vitest";
import short from "../vitest.config.ts";
import long from "../vitest.long.config.ts";

const root = join(import.meta.dirname, "..");

test("npm test or npm run test:long runs each file of tests", async () => {
  const files = await Array.fromAsync(glob("__tests__/**/*.test.ts", { cwd: root }));
  expect(files.length).toBeGreaterThan(500);
  const configs = [short.test, long.test];
  const inNone = files.filter((file) => !configs.some((config) => runs(file, config)));
  expect(inNone).toEqual([]);
});

function runs(file: string, { include = [], exclude = [] }: NonNullable<typeof short.test> = {}): boolean {
  const path = file.replaceAll("\\", "/");
  const isIn = (patterns: readonly string[]) => patterns.some((pattern) => matchesGlob(path, pattern));
  return isIn(include) && !isIn(exclude);
}
