import type { Commit, Deployment, EventHeadline, PullRequest, Ref, Release, Run } from "./build.ts";
import type { RunContext } from "./context.ts";
import type { GitHubUser } from "./github-user.ts";
import type { Payload } from "./payload.ts";

/** What one event says beyond the environment; every fact may be missing. */
export interface EventFacts {
  /** The event in words. */
  readonly text: string;
  /** What it did, where that is the news of a message whose job did not fail. */
  readonly headline?: EventHeadline | undefined;
  readonly ref?: Ref | undefined;
  /** `null` where the run's commit has nothing to do with the event. */
  readonly commit?: Commit | null | undefined;
  /** Set where the run's commit says nothing of the event: then it is told of a failure alone, whose code it is. */
  readonly isApartFromCommit?: boolean | undefined;
  readonly pullRequest?: PullRequest | undefined;
  readonly release?: Release | undefined;
  readonly deployment?: Deployment | undefined;
  readonly compareUrl?: string | undefined;
  /** Who wrote what it brings, or what the run, check or deployment it reports is about. */
  readonly author?: GitHubUser | undefined;
  /** Who did it, where that is not the actor of the run; `null` when nobody did. */
  readonly actor?: string | null | undefined;
  /** The run or deployment that `about: trigger` speaks of. */
  readonly subject?: TriggerSubject | undefined;
}

/** The run or deployment whose event started this run. */
export interface TriggerSubject {
  /** Its conclusion, status or state. */
  readonly state: string;
  /** Since when it has that, in ISO 8601. */
  readonly since?: string | undefined;
  /** What had started it, in words. */
  readonly text?: string | undefined;
  readonly workflow?: string | undefined;
  readonly run?: Run | undefined;
  readonly ref?: Ref | undefined;
  readonly commit?: Commit | undefined;
  readonly pullRequest?: PullRequest | undefined;
  /** `null` when nobody started it. */
  readonly actor?: string | null | undefined;
}

/** Reads what one kind of event says. */
export type EventReader = (payload: Payload, context: RunContext) => EventFacts;

/** Readers by the names of their events. */
export type EventReaders = Readonly<Record<string, EventReader>>;
