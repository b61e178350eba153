import { type RunContext, readContext } from "../../src/build/context.ts";
import type { Environment } from "../../src/model/environment.ts";

/** What the runner sets for a push to `main` of `your-org/shop`. */
export const RUNNER_ENVIRONMENT = {
  GITHUB_SERVER_URL: "https://github.com",
  GITHUB_REPOSITORY: "your-org/shop",
  GITHUB_EVENT_NAME: "push",
  GITHUB_WORKFLOW: "CI",
  GITHUB_WORKFLOW_REF: "your-org/shop/.github/workflows/ci.yml@refs/heads/main",
  GITHUB_RUN_ID: "9001",
  GITHUB_RUN_NUMBER: "42",
  GITHUB_RUN_ATTEMPT: "1",
  GITHUB_JOB: "test",
  GITHUB_SHA: "3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c",
  GITHUB_REF: "refs/heads/main",
  GITHUB_REF_NAME: "main",
  GITHUB_REF_TYPE: "branch",
  GITHUB_ACTOR: "ada",
  GITHUB_TRIGGERING_ACTOR: "ada",
} as const satisfies Environment;

/** The context of a run, read from its environment as the action reads it. */
export function createContext(overrides: Environment = {}): RunContext {
  return readContext({ ...RUNNER_ENVIRONMENT, ...overrides });
}
