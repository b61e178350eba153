/** What `call` says about an empty argument that is needed. */
export const NO_VALUE =
  " If an expression is in this line, it has no value in this run: check that an earlier step of this job has the `id:` in it and sets the output, as a `call` sets `id` and `response`, or that a variable or a secret has the name in it: `vars.` and `secrets.` are two lists. From another job, it needs that job's `outputs:` and `needs.JOB.outputs.NAME`.";
