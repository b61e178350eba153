import { nearest } from "../../text/nearest.ts";
import type { Row } from "../row.ts";
import { isId, type OwnPlace, scalarOf, stepsIn, type Table, tableOf } from "./own-place.ts";

/** Why an expression is empty, as the end of a sentence, and what to do about it. */
export interface Loss extends Pick<Row, "advice" | "lines"> {
  readonly state?: Row["state"];
  readonly why: string;
}

/** An input, and the name of a value in one of GitHub's contexts. */
interface Asked {
  readonly input: string;
  readonly context: string;
  readonly names: readonly string[];
}

type Place = OwnPlace & {
  readonly step: Table;
  readonly job: Table;
  /** Why GitHub gives this run no secrets, as the end of a sentence. */
  readonly secretless: string | undefined;
};

/** Why a value is empty; `undefined` if that may be intended. */
export function lossOf(asked: Asked, place: Place): Loss | undefined {
  return Object.hasOwn(LOSSES, asked.context) ? LOSSES[asked.context]?.(asked, place) : undefined;
}

const LOSSES: Readonly<Record<string, (asked: Asked, place: Place) => Loss | undefined>> = {
  needs: lossOfNeeds,
  steps: lossOfSteps,
  inputs: lossOfInputs,
  env: lossOfEnv,
  secrets: ({ names: [name = ""] }, { secretless }) =>
    secretless === undefined
      ? {
          why: `this job gets no secret \`${name}\``,
          advice: `Check its name under **Settings** > **Secrets and variables** > **Actions**. A secret of an environment needs \`environment:\` in the job, and a called workflow \`secrets: inherit\` where it is called.`,
        }
      : { state: "unchecked", why: secretless },
  vars: ({ names: [name = ""] }) => ({
    why: `this job gets no variable \`${name}\``,
    advice: `Check its name under **Settings** > **Secrets and variables** > **Actions** > **Variables**. A variable of an environment needs \`environment:\` in the job.`,
  }),
};

function lossOfNeeds({ input, names }: Asked, place: Place): Loss {
  const [id = "", kind = "", output = ""] = names;
  const jobs = tableOf(place.workflow["jobs"]);
  const needed = [place.job["needs"] ?? []].flat().filter((one) => typeof one === "string");
  if (!Object.hasOwn(jobs, id)) {
    const others = Object.keys(jobs).filter((one) => one !== place.jobId);
    return misnamed(`this workflow has no job \`${id}\``, nearest(id, others), (near) => ({
      input,
      expression: ["needs", near, ...names.slice(1)].join("."),
    }));
  }
  if (!needed.includes(id)) {
    return {
      why: `this job's \`needs:\` does not name \`${id}\``,
      ...([id, ...needed].every(isId)
        ? { advice: "Change this line in the job:", lines: `needs: [${[id, ...needed].join(", ")}]` }
        : { advice: `Add \`${id}\` to the \`needs:\` of the job.` }),
    };
  }
  if (kind !== "outputs") {
    return { why: `the job \`${id}\` has no \`${kind}\``, advice: RESULT };
  }
  const outputs = Object.keys(tableOf(tableOf(jobs[id])["outputs"]));
  if (tableOf(jobs[id])["uses"] === undefined && !outputs.includes(output)) {
    const near = nearest(output, outputs);
    if (near !== undefined) {
      return misnamed(`the job \`${id}\` has no output \`${output}\``, near, () => ({
        input,
        expression: `needs.${id}.outputs.${near}`,
      }));
    }
    return {
      why: `the job \`${id}\` has no output \`${output}\``,
      advice: `Add these lines to the job \`${id}\`, with the \`id:\` of its step in place of ID:`,
      lines: `outputs:\n  ${output}: \${{ steps.ID.outputs.${output} }}`,
    };
  }
  return { state: "unchecked", why: `the job \`${id}\` set no \`${output}\` in this run` };
}

const RESULT = "A job that is needed has `result` and `outputs`.";

function lossOfSteps(
  { input, names: [id = "", ...rest] }: Asked,
  { before, job, step }: Place,
): Loss | undefined {
  // With `lifecycle`, GitHub evaluates the inputs again at the end of the job, when later steps have outputs, too.
  const all = scalarOf(tableOf(step["with"])["lifecycle"]) === "true" ? stepsIn(job) : [];
  if (all.some((one) => one["id"] === id)) return undefined;
  const ids = before.map((step) => step["id"]).filter((one) => typeof one === "string");
  if (ids.includes(id))
    return { state: "unchecked", why: `the step \`${id}\` set no \`${rest.at(-1) ?? ""}\` in this run` };
  const why = `no earlier step of this job has \`id: ${id}\``;
  const unnamed = before.filter((step) => step["id"] === undefined);
  const meant = unnamed.find((step) => namesOf(step).some((name) => isAlike(name, id)));
  if (meant !== undefined && !ids.some((one) => isAlike(one, id))) {
    const name = namesOf(meant)[0] ?? "";
    return { why, advice: `If the step "${name}" is meant, add this line to it:`, lines: `id: ${id}` };
  }
  return misnamed(why, nearest(id, ids), (near) => ({
    input,
    expression: ["steps", near, ...rest].join("."),
  }));
}

/** What a step without an ID is known by: its name, the action that it uses, or the command that it runs. */
function namesOf({ name, uses, run }: Table): readonly string[] {
  const action = typeof uses === "string" ? uses.split("@")[0]?.split("/").at(-1) : undefined;
  return [name, action, run].filter((one) => typeof one === "string");
}

/** In characters. Nobody names a step with more. */
const MAX_NAME = 200;

function isAlike(name: string, id: string): boolean {
  const folded = (text: string): string => text.toLowerCase().replace(/[\s_-]+/g, "");
  return name.length <= MAX_NAME && folded(name) === folded(id);
}

function lossOfInputs({ input, names: [name = ""] }: Asked, { workflow }: Place): Loss | undefined {
  const events = tableOf(workflow["on"]);
  const declared = ["workflow_dispatch", "workflow_call"].flatMap((event) =>
    Object.keys(tableOf(tableOf(events[event])["inputs"])),
  );
  if (declared.includes(name)) return undefined;
  return misnamed(`this workflow has no input \`${name}\``, nearest(name, declared), (near) => ({
    input,
    expression: `inputs.${near}`,
  }));
}

function lossOfEnv({ input, names: [name = ""] }: Asked, { workflow, job, step }: Place): Loss {
  const set = [workflow, job, step].flatMap((one) => Object.keys(tableOf(one["env"])));
  if (set.includes(name)) return { why: `\`${name}\` is empty in the \`env:\` of this workflow` };
  const why = `no \`env:\` of this workflow sets \`${name}\`, and no earlier step sets it through \`$GITHUB_ENV\``;
  return misnamed(why, nearest(name, set), (near) => ({ input, expression: `env.${near}` }));
}

/** A name that does not exist, and the line with the name that was meant. */
function misnamed(
  why: string,
  near: string | undefined,
  meant: (near: string) => { readonly input: string; readonly expression: string },
): Loss {
  if (near === undefined || !isId(near)) return { why, advice: "Check the name, or remove the line." };
  const { input, expression } = meant(near);
  return {
    why,
    advice: "If this is what you mean, write it instead:",
    lines: `${input}: \${{ ${expression} }}`,
  };
}
