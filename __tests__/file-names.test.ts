import { glob } from "node:fs/promises";
import { join, matchesGlob } from "node:path";
import { expect, test } from "vitest";
import short from "../vitest.config.ts";
import long from "../vitest.long.config.ts";

const root = join(import.meta.dirname, "..");

test("the name of each file of tests says whether npm test, npm run test:long, or both run it", async () => {
  const files = await Array.fromAsync(glob("__tests__/**/*.test.ts", { cwd: root }));
  expect(files.length).toBeGreaterThan(500);
  const ran = files.map((file) => [file, runs(file, short.test), runs(file, long.test)]);
  expect(ran).toEqual(
    files.map((file) => {
      const isLong = file.endsWith(".long.test.ts");
      return [file, !isLong, isLong || file.endsWith(".process.test.ts")];
    }),
  );
});

function runs(file: string, { include = [], exclude = [] }: NonNullable<typeof short.test> = {}): boolean {
  const path = file.replaceAll("\\", "/");
  const isIn = (patterns: readonly string[]) => patterns.some((pattern) => matchesGlob(path, pattern));
  return isIn(include) && !isIn(exclude);
}
