/** What to do if a job waits for no other jobs. */
export const NEEDS_BY_JOB =
  "Add `needs: […]`, with the IDs of the jobs to report, to the job itself, next to `runs-on:`.";

/** The same, for a step whose workflow is not known: another one may call it. */
export const NEEDS_OF_JOB = `${NEEDS_BY_JOB} In a called workflow, add it to the calling job, and pass \`needs: \${{ toJSON(needs) }}\` from there.`;
