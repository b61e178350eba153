/** A command that tests or builds, so that its failure is one of the job. */
export const TESTING =
  /^(?:(?:\w+=\S*|sudo|time|npx|\w+ (?:run|exec)) )*(?:[\w./]*\/)?(?:make$|(?:tox|pytest|rspec|phpunit|jest|vitest|mocha|tsc|xcodebuild)(?![\w-])|(?:make|npm|pnpm|yarn|bun|go|cargo|dotnet|swift|flutter|rake|bazel|mvnw?|gradlew?) (?:\S+ )*?(?:test|check|build|verify)(?![\w-])|[\w-]*test[\w-]*\.sh)/;
