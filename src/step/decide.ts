import type { Build } from "../build/build.ts";
import type { RunContext } from "../build/context.ts";
import { isMoment } from "../build/moments.ts";
import type { Event } from "../build/outcome.ts";
import type { Payload } from "../build/payload.ts";
import { isSuccessfulDeploy } from "../build/read-changes.ts";
import { reasonForNoSecrets } from "../build/secretless.ts";
import { missingCredentialsError } from "../inputs/credentials.ts";
import { InputError } from "../inputs/input-error.ts";
import type { Inputs } from "../inputs/inputs.ts";

/**
 * Why nothing is to be said, as a sentence. A message that says started is finished all the same: an edit disturbs
 * nobody.
 */
export function reasonForSilence({ outcome, history }: Build, { notifyOn }: Inputs): string | undefined {
  const { event, reason } = outcome;
  if (event === "skipped") return `Nothing to report: ${reason}.`;
  if (notifyOn === undefined || isMoment(notifyOn, event, history?.transition)) return undefined;
  return `Nothing was sent: "notify-on" does not name this ${event}.`;
}

/** Whether something may be to be said, once GitHub has told what there is to this outcome. */
export function mayBeSaid(build: Build, { notifyOn }: Inputs): boolean {
  const { event } = build.outcome;
  if (event === "skipped") return false;
  if (notifyOn === undefined) return true;
  const isCompared =
    event === "success" && notifyOn.some((moment) => moment === "fixed" || moment === "change");
  const events = [event, ...whatMayTurnOut(build)];
  return isCompared || events.some((one) => isMoment(notifyOn, one, undefined));
}

/** A job that hit its time limit comes as cancelled, and a rollback as a success. */
function whatMayTurnOut(build: Build): readonly Event[] {
  if (build.outcome.event === "cancelled") return ["failure"];
  return isSuccessfulDeploy(build) ? ["rollback"] : [];
}

/** Why the step is skipped for want of a token, as a sentence. Throws `InputError` where one should be there. */
export function reasonForNoToken(inputs: Inputs, context: RunContext, payload: Payload): string | undefined {
  const isPlanned = inputs.isDryRun && inputs.missingCredentials.length === 0;
  const isPosted = inputs.to.length > 0 || inputs.provision !== undefined;
  const needsNone = !isPosted && inputs.webhookUrls.length > 0;
  if (inputs.token !== undefined || isPlanned || needsNone) return undefined;
  const reason = reasonForNoSecrets(context, payload);
  if (inputs.ifMissingToken === "skip" || (inputs.ifMissingToken === "auto" && reason !== undefined)) {
    return `Nothing was sent: there is no token${reason === undefined ? "" : `, for ${reason}`}.`;
  }
  throw missingCredentialsError(inputs);
}

/** A fork has no secrets, and `to` may be one: only a step that can send needs a destination, or one that sets rooms up. */
export function requireDestination({ to, webhookUrls, provision }: Inputs): void {
  if (to.length + webhookUrls.length > 0 || provision !== undefined) return;
  const allowed = "give at least one room (id, link or title) or person (e-mail or id), one per line";
  throw new InputError("to", "", allowed);
}
