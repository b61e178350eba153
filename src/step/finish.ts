import { UNKNOWN } from "../build/decide-outcome.ts";
import { InputError } from "../inputs/input-error.ts";
import { inputText, isGuard } from "../inputs/input-names.ts";
import { type Inputs, readInputs } from "../inputs/inputs.ts";
import { hasKeptInputs, keptText, lostGuard, lostSecrets, withKeptInputs } from "../inputs/kept-inputs.ts";
import { inputErrorsOf } from "../inputs/read-each.ts";
import type { Environment } from "../model/environment.ts";
import type { StepReport } from "../report/step-report.ts";
import { listText } from "../text/list.ts";
import { hasDestination } from "./decide.ts";
import type { Host } from "./host.ts";
import { type LifecycleState, requireOwnJob } from "./lifecycle/lifecycle-state.ts";
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
  const lost = lostSecrets(host.env);
  if (lost.includes("webhook-url") && hasDestination(inputs)) host.journal.add({ warnings: [WEBHOOKS_LOST] });
  const stage = {
    pending,
    isProvisioned,
    isOver: true,
    ...durationSince(startedAt, host),
    ...reasonForLoss(lost),
  };
  return (await runStep(inputs, stage, host)).report;
}

const WEBHOOKS_LOST =
  "The end of the job was not posted to the webhooks: GitHub evaluated the input incorrectly, as it does in nested composite actions.";

const GUARD_LOST =
  "GitHub evaluated it incorrectly at the end of the job, as it does in nested composite actions";

/** A status that was handed into a composite action may be empty for its post stage: then it is told as not known. */
function statusNotKnown(env: Environment): { readonly INPUT_STATUS?: string } {
  return hasKeptInputs(env) && inputText(env, "status") === undefined ? { INPUT_STATUS: UNKNOWN } : {};
}

/** Why there may be nothing to sign in with, though the main stage had it. */
function reasonForLoss(secrets: readonly string[]): { readonly lostSecrets?: string } {
  const lost = secrets.filter((name) => name !== "github-token");
  if (lost.length === 0) return {};
  const names = listText(lost.map((name) => JSON.stringify(name)));
  const reason = `GitHub evaluated ${names} incorrectly at the end of the job, as it does in nested composite actions`;
  const advice = "Set WEBEX_API_TOKEN in the env of the job instead";
  return { lostSecrets: `The end of the job could not be posted: ${reason}. ${advice}.` };
}

function durationSince(startedAt: Date | undefined, host: Host): { readonly durationSeconds?: number } {
  if (startedAt === undefined) return {};
  const ms = host.now().getTime() - startedAt.getTime();
  return { durationSeconds: Math.max(0, Math.round(ms / 1000)) };
}

/**
 * An input that only now turns out to be wrong, such as an address that a step did not give, must not leave "Started"
 * standing: it is left out, the end is told, and the step fails. A guard is as the main stage had it. Throws `InputError` where
 * nothing can be left out.
 */
async function readWhatCanBe(host: Host): Promise<Inputs> {
  const lost = lostGuard(host.env);
  if (lost !== undefined) throw new InputError(lost, "", GUARD_LOST);
  const problems: string[] = [];
  // By now the job has heard of every failure, and a composite action's post stage has a status of its own.
  const env: Record<string, string | undefined> = {
    ...withKeptInputs(host.env),
    "INPUT_ACTION-STATUS": undefined,
    ...statusNotKnown(host.env),
  };
  for (;;) {
    try {
      const inputs = await readInputs(env, host.mask, host.wall);
      requireOwnJob(inputs);
      return { ...inputs, problems: [...problems, ...inputs.problems] };
    } catch (error) {
      for (const wrong of inputErrorsOf(error)) {
        leaveOut(wrong, env, host);
        problems.push(wrong.message);
      }
    }
  }
}

/** Puts what can be in the place of a wrong input. Throws the error where nothing can. */
function leaveOut(error: InputError, env: Record<string, string | undefined>, host: Host): void {
  const name = `INPUT_${error.input.toUpperCase()}`;
  const before = isGuard(error.input) ? keptText(error.input, host.env) : undefined;
  // Without a guard everybody would be let in.
  const isStuck = isGuard(error.input) && (before === undefined || before === env[name]);
  if (isStuck || !env[name]) throw error;
  env[name] = before;
}
