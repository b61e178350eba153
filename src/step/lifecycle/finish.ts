import { UNKNOWN } from "../../build/decide-outcome.ts";
import { InputError } from "../../inputs/input-error.ts";
import { inputText } from "../../inputs/input-names.ts";
import type { Inputs } from "../../inputs/inputs.ts";
import {
  changedGuards,
  hasKeptInputs,
  lostGuard,
  lostSecrets,
  withKeptInputs,
} from "../../inputs/kept-inputs.ts";
import type { Environment } from "../../model/environment.ts";
import type { StepReport } from "../../report/step-report.ts";
import { listText } from "../../text/list.ts";
import { hasDestination } from "../decide.ts";
import type { Host } from "../host.ts";
import { runStep } from "../step.ts";
import { isDispensable, readUsable } from "../usable-inputs.ts";
import { type LifecycleState, requireOwnJob } from "./lifecycle-state.ts";

/**
 * Runs the post stage of a lifecycle step and finishes what the main stage began. GitHub evaluates the inputs again, so
 * `status` is the job's final one. Throws `InputError`, `NoTriggerError`.
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

/** A status passed into a composite action may be empty in its post stage. It is reported as unknown. */
function statusNotKnown(env: Environment): { readonly INPUT_STATUS?: string } {
  return hasKeptInputs(env) && inputText(env, "status") === undefined ? { INPUT_STATUS: UNKNOWN } : {};
}

/** Why there may be no credentials although the main stage had them. */
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
 * Reads the inputs. An input that is wrong only now, such as an address that a step did not provide, must not leave
 * "Started" as the last word: it is left out, the end is reported, and the step fails. A guard keeps its value from the
 * main stage. Throws `InputError` if nothing can be left out.
 */
async function readWhatCanBe(host: Host): Promise<Inputs> {
  const lost = lostGuard(host.env);
  if (lost !== undefined) throw new InputError(lost, "", GUARD_LOST);
  host.journal.add({ warnings: changedGuards(host.env).map(guardKept) });
  // By now, the job knows about every failure, and `action-status` would be that of the composite action's post stage.
  const env: Environment = {
    ...withKeptInputs(host.env),
    "INPUT_ACTION-STATUS": undefined,
    ...statusNotKnown(host.env),
  };
  return readUsable(env, host, isDispensable, requireOwnJob);
}

function guardKept(name: string): string {
  return `Input "${name}" has another value at the end of the job: its value from the start applies.`;
}
