import type { NameTable } from "./name-table.ts";

/** What GitHub says about the failed jobs. */
export const FAILURE_NAMES = {
  failures: [
    {
      job: "Name of a failed job, with its matrix values. For several jobs that failed in the same way, how many and which.",
      url: "Address of the job, or of the first of them.",
      passedJobs: "Names of the jobs of the same matrix that passed.",
      steps: [{ name: "Name of a failed step of the job.", url: "Address of the step's log." }],
      annotations: [
        {
          location: "File and line of an error, such as `src/cart.ts:42`.",
          url: "Address of that line.",
          message: "What is wrong there.",
          times: "How often it occurs, from `2` on.",
        },
      ],
      keyLine: "The first line of the log that explains the cause, if no error in the list does.",
      inHeadline: "`yes` if the headline names the job and its step.",
      errorsFrom:
        "How many of several jobs the errors are from, if not all, such as `Errors from 3 of these jobs`.",
      more: "How many more errors there are, such as `and 3 more annotations`.",
      log: "The quote from the failed step's log, as a fenced block. Use three braces.",
    },
  ],
  moreFailures: "How many more jobs failed, such as `and 2 more failed jobs`.",
} as const satisfies NameTable;
