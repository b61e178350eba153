import type { NameTable } from "./name-table.ts";

/** What test results, linters, and log files report. */
export const REPORT_NAMES = {
  tests: {
    text: "The totals, such as `2 of 1,204 tests failed · 3 skipped · 1 flaky`.",
    comparison: "How that differs from the last good run, such as `1 newly failing · 2 fixed`.",
    total: "How many there are.",
    passed: "How many passed, including flaky ones.",
    failed: "How many failed or could not run.",
    skipped: "How many were skipped.",
    flaky: "How many failed, and passed when they ran again.",
    duration: "The sum of their times.",
  },
  testGroups: [
    {
      title: "What the tests have in common, with their count, such as `Newly failing (2)`.",
      failing: "`yes` for failed tests, and nothing for tests that are only named.",
      names: "The names of tests that are only named, such as `a and b`.",
      tests: [
        {
          name: "Name of a test.",
          location: "File and line of the failure, such as `src/cart.test.ts:17`.",
          url: "Address of that line.",
          message: "Why it failed, on one line.",
          label: "`NEW` for a test that did not fail before.",
          note: "More about it, such as `still failing`.",
          frame: "Where it failed in your own code, as inline code. Use three braces.",
          trace:
            "The first lines of its stack trace as a fenced block, with `detail: full`. Use three braces.",
        },
      ],
      more: "How many more there are, such as `and 3 more tests`.",
    },
  ],
  lint: {
    text: "What linters found, such as `12 errors and 3 warnings in 4 files`.",
    rules: "The rules with the most findings, such as `no-var ×7 and eqeqeq ×5`.",
    errors: "How many errors there are.",
    warnings: "How many warnings there are.",
    inHeadline: "`yes` if the headline says what linters found.",
  },
  lintFiles: [
    {
      file: "A file with findings: errors, or warnings if there are no errors.",
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
      keyLine: "Its first line that explains the cause.",
      log: "The quote as a fenced block. Use three braces.",
    },
  ],
} as const satisfies NameTable;
