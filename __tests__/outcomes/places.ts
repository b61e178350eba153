import { IN_THE_JOB } from "./in-the-job.ts";
import { AFTER_A_DEPLOYMENT } from "./of-a-deployment.ts";
import { OF_OTHERS } from "./of-others.ts";
import type { Place } from "./outcome-row.ts";
import { WITHIN_ACTIONS } from "./within-actions.ts";

/** Every place for a step. `docs/outcomes.md` is made of it, and `e2e/build/outcomes-table.long.test.ts` runs it. */
export const PLACES: readonly Place[] = [...IN_THE_JOB, ...WITHIN_ACTIONS, ...OF_OTHERS, AFTER_A_DEPLOYMENT];
