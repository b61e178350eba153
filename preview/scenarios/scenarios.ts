import { BUILDS } from "./builds.ts";
import { DEPLOYS } from "./deploys.ts";
import { FAILURES } from "./failures.ts";
import { INCIDENTS } from "./incidents.ts";
import type { Scenario } from "./scenario.ts";

/** All that the page has a button for, in its order. */
export const SCENARIOS: readonly Scenario[] = [...BUILDS, ...DEPLOYS, ...FAILURES, ...INCIDENTS];

/** What `npm start` shows of it. */
const IN_TERMINAL = ["build", "regression", "fix", "release", "deploy", "rollback"];

/** The scenarios of `npm start`, in its order. */
export const TERMINAL_SCENARIOS: readonly Scenario[] = IN_TERMINAL.flatMap(
  (name) => SCENARIOS.find((one) => one.name === name) ?? [],
);
