/** A command that tests or builds, so that its failure is one of the job. */
const WORK =
  /^(?:(?:\w+=\S*|sudo|time|npx|\w+ (?:run|exec)) )*(?:[\w./]*\/)?(?:(?:make|ninja|ctest|tox|pytest|rspec|phpunit|jest|vitest|mocha|tsc|xcodebuild|python3? -m pytest)(?![\w-])|(?:npm|pnpm|yarn|bun|go|cargo|dotnet|swift|flutter|rake|bazel|mvnw?|gradlew?) (?:\S+ )*?(?:test|build|verify|package)(?![\w-])|[\w-]*test[\w-]*\.sh)/;

/** Targets of `make` and the like that neither test nor build. */
const OTHER = /\b(?:clean|lint|format|fmt|docs?|report|coverage|logs?|down)\b/;

export function isTestOrBuild(command: string): boolean {
  return WORK.test(command) && !OTHER.test(command);
}
