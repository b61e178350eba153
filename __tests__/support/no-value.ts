/** What `call` says about an empty argument that is needed. */
export const NO_VALUE =
  " If an expression is in this line, it has no value in this run: check that an earlier step of this job has the `id:` in it, or that a variable has the name in it. From another job, it needs that job's `outputs:` and `needs.JOB.outputs.NAME`.";
