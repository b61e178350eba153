import { configDefaults, defineConfig } from "vitest/config";
import base from "./vitest.config.ts";

/**
 * What takes minutes: files of their own; and the tests of the bundle that differ in how a step runs, and not only in what it is given,
 * again with each step in a process of its own.
 */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ["__tests__/**/*.long.test.ts", "__tests__/{call,e2e,proxy}/**/*.test.ts"],
    // Their hundreds of steps differ in what they are given, and not in how they run. doctor.e2e.test.ts runs again.
    exclude: [
      ...configDefaults.exclude,
      "__tests__/e2e/coloured-secrets.e2e.test.ts",
      "__tests__/e2e/doctor-*.e2e.test.ts",
      "__tests__/e2e/bare-expressions.e2e.test.ts",
      "__tests__/e2e/input-slips.e2e.test.ts",
      "__tests__/call/{ids,marks,rules,slips,times}.test.ts",
    ],
    env: { BUNDLE: "process" },
    // What is measured here, and which modules are loaded when, must not lean on the files before.
    isolate: true,
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
