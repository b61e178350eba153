import { configDefaults, defineConfig } from "vitest/config";
import base, { LONG_FILES } from "./vitest.config.ts";

/**
 * Their hundreds of steps differ in what they are given, and not in how they run. For each, a file that runs again has
 * steps of the same kind.
 */
const RUN_ONCE = [
  "__tests__/call/{empty-arguments,ids,marks,needed-arguments,numbers,other-methods,rules,slips,times,words}.test.ts",
  "__tests__/e2e/{authors,cards-as-text,chained-runs,commands-for-files,cut-code,quiet-successes}.e2e.test.ts",
  "__tests__/e2e/{replaced,replaced-permissions,secrets-of-others,stale-lists,wrong-inputs}.e2e.test.ts",
  "__tests__/e2e/{bad-input,bare-expressions,blank-guards,broken-templates}.e2e.test.ts",
  "__tests__/e2e/{data-lines,event-headlines,guards-at-end,half-told-people,input-slips}.e2e.test.ts",
  "__tests__/e2e/{likely-mistakes,missing-token,needed-jobs,never-met,others-texts,outcomes}.e2e.test.ts",
  "__tests__/e2e/{parts-of-secrets,past-deployments,shown-secrets,standing}.e2e.test.ts",
  "__tests__/e2e/{allowed-failures,chosen-environments,incident-titles,other-deployers}.e2e.test.ts",
  "__tests__/e2e/{overtaken-deployments,parts-of-runs,undecided-runs,untold-ends}.e2e.test.ts",
  "__tests__/e2e/{strangers-*,unknown-cause,untrusted-deployments,what-was-before}.e2e.test.ts",
  "__tests__/e2e/{comments-in-lists,deployments,events,explained-failures,expressions-in-files}.e2e.test.ts",
  "__tests__/e2e/{failing-jobs,forks,hostile-answers,mentions,older-manifest,overtaken-runs}.e2e.test.ts",
  "__tests__/e2e/{incident-in-to,later-attempts,stray-threads,unanswered-ends,waiting,waiting-environments,wrong-values}.e2e.test.ts",
];

/**
 * What takes minutes: files of their own; and the tests of the bundle that differ in how a step runs, and not only in what it is given,
 * again with each step in a process of its own (`support/own-process.ts`).
 */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ["__tests__/**/*.long.test.ts", ...LONG_FILES, "__tests__/{call,e2e,proxy}/**/*.test.ts"],
    exclude: [...configDefaults.exclude, ...RUN_ONCE],
    setupFiles: ["__tests__/support/fast-check.ts", "__tests__/support/own-process.ts"],
    // What is measured here, and which modules are loaded when, must not lean on the files before.
    isolate: true,
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
