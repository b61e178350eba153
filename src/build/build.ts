import type { Ending } from "../model/outcome.ts";
import type { Waiting } from "../model/waiting.ts";
import type { Failure } from "./failures/failure.ts";
import type { People } from "./github-user.ts";
import type { Changes } from "./past/changes.ts";
import type { History } from "./past/history.ts";
import type { Reports } from "./reports.ts";

/** What happened, as far as the environment, the event payload and the inputs know it. Plain text throughout. */
export interface Build extends Ending {
  readonly repository: Repository;
  readonly workflow: string;
  readonly run: Run;
  /** The job that notifies; absent when the message is about a whole run. */
  readonly job?: Job | undefined;
  /** What ran: build, test, deploy, or any word of the user's. */
  readonly stage?: string | undefined;
  readonly trigger: Trigger;
  readonly ref: Ref;
  readonly commit?: Commit | undefined;
  readonly pullRequest?: PullRequest | undefined;
  readonly release?: Release | undefined;
  readonly deployment?: Deployment | undefined;
  /** Login of who started it; absent for schedules, where nobody did. */
  readonly actor?: string | undefined;
  /** Who may be mentioned; the message itself names nobody by them. */
  readonly people: People;
  /** Address of what changed, for a push. */
  readonly compareUrl?: string | undefined;
  /** What it waits for; set where that is its outcome. */
  readonly waiting?: Waiting | undefined;
  /** Results of the needed jobs, in the order of the workflow. */
  readonly needs: readonly NeededJob[];
  /** The same results where they decided the outcome, also where the names of the jobs are not known. */
  readonly neededResults: readonly string[];
  /** Ids of the failed steps of this job. */
  readonly failedSteps: readonly string[];
  /** Set when a step of this job still runs beside the notifying one: it has passed so far. */
  readonly isUnfinished?: true;
  /** Set where it was cancelled, why is not known, and somebody waits for a failure, which it may have been. */
  readonly isCauseUnknown?: true;
  /** Set where GitHub told of all jobs of the run, and none failed or was cancelled that was not allowed to. */
  readonly isUnfailed?: true;
  /** The failed jobs, as GitHub tells of them; none where it was not asked. */
  readonly failures: readonly Failure[];
  /** How it compares with the runs before; absent where that is not known. */
  readonly history?: History | undefined;
  /** Why it is not known how it was before, as a sentence; absent where it is, and where nothing was. */
  readonly historyGap?: string | undefined;
  /** What is different from before; absent where that is not known. */
  readonly changes?: Changes | undefined;
  /** What test results, linters and log files say; nothing where nobody asked. */
  readonly reports: Reports;
}

export interface Repository {
  /** `owner/name`. */
  readonly fullName: string;
  readonly url: string;
}

export interface Run {
  /** Empty for what no run of GitHub Actions did: the address is then of its log. */
  readonly id: string;
  readonly number: string;
  readonly attempt: number;
  readonly url: string;
  /** Seconds from the start of the attempt to its end; known for a run that has ended. */
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
  /** What it did, where that is the news of a message whose job did not fail. */
  readonly headline?: EventHeadline | undefined;
  /** Whether a clock started it, also by way of another run. */
  readonly isScheduled: boolean;
  /** Set where people who may not write can have started it as well, as by a comment. */
  readonly isOpenToAll?: true;
}

/** `Released` and `v1.4.0`, `Review requested from` and `bob`, or `Merged`. */
export interface EventHeadline {
  readonly words: string;
  readonly name?: string | undefined;
  /** Whether it is a step back, which must not stand beside the icon of a success. */
  readonly isSetback?: boolean | undefined;
}

export interface Ref {
  readonly kind: "branch" | "tag" | "pull request" | "merge queue" | "none";
  /** A fork's branch has its owner before it, as in `mallory:main`. */
  readonly name: string;
  readonly url?: string | undefined;
  /** Set for what is not known to be in the repository that runs the step. */
  readonly isForeign?: true;
}

export interface Commit {
  readonly sha: string;
  readonly url: string;
  /** The whole message. */
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
  /** Set where its branch is not known to be in the repository that runs the step. */
  readonly isForeign?: true;
}

export interface Release {
  readonly tag: string;
  readonly url?: string | undefined;
  readonly name?: string | undefined;
  readonly isPrerelease: boolean;
  /** Markdown of whoever wrote them. */
  readonly notes?: string | undefined;
}

export interface Deployment {
  /** In GitHub's API, of the deployment that the event is about. */
  readonly id?: string | undefined;
  readonly environment?: string | undefined;
  readonly environmentUrl?: string | undefined;
  readonly version?: string | undefined;
  readonly previousVersion?: string | undefined;
  /** Seconds since that was deployed, and the number of the run that did: of a failed deploy, where GitHub tells. */
  readonly previousAge?: number | undefined;
  readonly previousRun?: number | undefined;
  readonly reason?: string | undefined;
  /** Set where an outsider may have started the run that deploys: then it is no rollback. */
  readonly isUntrusted?: true;
}

export interface NeededJob {
  readonly name: string;
  /** `success`, `failure`, `cancelled` or `skipped`. */
  readonly result: string;
}
