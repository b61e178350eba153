import type { Moment } from "../model/moments.ts";
import type { Build } from "./build.ts";
import { withSureSuccessor } from "./failures/named-group.ts";
import { unfinishedNotes } from "./failures/own-steps.ts";
import { skippedNotes } from "./failures/skipped-needs.ts";
import { causeNotes, withUnknownCause } from "./failures/unknown-cause.ts";
import { comparisonNotes } from "./past/comparison-notes.ts";

/** What happened, and what is not known of how it ended, as sentences. */
export interface ExplainedBuild {
  readonly build: Build;
  readonly notes: readonly string[];
}

/** What is waited for, and whether GitHub can be asked. */
interface Waiting {
  readonly notifyOn?: readonly Moment[] | undefined;
  readonly event: string;
  readonly githubToken?: string | undefined;
}

/** Says no more of how it ended than is known, and what is not. */
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
