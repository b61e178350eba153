import type { Reporter, TestModule } from "vitest/node";

const SHOWN = 10;

/** A run with fewer tests is one or two files, where slow tests are obvious. */
const FEW_TESTS = 100;

/** Prints the slowest tests at the end of a run. `npm test` stays fast only if somebody sees them. */
export class SlowestTests implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => ({
        name: `${module.relativeModuleId} > ${test.fullName}`,
        ms: test.diagnostic()?.duration ?? 0,
      })),
    );
    if (tests.length < FEW_TESTS) return;
    const slowest = tests.toSorted((a, b) => b.ms - a.ms).slice(0, SHOWN);
    const lines = slowest.map(({ name, ms }) => `${(ms / 1000).toFixed(1).padStart(8)} s  ${name}`);
    console.log(["\nThe slowest tests:", ...lines, ""].join("\n"));
  }
}
