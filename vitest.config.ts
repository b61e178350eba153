import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { configDefaults, defineConfig, type Plugin } from "vitest/config";
import { SlowestTests } from "./scripts/slowest-tests.ts";

/** Where `.ci/run` wants a report that it counts. */
const { TEST_REPORT } = process.env;

/** These packages import JSON without an import attribute, which plain Node refuses. */
const INLINE = /@actions\/(languageservice|workflow-parser)/;

/** They name source maps whose sources they do not ship, of which each file of theirs would be a warning. */
const withoutSourceMaps: Plugin = {
  name: "without-source-maps",
  async load(id) {
    if (!INLINE.test(id) || !id.endsWith(".js")) return undefined;
    return (await readFile(id, "utf8")).replace(/^\/\/# sourceMappingURL=.*$/m, "");
  },
};

export default defineConfig({
  plugins: [withoutSourceMaps],
  test: {
    include: ["__tests__/**/*.test.ts"],
    // They take minutes: `npm run test:long`.
    exclude: [...configDefaults.exclude, "__tests__/**/*.long.test.ts"],
    testTimeout: 20_000,
    // Files share their workers, and what these have loaded: to start one for each file takes longer than most files.
    isolate: false,
    // Some tests wait, for a clock or for a process: one worker more than there are cores keeps them busy.
    maxWorkers: availableParallelism() + 1,
    globalSetup: ["__tests__/support/memory-folder.ts", "__tests__/support/copy-once.ts"],
    setupFiles: ["__tests__/support/fast-check.ts"],
    // What `runner/load-fresh.ts` loads the bundle by.
    execArgv: ["--experimental-vm-modules", "--disable-warning=ExperimentalWarning"],
    reporters: ["default", new SlowestTests(), ...(TEST_REPORT ? ["json" as const] : [])],
    ...(TEST_REPORT ? { outputFile: { json: TEST_REPORT } } : {}),
    server: { deps: { inline: [INLINE] } },
  },
});
