import type { ComparedCommit, Comparison } from "../../github/reads/compare.ts";
import type { PastRun } from "./history.ts";

/** What is different from before: from the last good run, or from what was deployed. */
export interface Changes {
  /** How the commit stands to the one before. `first`: there was none. */
  readonly kind: Comparison["status"] | "first";
  /** Commits that are new. */
  readonly added: number;
  /** Commits that are gone. */
  readonly gone: number;
  /** Those that are new, or in a rollback those that are gone: the newest first; some, where there are many. */
  readonly commits: readonly ComparedCommit[];
  /** Paths of the files that differ; of many, some. */
  readonly files?: readonly string[] | undefined;
  /** Address of the comparison. */
  readonly url?: string | undefined;
  /** The run that it is compared with, where it is not a deployment. */
  readonly since?: PastRun | undefined;
}

/** There was nothing before. */
export const FIRST: Changes = { kind: "first", added: 0, gone: 0, commits: [] };

/** The changes that a comparison tells. */
export function changesOf(comparison: Comparison, since?: PastRun): Changes {
  const { status, aheadBy, behindBy, commits, files, url } = comparison;
  return { kind: status, added: aheadBy, gone: behindBy, commits: commits.toReversed(), files, url, since };
}
