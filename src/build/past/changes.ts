import type { ComparedCommit, Comparison } from "../../github/reads/compare.ts";
import type { PastRun } from "./history.ts";

/** What changed since the last good run, or since what was deployed. */
export interface Changes {
  /** How the commit relates to the previous one. `first` if there was none. */
  readonly kind: Comparison["status"] | "first";
  /** Number of new commits. */
  readonly added: number;
  /** Number of removed commits. */
  readonly gone: number;
  /** The new commits, or the removed ones for a rollback; newest first. Only some of them if there are many. */
  readonly commits: readonly ComparedCommit[];
  /** Paths of the changed files. Only some of them if there are many. */
  readonly files?: readonly string[] | undefined;
  /** URL of the comparison. */
  readonly url?: string | undefined;
  /** The run that it is compared with, unless that is a deployment. */
  readonly since?: PastRun | undefined;
}

/** There was no earlier run or deployment. */
export const FIRST: Changes = { kind: "first", added: 0, gone: 0, commits: [] };

/** The changes in a comparison. */
export function changesOf(comparison: Comparison, since?: PastRun): Changes {
  const { status, aheadBy, behindBy, commits, files, url } = comparison;
  return { kind: status, added: aheadBy, gone: behindBy, commits: commits.toReversed(), files, url, since };
}
