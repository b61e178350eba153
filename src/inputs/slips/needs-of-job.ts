/** What to do if a job waits for no other jobs. */
export const NEEDS_OF_JOB =
  "Add `needs: […]`, with the IDs of the jobs to report, to the job itself, next to `runs-on:`.";
