/** Thrown for arguments that cannot be sent. Contains one sentence per problem. */
export class ArgumentsError extends Error {
  override readonly name = "ArgumentsError";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join(" "));
    this.problems = problems;
  }
}
