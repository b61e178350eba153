import type { Commit, Deployment, EventHeadline, PullRequest, Ref, Release, Run } from "./build.ts";
import type { RunContext } from "./context.ts";
import type { GitHubUser } from "./github-user.ts";
import type { Payload } from "./payload.ts";

/** What an event says beyond the environment. Any fact may be missing. */
export interface EventFacts {
  /** The event in words. */
  readonly text: string;
  /** What the event did, if that is the news of a message whose job did not fail. */
  readonly headline?: EventHeadline | undefined;
  readonly ref?: Ref | undefined;
  /** `null` if the run's commit is unrelated to the event. */
  readonly commit?: Commit | null | undefined;
  /**
   * Set if the run's commit says nothing about the event. The commit is then shown only for a failure, to say whose code
   * failed.
   */
  readonly isApartFromCommit?: boolean | undefined;
  readonly pullRequest?: PullRequest | undefined;
  readonly release?: Release | undefined;
  readonly deployment?: Deployment | undefined;
  readonly compareUrl?: string | undefined;
  /** Who wrote what the event brings, or what the reported run, check, or deployment is about. */
  readonly author?: GitHubUser | undefined;
  /** Who did it, if that is not the run's actor; `null` if nobody did, and empty if it is not known who did. */
  readonly actor?: string | null | undefined;
  /** The run or deployment that `about: trigger` refers to. */
  readonly subject?: TriggerSubject | undefined;
}

/** The run or deployment whose event started this run. */
export interface TriggerSubject {
  /** Its conclusion, status or state. */
  readonly state: string;
  /** Since when it has had that state, in ISO 8601. */
  readonly since?: string | undefined;
  /** What started it, in words. */
  readonly text?: string | undefined;
  readonly workflow?: string | undefined;
  readonly run?: Run | undefined;
  readonly ref?: Ref | undefined;
  readonly commit?: Commit | undefined;
  readonly pullRequest?: PullRequest | undefined;
  /** `null` if nobody started it, and empty if it is not known who did. */
  readonly actor?: string | null | undefined;
}

/** Reads the facts from one kind of event. */
export type EventReader = (payload: Payload, context: RunContext) => EventFacts;

/** Readers by event name. */
export type EventReaders = Readonly<Record<string, EventReader>>;
