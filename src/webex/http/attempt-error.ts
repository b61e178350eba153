import type { WebexErrorFacts } from "../errors.ts";

/** A failed attempt: the facts of the error to be, and what the decision to repeat it needs. */
export class AttemptError extends Error {
  readonly facts: WebexErrorFacts;
  readonly neverSent: boolean;
  readonly retryAfter: string | null;
  /** The `Date` of the answer, by the clock that a date in `Retry-After` is meant by. */
  readonly date: string | null;

  constructor(
    facts: WebexErrorFacts,
    { neverSent = false, retryAfter = null, date = null }: Repetition = {},
  ) {
    super(facts.what, { cause: facts.cause });
    this.facts = facts;
    this.neverSent = neverSent;
    this.retryAfter = retryAfter;
    this.date = date;
  }
}

interface Repetition {
  readonly neverSent?: boolean;
  readonly retryAfter?: string | null;
  readonly date?: string | null;
}
