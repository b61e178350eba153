import { BUILDS } from "./builds.ts";
import { DEPLOYS } from "./deploys.ts";
import { FAILURES } from "./failures.ts";
import { ROOMS_AS_CODE } from "./rooms-as-code.ts";
import type { Scenario } from "./scenario.ts";
import { STORY } from "./story.ts";

/** All that the page has a button for, in its order, by what it is about. */
export const SCENARIO_GROUPS: Readonly<Record<string, readonly Scenario[]>> = {
  "What broke": FAILURES,
  Builds: [STORY, ...BUILDS],
  Deploys: DEPLOYS,
  "Rooms and teams": ROOMS_AS_CODE,
};

export const SCENARIOS: readonly Scenario[] = Object.values(SCENARIO_GROUPS).flat();

/** What `npm start` shows of it. */
const IN_TERMINAL = ["build", "regression", "fix", "release", "deploy", "rollback"];

/** The scenarios of `npm start`, in its order. */
export const TERMINAL_SCENARIOS: readonly Scenario[] = IN_TERMINAL.flatMap(
  (name) => SCENARIOS.find((one) => one.name === name) ?? [],
);
