/** The environment that the runner passes to a step. */
export type Environment = Readonly<Record<string, string | undefined>>;
