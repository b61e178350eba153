import { announce } from "./announce.ts";
import type { Host } from "./host.ts";
import { InputError } from "./inputs/input-error.ts";
import { type Inputs, readInputs } from "./inputs/inputs.ts";
import { stateText } from "./lifecycle.ts";
import type { StepReport } from "./report/step-report.ts";

/** The story of the main stage of a step. Throws `InputError`, `NoTriggerError`. */
export async function notify(host: Host): Promise<StepReport> {
  const inputs = await readInputs(host.env, host.mask);
  return inputs.isLifecycle ? start(inputs, host) : (await announce(inputs, {}, host)).report;
}

/** Says that the job started, and leaves to the post stage what it finishes. */
async function start(inputs: Inputs, host: Host): Promise<StepReport> {
  if (inputs.event === "start") {
    const allowed = "leave it out: with lifecycle the step says start by itself, and then how the job ended";
    throw new InputError("event", inputs.event, allowed);
  }
  const startedAt = host.now();
  // Whatever becomes of this stage, the other one tells how the job ended.
  host.saveState(stateText({ startedAt, thread: undefined }));
  const started: Inputs = { ...inputs, event: "start", files: [] };
  const { report, thread } = await announce(started, { isBeforeCheckout: true }, host);
  host.saveState(stateText({ startedAt, thread }));
  return report;
}
