import type { Event } from "./outcome.ts";

/** How an outcome compares with the one before it of the same workflow, branch and event. */
export type Transition = "first-failure" | "still-failing" | "fixed" | "still-passing";

/** What a user can wait for: what happened, or how that compares with before. */
export type Moment = Event | Comparison;

type Comparison = "change" | "fixed" | "first-failure" | "still-failing";

const TRANSITIONS_OF: Readonly<Record<Comparison, readonly Transition[]>> = {
  change: ["first-failure", "fixed"],
  fixed: ["fixed"],
  "first-failure": ["first-failure"],
  "still-failing": ["still-failing"],
};

/** Whether this is a moment that was waited for. */
export function isMoment(
  wanted: readonly Moment[],
  event: Event,
  transition: Transition | undefined,
): boolean {
  const possible = transition === undefined ? possibleTransitions(event) : [transition];
  return wanted.some((moment) => {
    if (!isComparison(moment)) return moment === event;
    return TRANSITIONS_OF[moment].some((one) => possible.includes(one));
  });
}

/** Where the run before is not known, a failure may be a new one or an old one: neither is lost. */
function possibleTransitions(event: Event): readonly Transition[] {
  return event === "failure" ? ["first-failure", "still-failing"] : [];
}

function isComparison(moment: Moment): moment is Comparison {
  return Object.hasOwn(TRANSITIONS_OF, moment);
}
