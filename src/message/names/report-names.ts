import type { NameTable } from "./name-table.ts";

/** What test results, linters and log files say. */
export const REPORT_NAMES = {
  tests: {
    text: "The totals, such as `2 of 1,204 tests failed · 3 skipped · 1 flaky`.",
    comparison: "How that differs from the last good run, such as `1 newly failing · 2 fixed`.",
    total: "How many there are.",
    passed: "How many passed, flaky ones too.",
    failed: "How many failed or could not be carried out.",
    skipped: "How many were skipped.",
    flaky: "How many failed and passed when they were run again.",
    duration: "Their times added up.",
  },
  testGroups: [
    {
      title: "What is so of the tests, with their count, such as `Newly failing (2)`.",
      failing: "`yes` for tests that failed, nothing for those that are only named.",
      names: "The names of tests that are only named, such as `a and b`.",
      tests: [
        {
          name: "Name of a test.",
          place: "File and line of the failure, such as `src/cart.test.ts:17`.",
          url: "Address of that line.",
          message: "What it failed with, on one line.",
          mark: "`NEW` for a test that did not fail before.",
          note: "What else is known of it, such as `still failing`.",
          frame: "Where it failed in your own code, as inline code: write it in three braces.",
          trace:
            "The first lines of its trace as a fenced block, with `detail: full`: write it in three braces.",
        },
      ],
      more: "How many more there are, such as `and 3 more tests`.",
    },
  ],
  lint: {
    text: "What linters found, such as `12 errors and 3 warnings in 4 files`.",
    rules: "The rules that found most, such as `no-var ×7 and eqeqeq ×5`.",
    errors: "How many errors there are.",
    warnings: "How many warnings there are.",
    isTold: "`yes` where the headline says what linters found.",
  },
  lintFiles: [
    {
      file: "A file in which linters found errors, or warnings where there are no errors.",
      url: "Address of the file.",
      findings: [
        {
          line: "Number of the line.",
          url: "Address of the line.",
          message: "What is wrong there.",
          rule: "Name of the rule.",
        },
      ],
    },
  ],
  moreFindings: "How many more there are, such as `and 3 more errors`.",
  logs: [
    {
      name: "Path of a log file.",
      telling: "The first line of it that tells the cause.",
      log: "Its end as a fenced block: write it in three braces.",
    },
  ],
} as const satisfies NameTable;
