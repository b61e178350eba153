/** The environment as the runner hands it to a step. */
export type Environment = Readonly<Record<string, string | undefined>>;
