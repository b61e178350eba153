import type { Build } from "../../src/build/build.ts";
import type { Outcome } from "../../src/model/outcome.ts";
import { EXPLAINED_BUILDS } from "./explained-builds.ts";
import { readStep } from "./read-step.ts";
import { REPORTED_BUILDS } from "./reported-builds.ts";
import { SAMPLE_STEPS } from "./sample-steps.ts";

/** All sample, explained, and reported builds with the outcome that their message reports, by name. */
export const SAMPLE_BUILDS: readonly (readonly [name: string, build: Build, outcome: Outcome])[] = [
  ...SAMPLE_STEPS.map(([name, step]) => [name, readStep(step)] as const),
  ...EXPLAINED_BUILDS,
  ...REPORTED_BUILDS,
].flatMap(([name, build]) => (build.outcome === "skipped" ? [] : [[name, build, build.outcome] as const]));
