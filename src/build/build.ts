import type { Ending } from "../model/outcome.ts";
import type { Waiting } from "../model/waiting.ts";
import type { Failure } from "./failures/failure.ts";
import type { People } from "./github-user.ts";
import type { Changes } from "./past/changes.ts";
import type { Doubt, History } from "./past/history.ts";
import type { Reports } from "./reports.ts";

/** What happened, as reported by the environment, the event payload, and the inputs. All texts are plain text. */
export interface Build extends Ending {
  readonly repository: Repository;
  readonly workflow: string;
  readonly run: Run;
  /** The job that notifies; absent if the message is about a whole run. */
  readonly job?: Job | undefined;
  /** What ran: build, test, deploy, or any word that the user chose. */
  readonly stage?: string | undefined;
  readonly trigger: Trigger;
  readonly ref: Ref;
  readonly commit?: Commit | undefined;
  readonly pullRequest?: PullRequest | undefined;
  readonly release?: Release | undefined;
  readonly deployment?: Deployment | undefined;
  /** Login of the person who started it; absent for schedules, which nobody starts. */
  readonly actor?: string | undefined;
  /** The people who may be mentioned. The message itself does not name anyone from this list. */
  readonly people: People;
  /** URL of the compared changes, for a push. */
  readonly compareUrl?: string | undefined;
  /** What it is waiting for; set if the outcome is "waiting". */
  readonly waiting?: Waiting | undefined;
  /** Results of the needed jobs, in workflow order. */
  readonly needs: readonly NeededJob[];
  /** The same results if they decided the outcome, even if the names of the jobs are unknown. */
  readonly neededResults: readonly string[];
  /** IDs of this job's failed steps. */
  readonly failedSteps: readonly string[];
  /** Set if a step of this job is still running in parallel with the notifying step: the job has passed so far. */
  readonly isUnfinished?: true;
  /** Set if it was cancelled for an unknown reason and somebody is waiting for a failure, which this might have been. */
  readonly isCauseUnknown?: true;
  /** Set if GitHub reported all jobs of the run, and none of them failed or was cancelled without being allowed to. */
  readonly isUnfailed?: true;
  /** The failed jobs, as GitHub reports them; empty if GitHub was not asked. */
  readonly failures: readonly Failure[];
  /** How it compares with earlier runs; absent if unknown. */
  readonly history?: History | undefined;
  /** A sentence that says why the history is unknown; absent if it is known, and if there were no earlier runs. */
  readonly historyGap?: string | undefined;
  /** Why it does not say how its branch is, if the history is unknown because of that. */
  readonly doubt?: Doubt | undefined;
  /**
   * Set if a success may not be one for its branch: what GitHub has not answered this time, such as which runs are newer, or
   * what was deployed before, as a sentence.
   */
  readonly unanswered?: string | undefined;
  /** What changed since the last good run or deployment; absent if unknown. */
  readonly changes?: Changes | undefined;
  /** What test results, linters, and log files report; empty if nobody asked for them. */
  readonly reports: Reports;
}

export interface Repository {
  /** `owner/name`. */
  readonly fullName: string;
  readonly url: string;
}

export interface Run {
  /** Empty for anything that no run of GitHub Actions did: the URL then opens its log. */
  readonly id: string;
  readonly number: string;
  readonly attempt: number;
  readonly url: string;
  /** Seconds from the start of the attempt to its end; set for a run that has ended. */
  readonly durationSeconds?: number | undefined;
}

export interface Job {
  readonly name: string;
  readonly url?: string | undefined;
}

export interface Trigger {
  /** The event's name, such as `push`. */
  readonly event: string;
  /** The event in words, such as `Pull request opened`. */
  readonly text: string;
  /** What the event did, if that is the news of a message whose job did not fail. */
  readonly headline?: EventHeadline | undefined;
  /** Whether a schedule started it, directly or through another run. */
  readonly isScheduled: boolean;
  /** Set if people without write access can also have started it, for example with a comment. */
  readonly isOpenToAll?: true;
}

/** `Released` and `v1.4.0`, `Review requested from` and `bob`, or `Merged`. */
export interface EventHeadline {
  readonly words: string;
  readonly name?: string | undefined;
  /** Whether it is a step back, which must not appear next to a success icon. */
  readonly isSetback?: boolean | undefined;
}

export interface Ref {
  readonly kind: "branch" | "tag" | "pull request" | "merge queue" | "none";
  /** A fork's branch is prefixed with its owner, as in `mallory:main`. */
  readonly name: string;
  readonly url?: string | undefined;
  /** Set unless it is known to be in the repository that runs the step. */
  readonly isForeign?: true;
}

export interface Commit {
  readonly sha: string;
  readonly url: string;
  /** The full message. */
  readonly message?: string | undefined;
  readonly author?: string | undefined;
}

export interface PullRequest {
  readonly number: string;
  readonly url: string;
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly sourceBranch?: string | undefined;
  readonly targetBranch?: string | undefined;
  /** Set unless its branch is known to be in the repository that runs the step. */
  readonly isForeign?: true;
}

export interface Release {
  readonly tag: string;
  readonly url?: string | undefined;
  readonly name?: string | undefined;
  readonly isPrerelease: boolean;
  /** Markdown, as its author wrote it. */
  readonly notes?: string | undefined;
}

export interface Deployment {
  /** ID in GitHub's API of the deployment that the event is about. */
  readonly id?: string | undefined;
  readonly environment?: string | undefined;
  readonly environmentUrl?: string | undefined;
  readonly version?: string | undefined;
  readonly previousVersion?: string | undefined;
  /**
   * Seconds since that version was deployed, and the number of the run that deployed it. For a failed deployment, if GitHub
   * reports them.
   */
  readonly previousAge?: number | undefined;
  readonly previousRun?: number | undefined;
  readonly reason?: string | undefined;
  /** Set if an outsider may have started the run that deploys. Such a deployment is not a rollback. */
  readonly isUntrusted?: true;
}

export interface NeededJob {
  readonly name: string;
  /** `success`, `failure`, `cancelled`, or `skipped`. */
  readonly result: string;
}
