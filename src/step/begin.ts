import type { InputError } from "../inputs/input-error.ts";
import { type InputName, inputText } from "../inputs/input-names.ts";
import { type Inputs, readInputs } from "../inputs/inputs.ts";
import { inputsToKeep } from "../inputs/kept-inputs.ts";
import { isAboutInputs, joined, type WrongInputs } from "../inputs/read-each.ts";
import { parseThread } from "../inputs/read-thread.ts";
import type { Environment } from "../model/environment.ts";
import { threadIn, threadText } from "../model/thread.ts";
import type { StepReport } from "../report/step-report.ts";
import { noDestinationError } from "./decide.ts";
import type { Host } from "./host.ts";
import { isLifecycle, requireOwnJob, STATE, stateText, TOLD } from "./lifecycle-state.ts";
import { runStep } from "./step.ts";

/** How the main stage of a step begins its story. Throws `InputError`, `NoTriggerError`. */
export async function begin(host: Host): Promise<StepReport> {
  try {
    const inputs = await readInputs(host.env, host.mask, host.wall);
    return inputs.isLifecycle ? await start(inputs, host) : (await runStep(inputs, {}, host)).report;
  } catch (error) {
    if (!isAboutInputs(error)) throw error;
    // An input that is wrong is told once.
    if (isLifecycle(host.env)) host.saveState(STATE, TOLD);
    throw withMissingDestination(error, host.env);
  }
}

/** What is missing is told with what is wrong; without a token, a destination may be missing for the same reason. */
function withMissingDestination(error: InputError | WrongInputs, env: Environment): Error {
  const isGiven = (name: InputName): boolean => inputText(env, name) !== undefined;
  const isNeeded = isGiven("token") && !(["to", "webhook-url", "provision"] as const).some(isGiven);
  return isNeeded ? joined(error, [noDestinationError()]) : error;
}

/** Says that the job started, and leaves to the post stage what it finishes. */
async function start(inputs: Inputs, host: Host): Promise<StepReport> {
  requireOwnJob(inputs);
  const startedAt = host.now();
  // Whatever becomes of this stage, the other one tells how the job ended.
  host.saveState(STATE, stateText({ startedAt, pending: undefined, isProvisioned: false }));
  for (const [name, text] of Object.entries(inputsToKeep(host.env))) host.saveState(name, text);
  const started: Inputs = { ...inputs, event: "start", files: [] };
  const { report, own, isProvisioned } = await runStep(started, { isBeforeCheckout: true }, host);
  host.saveState(STATE, stateText({ startedAt, pending: own, isProvisioned }));
  return { ...report, thread: finishedText(report.thread) };
}

/** To others no message is pending: only this step says how its job ended. */
function finishedText(thread: string): string {
  return threadText({ ...threadIn(parseThread(thread)), pending: [] });
}
