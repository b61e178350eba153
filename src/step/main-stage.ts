import { parseThread, threadText } from "../delivery/thread.ts";
import { InputError } from "../inputs/input-error.ts";
import { type Inputs, readInputs } from "../inputs/inputs.ts";
import type { StepReport } from "../report/step-report.ts";
import type { Host } from "./host.ts";
import { stateText } from "./lifecycle-state.ts";
import { announce } from "./step.ts";

/** The story of the main stage of a step. Throws `InputError`, `NoTriggerError`. */
export async function notify(host: Host): Promise<StepReport> {
  const inputs = await readInputs(host.env, host.mask, host.wall);
  return inputs.isLifecycle ? start(inputs, host) : (await announce(inputs, {}, host)).report;
}

/** Says that the job started, and leaves to the post stage what it finishes. */
async function start(inputs: Inputs, host: Host): Promise<StepReport> {
  requireOwnJob(inputs);
  const startedAt = host.now();
  // Whatever becomes of this stage, the other one tells how the job ended.
  host.saveState(stateText({ startedAt, thread: undefined, isProvisioned: false }));
  try {
    const started: Inputs = { ...inputs, event: "start", files: [] };
    const { report, own, isProvisioned } = await announce(started, { isBeforeCheckout: true }, host);
    host.saveState(stateText({ startedAt, thread: own, isProvisioned }));
    return { ...report, thread: finishedText(report.thread) };
  } catch (error) {
    // It is told once.
    if (error instanceof InputError) host.saveState("");
    throw error;
  }
}

/** To others the message counts as finished: only this step says how its job ended. */
function finishedText(thread: string): string {
  const known = parseThread(thread);
  return known === undefined || "messageId" in known ? thread : threadText({ ...known, started: [] });
}

/** What lifecycle tells is its own job's: it cannot start what has happened already. Throws `InputError`. */
function requireOwnJob({ event, about, needs }: Inputs): void {
  const leaveOut = "leave it out: with lifecycle the step tells how its own job starts and ends";
  if (event === "start") throw new InputError("event", event, leaveOut);
  if (about === "trigger") throw new InputError("about", about, leaveOut);
  if (needs !== undefined) throw new InputError("needs", "toJSON(needs)", leaveOut);
}
