import { reasonForNoSecrets } from "../build/trust/secretless.ts";
import { InputError } from "../inputs/input-error.ts";
import { type InputName, inputText } from "../inputs/input-names.ts";
import type { Inputs } from "../inputs/inputs.ts";
import { joined, problemsIn, throwEach, WrongInputs } from "../inputs/read-each.ts";
import { missingCredentialsError } from "../inputs/slips/missing-credentials.ts";
import type { Environment } from "../model/environment.ts";
import { moveFromVariables } from "./as-variables.ts";
import { hasDestination } from "./decide.ts";
import type { Happening } from "./happening.ts";

/** A sentence that says why the step is skipped without a token. Throws `InputError` if there should be one. */
export function reasonForNoToken(
  { inputs, context, payload }: Happening,
  lostSecrets?: string,
): string | undefined {
  const isPlanned = inputs.isDryRun && inputs.missingCredentials.length === 0;
  // A token from the environment still reaches everything except webhooks.
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
  const missing = missingDestination(inputs);
  throw joined(missingCredentialsError(inputs, reason, missing.length === 0), missing);
}

/**
 * A fork has no secrets, and `to` may be one. A destination is required only of a step that can send and does not set
 * up rooms.
 */
export function missingDestination(inputs: Inputs): readonly InputError[] {
  return hasDestination(inputs) || inputs.provision !== undefined ? [] : [noDestinationError()];
}

/** The error for a step that could send but has no destination. */
export function noDestinationError(): InputError {
  const allowed =
    "give at least one room (ID, link, or title) or person (email or ID), one per line, or the address of an incoming webhook as `webhook-url`; without quotes, YAML reads a value that begins with # as a comment";
  return new InputError("to", "", allowed);
}

/**
 * Adds the error about a missing destination, so that it appears together with wrong inputs. Not without a token,
 * because both may be missing for the same reason. What is missing because it is in `env:` is to be moved.
 */
export function withMissingDestination(error: InputError | WrongInputs, env: Environment): Error {
  const isGiven = (name: InputName): boolean => inputText(env, name) !== undefined;
  const isNeeded = isGiven("token") && !(["to", "webhook-url", "provision"] as const).some(isGiven);
  return withVariables(isNeeded ? joined(error, [noDestinationError()]) : error, env);
}

/** The error with what is missing because it is in `env:`. */
function withVariables(error: InputError | WrongInputs, env: Environment): InputError | WrongInputs {
  const told = problemsIn(error).map((problem) => {
    if (!(problem instanceof InputError) || problem.value !== "") return problem;
    const move = moveFromVariables(problem.input, env);
    return move === undefined
      ? problem
      : new InputError(problem.input, "", `${move}, because inputs are not variables`);
  });
  return told.length > 1 ? new WrongInputs(told) : (told[0] as InputError);
}
