import type { TestNames } from "./test-names.ts";
import type { FileRuns, RunEnding } from "./test-run.ts";

/** A run that comes behind one of the same name in its file. */
interface Repeat {
  readonly earlier: RunEnding | undefined;
  readonly ending: RunEnding | undefined;
  /** Whether both tell the same of what went wrong. */
  readonly isAlike: boolean;
}

/**
 * Whether a run may be another attempt at the test of the same name before it. Go gives each test a name of its own.
 * Gradle's plugin for retries tells of each attempt by the same name, but so does Gradle of tests with parameters. pytest
 * tells of an attempt that another followed as if it had passed. In a job that failed, what such a name seems to say
 * makes no failure one that went away.
 */
export function mayRepeat({ dialect }: FileRuns, isFailedJob: boolean, repeat: Repeat): boolean {
  if (dialect === "other") return false;
  if (dialect === "go" || !isFailedJob || !hasFailed(repeat.earlier)) return true;
  if (!hasFailed(repeat.ending)) return false;
  return dialect === "pytest" || repeat.isAlike;
}

/**
 * Whether a name comes again behind a pass: nobody runs a test again that passed, so that its tool gives one name to
 * several tests, or ran all of them several times.
 */
export function repeatsPassed(file: FileRuns, names: TestNames): boolean {
  if (file.dialect === "other" || file.dialect === "pytest") return false;
  const passed = new Set<number>();
  for (const [index, ending] of file.endings.entries()) {
    const id = names.idAt(file.start + index);
    if (passed.has(id)) return true;
    if (ending === "passed" || ending === "flaky") passed.add(id);
  }
  return false;
}

export function hasFailed(ending: RunEnding | undefined): boolean {
  return ending === "failure" || ending === "error";
}
