/** What a run waits for before it goes on, as far as GitHub tells. Plain text throughout. */
export interface Waiting {
  /** The environments that it waits for; none where it is the run itself that does. */
  readonly environments: readonly string[];
  /** Logins and teams of whom one must approve. */
  readonly reviewers: readonly string[];
  /** Whether somebody must approve, also where GitHub does not say who. */
  readonly isForApproval: boolean;
  /** What waits beside it for something else: for others to approve, or for nobody. */
  readonly others?: readonly Waiting[] | undefined;
  /** Set where nothing but a timer is waited for, and one as long for all. */
  readonly timerMinutes?: number | undefined;
  /** ISO 8601. */
  readonly since?: string | undefined;
}
