import { configDefaults, defineConfig } from "vitest/config";
import base from "./vitest.config.ts";

/**
 * What takes minutes; and again, with each step in a process of its own (`support/own-process.ts`), the tests that
 * differ in how a step runs, and not only in what it is given.
 */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ["__tests__/**/*.long.test.ts", "__tests__/**/*.process.test.ts"],
    exclude: configDefaults.exclude,
    setupFiles: ["__tests__/support/fast-check.ts", "__tests__/support/own-process.ts"],
    // What is measured here, and which modules are loaded when, must not lean on the files before.
    isolate: true,
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
