import type { NamedFile } from "../../model/named-file.ts";
import { NO_WALL, type Wall } from "../../text/wall.ts";
import { mergeRuns } from "./merge-runs.ts";
import { type FileLimits, readTestFile } from "./read-test-file.ts";
import { summarize } from "./summarize.ts";
import { TestNames } from "./test-names.ts";
import { MAX_FILE_BYTES, MAX_TESTS, type TestResults } from "./test-results.ts";
import type { FileRuns } from "./test-run.ts";

/** How files of test results are read. */
export interface ReadOptions extends Partial<FileLimits> {
  /** Where the repository lies, as traces name it (`/home/runner/work/shop/shop`). */
  readonly workspace?: string | undefined;
  /** Whether the job failed whose files they are: see `mergeRuns`. */
  readonly isFailedJob?: boolean | undefined;
  /** Ends what takes too long. @default NO_WALL */
  readonly wall?: Wall | undefined;
}

/**
 * Reads JUnit XML, one file after another, and puts it together. A file that is broken, cut off, too large or no
 * test results gives a warning, and what could be read of it counts. Only what `bytes` throws is thrown, and
 * `OutOfTimeError` where putting it together takes too long.
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
