import { availableParallelism } from "node:os";
import { configDefaults, defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["__tests__/**/*.test.ts"],
    // They take minutes: `npm run test:long`.
    exclude: [...configDefaults.exclude, "__tests__/**/*.long.test.ts"],
    testTimeout: 20_000,
    // End-to-end tests wait for the processes that they start: one worker more than there are cores keeps them busy.
    maxWorkers: availableParallelism() + 1,
    globalSetup: ["__tests__/support/copy-once.ts"],
    setupFiles: ["__tests__/support/fast-check.ts"],
    // What `runner/load-fresh.ts` loads the bundle by.
    execArgv: ["--experimental-vm-modules", "--disable-warning=ExperimentalWarning"],
    // These packages import JSON without an import attribute, which plain Node refuses.
    server: { deps: { inline: [/@actions\/(languageservice|workflow-parser)/] } },
  },
});
