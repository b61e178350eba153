/** The environment that the runner passes to a step. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The attempt of the run; 1 if GitHub does not say. */
export function attemptIn(env: Environment): number {
  return Number(env["GITHUB_RUN_ATTEMPT"]) || 1;
}
