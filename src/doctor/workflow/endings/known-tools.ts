/** A command that tests or builds, so that its failure is one of the job. */
export const TESTS_OR_BUILDS =
  /^(?:(?:\w+=\S*|sudo|time|npx|\w+ (?:run|exec)) )*(?:[\w./]*\/)?(?:make$|(?:tox|pytest|rspec|phpunit|jest|vitest|mocha|tsc|xcodebuild|python3? -m pytest)(?![\w-])|(?:make|npm|pnpm|yarn|bun|go|cargo|dotnet|swift|flutter|rake|bazel|mvnw?|gradlew?) (?:\S+ )*?(?:test|check|build|verify)(?![\w-])|[\w-]*test[\w-]*\.sh)/;
