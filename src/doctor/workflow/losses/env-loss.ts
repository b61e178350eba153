import { looksLikeCredential } from "../../../text/secrets/quoted.ts";
import { inputLines, SECRET_INPUTS } from "../../input-lines.ts";
import { lossOfCallersEnv } from "../callers/callers-env.ts";
import { needsOf } from "../order/needed-jobs.ts";
import { lossOfOwnVariable } from "../outputs/kept-variables.ts";
import { isId, jobsIn, scalarOf, scriptOf, stepsIn, type Table, tableOf } from "../own-place.ts";
import { NAMES } from "./context-names.ts";
import { type Asked, type Loss, misnamed, type Place, sameIn, valueNamed } from "./loss.ts";

/** A variable of the workflow, the job, or the step. */
export function lossOfEnv({ input, names: [name = ""] }: Asked, place: Place): Loss {
  const { workflow, job, jobId, step, before } = place;
  const set = [workflow, job, step].flatMap((one) => Object.keys(tableOf(one["env"])));
  if (set.some((one) => one.toLowerCase() === name.toLowerCase())) {
    return { why: `\`${name}\` is empty in the \`env:\` of this workflow` };
  }
  const own = ownValueOf(name);
  if (own !== undefined) {
    return { why: "the runner's own variables are not in `env`", meant: own, isAlways: true };
  }
  const elsewhere = elsewhereIn(workflow, name, { jobId, step });
  if (elsewhere !== undefined) {
    const { where, value } = elsewhere;
    const why = `only the \`env:\` of ${where} sets \`${name}\`, and nothing else gets it`;
    return { why, ...remedyFor(name, value, workflow) };
  }
  const ofCaller = lossOfCallersEnv(name, place);
  if (ofCaller !== undefined) return ofCaller;
  const ofOther = lossOfOwnVariable(name, before, step) ?? lossOfOtherJob(name, place);
  if (ofOther !== undefined) return ofOther;
  const why = `no \`env:\` of this workflow sets \`${name}\`, and no earlier step sets it through \`$GITHUB_ENV\``;
  const loss = misnamed(why, name, set, (near) => `env.${near}`);
  const isSecret = SECRET_INPUTS.includes(input);
  // The others often come from the settings of a repository.
  const isStored = isSecret || /^(?:to|mention|allowed-.+)$/.test(input);
  if (loss.meant !== undefined || !isId(name) || !isStored) return loss;
  const [context, kind] = isSecret ? ["secrets", "secret"] : ["vars", "variable of the repository"];
  return { why, meant: `${context}.${name}`, advice: `Check the name. If it is a ${kind}, write:` };
}

/** The value of a context that one of the runner's own variables has; `undefined` for any other variable. */
function ownValueOf(name: string): string | undefined {
  const [, context = "", rest = ""] =
    /^(GITHUB|RUNNER)_(\w+)$/.exec(name)?.map((one) => one.toLowerCase()) ?? [];
  const own = rest === "token" ? undefined : sameIn(NAMES[context] ?? [], rest);
  return own && `${context}.${own}`;
}

/** Where another job or another step sets a variable. */
export function elsewhereIn(
  workflow: Table,
  name: string,
  own: { readonly jobId: string; readonly step: Table },
): { readonly where: string; readonly value: unknown } | undefined {
  for (const [id, job] of Object.entries(jobsIn(workflow)).map(([id, job]) => [id, tableOf(job)] as const)) {
    const ofJob = valueNamed(tableOf(job["env"]), name);
    if (id !== own.jobId && ofJob !== undefined) return { where: `the job \`${id}\``, value: ofJob };
    for (const step of stepsIn(job).filter((one) => one !== own.step)) {
      const value = valueNamed(tableOf(step["env"]), name);
      const where = id === own.jobId ? "another step" : `a step of the job \`${id}\``;
      if (value !== undefined) return { where, value };
    }
  }
  return undefined;
}

/** A variable that a command of another job sets for the later steps of that job; `undefined` if only this job may set it. */
function lossOfOtherJob(name: string, { workflow, jobId, job }: Place): Loss | undefined {
  const isSetting = (one: Table): boolean => stepsIn(one).some((step) => setsVariable(step, name));
  const jobs = Object.entries(jobsIn(workflow)).filter(([id]) => id !== jobId && isId(id));
  const [other, ...others] = jobs.filter(([, one]) => isSetting(tableOf(one))).map(([id]) => id);
  if (other === undefined || others.length > 0 || !isId(name) || isSetting(job)) return undefined;
  const isNeeded = needsOf(job).includes(other);
  const need = isNeeded ? "" : `, and \`${other}\` to the \`needs:\` of this job`;
  return {
    why: `only the job \`${other}\` sets \`${name}\`, and what is in \`$GITHUB_ENV\` does not reach other jobs`,
    meant: `needs.${other}.outputs.${name}`,
    advice: `In that job, write it to \`$GITHUB_OUTPUT\` too. Add \`${name}: \${{ steps.ID.outputs.${name} }}\` to its \`outputs:\`, with the \`id:\` of the step in place of ID${need}. Here, write:`,
  };
}

/** Whether a command of a step sets a variable for later steps. */
function setsVariable({ run }: Table, name: string): boolean {
  const lines = scriptOf({ run }).split("\n");
  return (
    lines.some((line) => /GITHUB_ENV\b/.test(line)) &&
    lines.some((line) => line.split(/[^\w=<]/).some((word) => /[=<]/.test(word) && nameIn(word) === name))
  );
}

/** The name that is before a value, or before the mark that ends it. */
function nameIn(word: string): string | undefined {
  return /^(\w+)(?:=|<<)/.exec(word)?.[1];
}

/** The lines that set a variable for the whole workflow. */
function remedyFor(name: string, value: unknown, workflow: Table): Pick<Loss, "advice" | "lines"> {
  const advice = "Move it to the `env:` at the top of the workflow";
  const text = scalarOf(value);
  const line = isId(name) && text !== "" && !looksLikeCredential(text) ? inputLines(name, text) : undefined;
  if (line === undefined || line.includes("\n")) return { advice: `${advice}.` };
  const hasOwn = workflow["env"] !== undefined;
  return { advice: `${advice}:`, lines: hasOwn ? line : `env:\n  ${line}` };
}
