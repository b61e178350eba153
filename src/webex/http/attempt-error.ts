import type { WebexErrorFacts } from "../errors.ts";

/** A failed attempt, with the facts for the final error and for the decision to retry. */
export class AttemptError extends Error {
  readonly facts: WebexErrorFacts;
  readonly neverSent: boolean;
  readonly retryAfter: string | null;
  /** The `Date` of the answer. A date in `Retry-After` refers to this clock. */
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
