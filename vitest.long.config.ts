import { configDefaults, defineConfig } from "vitest/config";
import base from "./vitest.config.ts";

/** What takes minutes: files of its own, and those that look at more cases here than in `npm test`. */
export default defineConfig({
  test: {
    ...base.test,
    include: ["__tests__/**/*.long.test.ts", "__tests__/e2e/outside-fails.e2e.test.ts"],
    exclude: configDefaults.exclude,
    env: { FAIL_EVERY_CALL: "1" },
    testTimeout: 600_000,
  },
});
