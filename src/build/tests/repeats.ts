import type { TestNames } from "./test-names.ts";
import type { FileRuns, RunEnding } from "./test-run.ts";

/** A run that follows one with the same name in its file. */
interface Repeat {
  readonly earlier: RunEnding | undefined;
  readonly ending: RunEnding | undefined;
  /** Whether both report the same failure. */
  readonly isAlike: boolean;
}

/**
 * Whether a run may be another attempt at the same test as an earlier run with its name. Go uses a unique name for each
 * test. Gradle's retry plugin reports each attempt under the same name, but Gradle also does so for parameterized tests.
 * pytest reports an attempt that was followed by another as passed. If the job failed, a repeated name never makes a failure
 * count as flaky unless the tool is unambiguous.
 */
export function mayRepeat({ dialect }: FileRuns, isFailedJob: boolean, repeat: Repeat): boolean {
  if (dialect === "other") return false;
  if (dialect === "go" || !isFailedJob || !hasFailed(repeat.earlier)) return true;
  if (!hasFailed(repeat.ending)) return false;
  return dialect === "pytest" || repeat.isAlike;
}

/**
 * Whether a name is repeated after a pass. Nobody re-runs a passed test, so the tool gives several tests the same name, or
 * ran all of them several times.
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
