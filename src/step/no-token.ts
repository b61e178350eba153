import { reasonForNoSecrets } from "../build/trust/secretless.ts";
import { InputError } from "../inputs/input-error.ts";
import type { Inputs } from "../inputs/inputs.ts";
import { joined, throwEach } from "../inputs/read-each.ts";
import { missingCredentialsError } from "../inputs/slips/missing-credentials.ts";
import { hasDestination } from "./decide.ts";
import type { Happening } from "./happening.ts";

/** Why the step is skipped for want of a token, as a sentence. Throws `InputError` where one should be there. */
export function reasonForNoToken(
  { inputs, context, payload }: Happening,
  lostSecrets?: string,
): string | undefined {
  const isPlanned = inputs.isDryRun && inputs.missingCredentials.length === 0;
  // A token of the environment's still tells all but webhooks.
  const isLost = (inputs.token === undefined && !isPlanned) || !hasDestination(inputs);
  if (lostSecrets !== undefined && isLost) return lostSecrets;
  const isPosted = inputs.to.length > 0 || inputs.provision !== undefined;
  const needsNone = !isPosted && inputs.webhookUrls.length > 0;
  if (inputs.token !== undefined || isPlanned || needsNone) {
    throwEach(missingDestination(inputs));
    return undefined;
  }
  const reason = reasonForNoSecrets(context, payload);
  if (inputs.ifMissingToken === "skip" || (inputs.ifMissingToken === "auto" && reason !== undefined)) {
    return `Nothing was sent: there is no token${reason === undefined ? "" : `, because ${reason}`}.`;
  }
  throw joined(missingCredentialsError(inputs), missingDestination(inputs));
}

/** A fork has no secrets, and `to` may be one: only a step that can send needs a destination, or one that sets rooms up. */
export function missingDestination(inputs: Inputs): readonly InputError[] {
  return hasDestination(inputs) || inputs.provision !== undefined ? [] : [noDestinationError()];
}

/** The error of a step that could send, and has nobody to send to. */
export function noDestinationError(): InputError {
  const allowed = "give at least one room (ID, link or title) or person (email or ID), one per line";
  return new InputError("to", "", allowed);
}
