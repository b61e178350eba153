/** What a run is waiting for, as far as GitHub reports it. All texts are plain text. */
export interface Waiting {
  /** The environments that it is waiting for; empty if the run itself is waiting. */
  readonly environments: readonly string[];
  /** Logins and teams. One of them must approve. */
  readonly reviewers: readonly string[];
  /** Whether an approval is required, even if GitHub does not say from whom. */
  readonly isForApproval: boolean;
  /** Other environments that are waiting for something else: other reviewers, or none. */
  readonly others?: readonly Waiting[] | undefined;
  /** Set if all environments are waiting only for a timer of the same length. */
  readonly timerMinutes?: number | undefined;
  /** ISO 8601. */
  readonly since?: string | undefined;
}
