import type { Moment } from "../model/moments.ts";
import type { Build } from "./build.ts";
import { withSureSuccessor } from "./failures/named-group.ts";
import { unfinishedNotes } from "./failures/own-steps.ts";
import { skippedNotes } from "./failures/skipped-needs.ts";
import { causeNotes, withUnknownCause } from "./failures/unknown-cause.ts";
import { comparisonNotes } from "./past/comparison-notes.ts";

/** What happened, with sentences that say what is unknown about how it ended. */
export interface ExplainedBuild {
  readonly build: Build;
  readonly notes: readonly string[];
}

/** The outcomes that the user asks for, and the token to ask GitHub with. */
interface Waiting {
  readonly notifyOn?: readonly Moment[] | undefined;
  readonly event: string;
  readonly githubToken?: string | undefined;
}

/** Removes what is not certain about how it ended, and says what is unknown. */
export function explained(asked: Build, waiting: Waiting): ExplainedBuild {
  const build = withUnknownCause(withSureSuccessor(asked), waiting);
  const notes = [
    ...skippedNotes(build),
    ...unfinishedNotes(build, waiting),
    ...comparisonNotes(build, waiting),
    ...causeNotes(build, waiting),
  ];
  return { build, notes };
}
