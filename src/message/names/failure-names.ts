import type { NameTable } from "./name-table.ts";

/** What GitHub says of the jobs that failed. */
export const FAILURE_NAMES = {
  failures: [
    {
      job: "Name of a job that failed, with its matrix values; of several that failed alike, how many and which.",
      url: "Address of the job, or of the first of them.",
      passed: "Names of the jobs of the same matrix that passed.",
      steps: [{ name: "Name of a step of it that failed.", url: "Address of the step's log." }],
      annotations: [
        {
          place: "File and line of an error, such as `src/cart.ts:42`.",
          url: "Address of that line.",
          message: "What is wrong there.",
          times: "How often it is said, from `2` on.",
        },
      ],
      telling: "The first line of the log that tells the cause, where no error of the list says it.",
      isTold: "`yes` where the headline names the job and its step.",
      readOf:
        "Of how many of several jobs the errors are, where that is not all, such as `Errors from 3 of these jobs`.",
      more: "How many more errors there are, such as `and 3 more annotations`.",
      log: "What is quoted of the failed step's log, as a fenced block: write it in three braces.",
    },
  ],
  moreFailures: "How many more jobs failed, such as `and 2 more failed jobs`.",
} as const satisfies NameTable;
