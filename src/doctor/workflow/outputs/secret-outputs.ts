import { stepsNamedIn } from "../losses/job-outputs.ts";
import type { Loss } from "../losses/loss.ts";
import {
  givenTo,
  hasId,
  isAlsoUsing,
  scalarOf,
  scriptOf,
  stepsIn,
  type Table,
  tableOf,
} from "../own-place.ts";

/** A job that passes an output on, its workflow, and the doctor's step. */
export interface Passing {
  readonly workflow: Table;
  readonly job: Table;
  readonly own: Table;
}

/**
 * Why an output of a job is empty if it contains a secret: the secret itself, or what one of its steps made of it. Source:
 * https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/pass-job-outputs
 */
export function lossOfSecretOutput(output: string, passing: Passing): Loss | undefined {
  const text = scalarOf(tableOf(passing.job["outputs"])[output]);
  const secret = secretOf(text) ?? secretOfStep(text, passing);
  if (secret === undefined) return undefined;
  const why = `\`${output}\` contains the secret \`${secret}\`, and GitHub passes no output with a secret to another job`;
  return { why, advice: "Read the secret here as well:", meant: `secrets.${secret}` };
}

/** The secret that a text is. */
function secretOf(text: string): string | undefined {
  return /^\$\{\{\s*secrets\.(\w+)\s*\}\}$/.exec(text)?.[1];
}

/** The secret that the only output of a step in a text is. */
function secretOfStep(text: string, { workflow, job, own }: Passing): string | undefined {
  const [referred, ...others] = stepsNamedIn(text);
  const [id = "", kind, name = ""] = referred?.names ?? [];
  const step = stepsIn(job).find((one) => hasId(one, id));
  if (step === undefined || kind !== "outputs" || others.length > 0) return undefined;
  // The ID of a room is what the step was given, unless that is a title, which a step reads as well.
  if (isAlsoUsing(step, own)) return name === "room-id" ? secretOf(scalarOf(givenTo(step)["to"])) : undefined;
  const value = scriptOf(step)
    .split("\n")
    .filter((line) => line.includes("GITHUB_OUTPUT"))
    .map((line) => line.split(`${name}=`)[1]?.split(">>", 1)[0]?.trim().replace(/["']$/, ""))
    .find((one) => one !== undefined);
  const [, variable] = /^\$\{?(\w+)\}?$/.exec(value ?? "") ?? [];
  if (variable === undefined) return secretOf(value ?? "");
  const variables = [step, job, workflow].map((one) => scalarOf(tableOf(one["env"])[variable]));
  return variables.map(secretOf).find((one) => one !== undefined);
}
