import type { BuildInputs } from "../../src/model/build-inputs.ts";

/** The inputs of a step without any, in a job that passed. */
export function createBuildInputs(overrides: Partial<BuildInputs> = {}): BuildInputs {
  return { event: "auto", about: "run", status: "success", failedSteps: [], matrix: [], ...overrides };
}
