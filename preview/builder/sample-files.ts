import { JUNIT, SARIF, SERVER_LOG } from "../samples/report-files.ts";

const IN_REPORTS = {
  "junit.xml": JUNIT,
  "eslint.sarif": SARIF,
  "tests.html": "<!doctype html><title>Tests</title><p>2 of 6 tests failed</p>",
};

/** The files of a sample, in the job that wrote them, and as an artifact for another job. */
export const SAMPLE_FILES = {
  inJob: {
    ...Object.fromEntries(Object.entries(IN_REPORTS).map(([name, text]) => [`reports/${name}`, text])),
    "logs/server.log": SERVER_LOG,
  },
  asArtifact: IN_REPORTS,
} as const;

const STAMP = "2026-01-05T12:00:01.0000000Z ";

/** The log of the failed job, as GitHub serves it. */
export const SAMPLE_LOG = [
  "##[group]Run make test",
  "make test",
  "##[endgroup]",
  " FAIL  src/cart.test.ts > counts every cup once",
  "AssertionError: expected 2 to be 3",
  "  at src/cart.test.ts:17:24",
  "make: *** [Makefile:7: test] Error 1",
  "##[error]Process completed with exit code 2.",
]
  .map((line) => `${STAMP}${line}\n`)
  .join("");
