import fc from "fast-check";

/** Longest time of one property, in milliseconds: on a busy machine the slowest takes a third of it. */
const MAX_PROPERTY_MS = 60_000;

/**
 * The same cases in every run, so that red means a change; `FC_SEED=7 npm test` looks at others. A case that fails ends
 * its property: to look for a smaller one may take minutes, and `FC_SHRINK=1` does.
 */
fc.configureGlobal({
  seed: Number(process.env["FC_SEED"] ?? 20261123),
  endOnFailure: process.env["FC_SHRINK"] === undefined,
  interruptAfterTimeLimit: MAX_PROPERTY_MS,
  markInterruptAsFailure: true,
});
