import { OUTCOMES, type Outcome } from "./outcome.ts";

/** How an outcome compares with the previous one of the same workflow, branch, and event. */
export type Transition = "first-failure" | "still-failing" | "fixed" | "still-passing";

const COMPARISONS = ["change", "fixed", "first-failure", "still-failing"] as const;
type Comparison = (typeof COMPARISONS)[number];

/** What a user can wait for: an outcome, or how it compares with the previous one. */
export const MOMENTS = [...OUTCOMES, ...COMPARISONS] as const;
export type Moment = (typeof MOMENTS)[number];

const TRANSITIONS_OF: Readonly<Record<Comparison, readonly Transition[]>> = {
  change: ["first-failure", "fixed"],
  fixed: ["fixed"],
  "first-failure": ["first-failure"],
  "still-failing": ["still-failing"],
};

/** Whether this is a moment that the user waits for. */
export function isMoment(
  wanted: readonly Moment[],
  outcome: Outcome,
  transition: Transition | undefined,
): boolean {
  const possible = transition === undefined ? possibleTransitions(outcome) : [transition];
  return wanted.some((moment) => {
    if (!isComparison(moment)) return moment === outcome;
    return TRANSITIONS_OF[moment].some((one) => possible.includes(one));
  });
}

/** If the previous run is unknown, a failure may be a new or an old one, so it matches both. */
function possibleTransitions(outcome: Outcome): readonly Transition[] {
  return outcome === "failure" ? ["first-failure", "still-failing"] : [];
}

function isComparison(moment: Moment): moment is Comparison {
  return Object.hasOwn(TRANSITIONS_OF, moment);
}
