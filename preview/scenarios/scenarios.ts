import { BUILDS } from "./builds.ts";
import { DEPLOYS } from "./deploys.ts";
import { FAILURES } from "./failures.ts";
import { ROOMS_AS_CODE } from "./rooms-as-code.ts";
import type { Scenario } from "./scenario.ts";
import { STORY } from "./story.ts";

/** All scenarios with a button on the page, in order, by topic. */
export const SCENARIO_GROUPS: Readonly<Record<string, readonly Scenario[]>> = {
  "What broke": FAILURES,
  Builds: [STORY, ...BUILDS],
  Deploys: DEPLOYS,
  "Rooms and teams": ROOMS_AS_CODE,
};

export const SCENARIOS: readonly Scenario[] = Object.values(SCENARIO_GROUPS).flat();

/** The scenarios that `npm start` shows. */
const IN_TERMINAL = ["build", "regression", "fix", "release", "deploy", "rollback"];

/** The scenarios of `npm start`, in order. */
export const TERMINAL_SCENARIOS: readonly Scenario[] = IN_TERMINAL.flatMap(
  (name) => SCENARIOS.find((one) => one.name === name) ?? [],
);
