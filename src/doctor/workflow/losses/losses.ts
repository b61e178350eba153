import { anyOfText } from "../../../text/list.ts";
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
  if (asked.names.length === 0) return undefined;
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
  secrets: ({ names }, { secretless }) => lossOfSecrets(names.slice(0, 1), secretless),
  vars: ({ names }) => lossOfVariables(names.slice(0, 1)),
};

/** Secrets that the job does not get. */
export function lossOfSecrets(names: readonly string[], secretless: string | undefined): Loss {
  if (secretless !== undefined) return { state: "unchecked", why: secretless };
  const check = names.length > 1 ? "Check their names" : "Check its name";
  return {
    why: `this job gets no secret ${namedText(names)}`,
    advice: `${check} under **Settings** > **Secrets and variables** > **Actions**. A secret of an environment needs \`environment:\` in the job, and a called workflow \`secrets: inherit\` where it is called.`,
  };
}

/** Variables that the job does not get. */
export function lossOfVariables(names: readonly string[]): Loss {
  const check = names.length > 1 ? "Check their names" : "Check its name";
  return {
    why: `this job gets no variable ${namedText(names)}`,
    advice: `${check} under **Settings** > **Secrets and variables** > **Actions** > **Variables**. A variable of an environment needs \`environment:\` in the job.`,
  };
}

function namedText(names: readonly string[]): string {
  return anyOfText(names.map((name) => `\`${name}\``));
}
