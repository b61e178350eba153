import { announce } from "./announce.ts";
import type { Host } from "./host.ts";
import { readInputs } from "./inputs/inputs.ts";
import type { LifecycleState } from "./lifecycle.ts";
import type { StepReport } from "./report/step-report.ts";

/**
 * The story of the post stage of a lifecycle step: it ends what the main stage began. GitHub evaluates the inputs
 * again for it, so that `status` is the job's final one. Throws `InputError`, `NoTriggerError`.
 */
export async function finish(host: Host, { startedAt, thread }: LifecycleState): Promise<StepReport> {
  const inputs = await readInputs(host.env, host.mask);
  const durationSeconds = Math.max(0, Math.round((host.now().getTime() - startedAt.getTime()) / 1000));
  const { report } = await announce(inputs, { standing: thread, durationSeconds }, host);
  return report;
}
