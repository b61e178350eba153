import { type Inputs, readInputs } from "../inputs/inputs.ts";
import { isAboutInputs } from "../inputs/read-each.ts";
import type { StepReport } from "../report/step-report.ts";
import type { Host } from "./host.ts";
import { runStep } from "./step.ts";

/** Runs the main stage of a step. Throws `InputError`, `NoTriggerError`. */
export async function begin(host: Host): Promise<StepReport> {
  try {
    const inputs = await readInputs(host.env, host.mask, host.wall).catch((error) =>
      withoutWrong(error, host),
    );
    if (!inputs.isLifecycle) return (await runStep(inputs, {}, host)).report;
    const { start } = await import("./lifecycle/lifecycle.ts");
    return await start(inputs, host);
  } catch (error) {
    if (!isAboutInputs(error)) throw error;
    // The post stage must not report a wrong input again.
    const { isLifecycle, STATE, TOLD } = await import("./lifecycle/lifecycle.ts");
    if (isLifecycle(host.env)) host.saveState(STATE, TOLD);
    const { withMissingDestination } = await import("./no-token.ts");
    throw withMissingDestination(error, host.env);
  }
}

/** The inputs without wrong ones that only add to the message. The code for it is loaded only if something is wrong. */
async function withoutWrong(error: unknown, host: Host): Promise<Inputs> {
  return (await import("./usable-inputs.ts")).withoutWrong(error, host);
}
