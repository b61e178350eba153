// First: what it is there for may happen while the others are loaded.
import "./door/guard.ts";
import { join } from "node:path";
import { core, logWarnings, mask, saveState, secrets } from "./door/core.ts";
import { createFiles, createHost, createOutside, wall } from "./door/create-host.ts";
import { explain, guard, keepAside, takeAsides } from "./door/guard.ts";
import { mistypedInputs } from "./inputs/input-names.ts";
import { cleanReport } from "./report/clean-report.ts";
import { type Core, reportStep } from "./report/report.ts";
import { brokenReport, type StepReport, verdictOf } from "./report/step-report.ts";
import { begin } from "./step/begin.ts";
import type { Host } from "./step/host.ts";
import { parseState } from "./step/lifecycle-state.ts";

/** Beside `dist/`, where the templates ship as they are. */
const TEMPLATES = join(import.meta.dirname, "../templates");

logWarnings();

/** Resolves when the step has said all it has to say. */
export const ended: Promise<void> = guard(() => run(process.env));

/** Runs the stage that the runner wants: a call, the main stage of a message, or its post stage, which ends what that began. */
async function run(env: NodeJS.ProcessEnv): Promise<string | undefined> {
  if (isCall(env)) {
    const { call } = await import("./call/call.ts");
    return call({
      env,
      mask,
      secrets,
      files: createFiles(env),
      wall,
      outside: createOutside(env),
      core,
      explain,
    });
  }
  if (!isPostStage(env)) {
    keepAside(saveState("stage", "main"));
    return runStage(env, begin, core);
  }
  const state = parseState(env["STATE_lifecycle"]);
  if (state === undefined) return undefined;
  const { finish } = await import("./step/finish.ts");
  return runStage(env, (host) => finish(host, state), postCore);
}

/** The runner runs the same script once more when the job has ended, and hands over what was saved. */
function isPostStage(env: NodeJS.ProcessEnv): boolean {
  return env["STATE_stage"] !== undefined;
}

/**
 * The runner sets every input that an action declares, and no other but what `with:` adds by mistake: `method` is
 * the call action's, and `job-id`, which nobody gives, the other's.
 */
function isCall(env: NodeJS.ProcessEnv): boolean {
  return "INPUT_METHOD" in env && !("INPUT_JOB-ID" in env);
}

/** Outputs of the post stage reach nobody: that they cannot be written is no matter. */
const postCore: Core = {
  ...core,
  writeOutputs: (values) => {
    core.writeOutputs(values);
    return undefined;
  },
};

/** Runs a story and reports what came of it. Gives the reason why the step fails, if it does. */
async function runStage(
  env: NodeJS.ProcessEnv,
  story: (host: Host) => Promise<StepReport>,
  runner: Core,
): Promise<string | undefined> {
  let report: StepReport;
  try {
    report = await story(createHost(env, TEMPLATES));
  } catch (error) {
    // An input that is missing may have been given under a mistyped name.
    report = brokenReport(explain(error), new Date(), mistypedInputs(env));
  }
  const problems = [...report.problems, ...takeAsides()];
  return verdictOf(reportStep(cleanReport({ ...report, problems }, secrets, wall), runner, explain));
}
