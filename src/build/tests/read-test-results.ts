import type { NamedFile } from "../../model/named-file.ts";
import { NO_WALL, type Wall } from "../../text/wall.ts";
import { mergeRuns } from "./merge-runs.ts";
import { type FileLimits, readTestFile } from "./read-test-file.ts";
import { summarize } from "./summarize.ts";
import { TestNames } from "./test-names.ts";
import { MAX_FILE_BYTES, MAX_TESTS, type TestResults } from "./test-results.ts";
import type { FileRuns } from "./test-run.ts";

/** Options for reading files of test results. */
export interface ReadOptions extends Partial<FileLimits> {
  /** The folder of the checkout, as traces contain it (`/home/runner/work/shop/shop`). */
  readonly workspace?: string | undefined;
  /** Whether the job that wrote the files failed: see `mergeRuns`. */
  readonly isFailedJob?: boolean | undefined;
  /** Ends work that takes too long. @default NO_WALL */
  readonly wall?: Wall | undefined;
}

/**
 * Reads JUnit XML files one after another and combines them. A file that is broken, cut off, too large, or not a test result
 * adds a warning, and the part that could be read counts. Throws only what `bytes` throws, and `OutOfTimeError` if combining
 * takes too long.
 */
export async function readTestResults(
  files: Iterable<NamedFile> | AsyncIterable<NamedFile>,
  options: ReadOptions = {},
): Promise<TestResults> {
  const { workspace, isFailedJob = false, maxBytes = MAX_FILE_BYTES } = options;
  const { maxTests = MAX_TESTS, wall = NO_WALL } = options;
  const read: FileRuns[] = [];
  const names = new TestNames(workspace);
  const warnings: string[] = [];
  let rest = maxTests;
  for await (const file of files) {
    if (rest <= 0) {
      warnings.push(
        `There are more than ${maxTests} tests: "${file.name}" and the files after it were not read.`,
      );
      break;
    }
    const { runs, warning } = await readTestFile(
      file,
      { maxBytes, maxTests: rest },
      { names, workspace, wall },
    );
    read.push(runs);
    if (warning !== undefined) warnings.push(warning);
    rest -= runs.endings.length;
  }
  return wall.runNeeded(() =>
    summarize(mergeRuns(read, names, isFailedJob), { files: read, names, warnings }),
  );
}
