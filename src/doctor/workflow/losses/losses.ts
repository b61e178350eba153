import { anyOfText } from "../../../text/list.ts";
import { SECRET_INPUTS } from "../../input-lines.ts";
import { lossOfSecretIn } from "../callers/secret-chain.ts";
import { ticked } from "../own-place.ts";
import { lossOfFixed } from "./context-names.ts";
import { lossOfEnv } from "./env-loss.ts";
import { lossOfGitHub } from "./event-loss.ts";
import { lossOfInputs } from "./inputs-loss.ts";
import type { Asked, Loss, Place } from "./loss.ts";
import { lossOfMatrix } from "./matrix-loss.ts";
import { lossOfNeeds } from "./needs-loss.ts";
import { lossOfSteps } from "./steps-loss.ts";

/** Why a value is empty; `undefined` if nothing more is known than that. */
export function lossOf(asked: Asked, place: Place): Loss | undefined {
  // A composite action has its own steps.
  const isOther = place.composite !== undefined && !["github", "inputs"].includes(asked.context);
  if (asked.names.length === 0 || isOther) return undefined;
  return Object.hasOwn(LOSSES, asked.context) ? LOSSES[asked.context]?.(asked, place) : undefined;
}

const LOSSES: Readonly<Record<string, (asked: Asked, place: Place) => Loss | undefined>> = {
  github: lossOfGitHub,
  needs: lossOfNeeds,
  steps: lossOfSteps,
  inputs: ({ names: [name = ""] }, place) => lossOfInputs(name, place),
  env: lossOfEnv,
  matrix: lossOfMatrix,
  job: lossOfFixed,
  runner: lossOfFixed,
  strategy: lossOfFixed,
  secrets: ({ names }, place) => lossOfSecrets(names.slice(0, 1), place),
  vars: ({ input, names }) => lossOfVariables(input, names.slice(0, 1)),
};

/** Secrets that the job does not get. */
export function lossOfSecrets(names: readonly string[], place: Place): Loss {
  if (place.secretless !== undefined) return { state: "unchecked", why: place.secretless };
  const [name = "", ...others] = names;
  const loss = others.length === 0 ? lossOfSecretIn(name, place) : undefined;
  if (loss !== undefined) return loss;
  return {
    why: `this job gets no secret ${namedText(names)}`,
    advice: `${checkOf(names)}${LISTS}. A secret of an environment needs \`environment:\` in the job, and a called workflow \`secrets: inherit\` where it is called.`,
  };
}

/** Variables that the job does not get. */
export function lossOfVariables(input: string, names: readonly string[]): Loss {
  const [name, ...others] = names;
  if (SECRET_INPUTS.includes(input) && others.length === 0) {
    const why = `this job gets no variable \`${name}\`, and \`${input}\` belongs in a secret`;
    return { why, meant: `secrets.${name}` };
  }
  return {
    why: `this job gets no variable ${namedText(names)}`,
    advice: `${checkOf(names)} > “Variables”${LISTS}. A variable of an environment needs \`environment:\` in the job.`,
  };
}

const LISTS = ", and the list: `secrets.` and `vars.` are two";

function checkOf({ length }: readonly string[]): string {
  const check = length > 1 ? "Check their names" : "Check its name";
  return `${check} under “Settings” > “Secrets and variables” > “Actions”`;
}

function namedText(names: readonly string[]): string {
  return anyOfText(names.map(ticked));
}
