import type { InputError } from "../inputs/input-error.ts";
import { type InputName, inputText } from "../inputs/input-names.ts";
import { readInputs } from "../inputs/inputs.ts";
import { isAboutInputs, joined, type WrongInputs } from "../inputs/read-each.ts";
import type { Environment } from "../model/environment.ts";
import type { StepReport } from "../report/step-report.ts";
import type { Host } from "./host.ts";
import { runStep } from "./step.ts";

/** Runs the main stage of a step. Throws `InputError`, `NoTriggerError`. */
export async function begin(host: Host): Promise<StepReport> {
  try {
    const inputs = await readInputs(host.env, host.mask, host.wall);
    if (!inputs.isLifecycle) return (await runStep(inputs, {}, host)).report;
    const { start } = await import("./lifecycle/lifecycle.ts");
    return await start(inputs, host);
  } catch (error) {
    if (!isAboutInputs(error)) throw error;
    // The post stage must not report a wrong input again.
    const { isLifecycle, STATE, TOLD } = await import("./lifecycle/lifecycle.ts");
    if (isLifecycle(host.env)) host.saveState(STATE, TOLD);
    throw await withMissingDestination(error, host.env);
  }
}

/**
 * Adds the error about a missing destination, so that it appears together with wrong inputs. Not without a token,
 * because both may be missing for the same reason.
 */
async function withMissingDestination(error: InputError | WrongInputs, env: Environment): Promise<Error> {
  const isGiven = (name: InputName): boolean => inputText(env, name) !== undefined;
  const isNeeded = isGiven("token") && !(["to", "webhook-url", "provision"] as const).some(isGiven);
  if (!isNeeded) return error;
  const { noDestinationError } = await import("./no-token.ts");
  return joined(error, [noDestinationError()]);
}
