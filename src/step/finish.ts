import { InputError } from "../inputs/input-error.ts";
import { type Inputs, readInputs } from "../inputs/inputs.ts";
import type { StepReport } from "../report/step-report.ts";
import type { Host } from "./host.ts";
import type { LifecycleState } from "./lifecycle-state.ts";
import { runStep } from "./step.ts";

/**
 * How the post stage of a lifecycle step begins its story: it ends what the main stage began. GitHub evaluates the inputs
 * again for it, so that `status` is the job's final one. Throws `InputError`, `NoTriggerError`.
 */
export async function finish(
  host: Host,
  { startedAt, pending, isProvisioned }: LifecycleState,
): Promise<StepReport> {
  const inputs = await readWhatCanBe(host);
  return (await runStep(inputs, { pending, isProvisioned, ...durationSince(startedAt, host) }, host)).report;
}

function durationSince(startedAt: Date | undefined, host: Host): { readonly durationSeconds?: number } {
  if (startedAt === undefined) return {};
  const ms = host.now().getTime() - startedAt.getTime();
  return { durationSeconds: Math.max(0, Math.round(ms / 1000)) };
}

/**
 * An input that only now turns out to be wrong, such as an address that a step did not give, must not leave "Started"
 * standing: it is left out, the end is told, and the step fails. Throws `InputError` where nothing can be left out.
 */
async function readWhatCanBe(host: Host): Promise<Inputs> {
  const problems: string[] = [];
  // By now the job has heard of every failure, and a composite action's post stage has a status of its own.
  const env: Record<string, string | undefined> = { ...host.env, "INPUT_ACTION-STATUS": undefined };
  for (;;) {
    try {
      const inputs = await readInputs(env, host.mask, host.wall);
      return { ...inputs, problems: [...problems, ...inputs.problems] };
    } catch (error) {
      const name = error instanceof InputError ? `INPUT_${error.input.toUpperCase()}` : "";
      if (!(error instanceof InputError) || !env[name]) throw error;
      problems.push(error.message);
      delete env[name];
    }
  }
}
