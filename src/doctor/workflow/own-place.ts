import type { CutValue } from "../../inputs/content/cut-values.ts";

export type Table = Readonly<Record<string, unknown>>;

/** The place of the doctor's step in its workflow. */
export interface OwnPlace {
  /** The file with the job. */
  readonly workflow: Table;
  readonly jobId: string;
  /** The job; `undefined` if it is in a called workflow that was not found. */
  readonly job: Table | undefined;
  /** The step; `undefined` if it cannot be identified, for example in a composite action. */
  readonly step: Table | undefined;
  /** The steps before it. */
  readonly before: readonly Table[];
  /** The ID of the job that calls this workflow; "" if unknown. */
  readonly caller: string | undefined;
  /** Whether that job passes its secrets on. */
  readonly hasSecrets: boolean;
  /** The place of that job, which passes values on; `undefined` if unknown. */
  readonly calling?: Calling | undefined;
  /** The inputs of the step that end at a comment. */
  readonly cuts?: Readonly<Record<string, Pick<CutValue, "value" | "rest">>> | undefined;
  /** The workflow as it is written. */
  readonly text?: string | undefined;
  /** The workflow whose runs a step of the job lists, if it names a file. */
  readonly listed?: Listed | undefined;
  /** The names of workflows that `workflow_run` names by their files, or misspells. */
  readonly triggers?: Readonly<Record<string, string>> | undefined;
  /** Another workflow that publishes releases, for which GitHub does not start this one. */
  readonly releasing?: string | undefined;
  /** Another workflow whose runs cancel those of this one. */
  readonly sharing?: string | undefined;
  /** Inputs whose files the repository does not have, although they are read only after the checkout. */
  readonly lacking?: readonly string[] | undefined;
  /** The composite action that contains the step, if it is in one. */
  readonly composite?: Composite | undefined;
}

/** The workflow whose runs a step of the job lists, to find earlier results. */
export interface Listed {
  /** Its file. */
  readonly file: string;
  /** The file of the workflow that runs. */
  readonly own: string;
  /** What it contains; `undefined` if there is none. */
  readonly content: Table | undefined;
}

/** A composite action that contains the doctor's step, as far as it is known. */
export interface Composite {
  readonly step: Table | undefined;
  /** Its steps; absent if its file was not found. */
  readonly steps?: readonly Table[];
  /** The inputs that it declares; `undefined` if its file was not found. */
  readonly declared: Table | undefined;
  /** The place of the step that uses it, if only one can be meant. */
  readonly calling: Calling | undefined;
  /** The places of all steps that use it. */
  readonly callings: readonly Calling[];
  /** What sentences call that step, if there are several. */
  readonly who?: string;
}

/** A job or a step that calls, as `step`, and where it is. */
export interface Calling extends OwnPlace {
  readonly job: Table;
  readonly step: Table;
}

/** Whether the step and its job are known. */
export function isFound(place: OwnPlace | undefined): place is Calling {
  return place?.step !== undefined && place.job !== undefined;
}

/** The doctor's step, also that of a composite action. */
export function ownStep({ step, composite }: OwnPlace): Table | undefined {
  return composite === undefined ? step : composite.step;
}

/**
 * The job that needs those that the step reports, and all jobs of its workflow: in a called workflow that needs none itself, the
 * one that calls it.
 */
export function needingJob({ workflow, job = {}, caller, calling }: OwnPlace): {
  readonly caller: string | undefined;
  readonly needing: Table;
  readonly jobs: Table;
} {
  if (caller === undefined || job["needs"] !== undefined)
    return { caller: undefined, needing: job, jobs: jobsIn(workflow) };
  return { caller, needing: calling?.step ?? {}, jobs: jobsIn(calling?.workflow) };
}

/** The variables that the workflow sets for the step. */
export function variablesOf({ workflow, job, step }: OwnPlace): Table {
  return { ...tableOf(workflow["env"]), ...tableOf(job?.["env"]), ...tableOf(step?.["env"]) };
}

/** A map of names to values; empty for anything else. */
export function tableOf(value: unknown): Table {
  return Object(value) as Table;
}

/** The inputs that a step has; none if there is no step. */
export function givenTo(step: Table | undefined): Table {
  return tableOf(step?.["with"]);
}

/** The jobs of a workflow, by their IDs. */
export function jobsIn(workflow: Table | undefined): Table {
  return tableOf(workflow?.["jobs"]);
}

/** The ID of a step; "" if it has none. */
export function stepId(step: Table | undefined): string {
  return scalarOf(step?.["id"]);
}

/** Whether a step has an ID, as GitHub compares them. */
export function hasId(step: Table, id: string): boolean {
  return stepId(step).toLowerCase() === id.toLowerCase();
}

/** The steps of a job. */
export function stepsIn(job: Table): readonly Table[] {
  return Array.isArray(job["steps"]) ? job["steps"].map(tableOf) : [];
}

/** Characters of a command that are searched. */
export const MAX_SEARCHED = 5000;

/** What a step runs, as far as it is searched. */
export function scriptOf({ run }: Table): string {
  return scalarOf(run).slice(0, MAX_SEARCHED);
}

/** The action that a step uses, whatever its version and owner are: an organization may have a copy. */
export function actionOf({ uses }: Table): string | undefined {
  return scalarOf(uses).toLowerCase().split("@")[0]?.split("/").at(-1);
}

/** Whether two steps use the same action. */
export function isAlsoUsing(one: Table, other: Table): boolean {
  return actionOf(one) === actionOf(other);
}

/** Whether a step uses the other action of the same repository, which calls a method. */
export function isCall({ uses }: Table, own: Table): boolean {
  const name = actionOf(own);
  return (
    name !== undefined &&
    name !== "" &&
    scalarOf(uses).toLowerCase().split("@")[0]?.endsWith(`/${name}/call`) === true
  );
}

/** The job that calls this workflow, in a sentence. */
export function callingJob(caller: string | undefined): string {
  return caller ? `the job \`${caller}\`` : "the job that calls this workflow";
}

/** A name as code. */
export function ticked(name: string): string {
  return `\`${name}\``;
}

/** A value as a workflow has it, if it is a text, a number, or a switch; "" for anything else, such as a map. */
export function scalarOf(value: unknown): string {
  return ["string", "number", "boolean"].includes(typeof value) ? String(value).trim() : "";
}

/** Whether GitHub accepts a text as the ID of a job or step, or as the name of an output, so that it can be pasted. */
export function isId(text: string): boolean {
  return /^[A-Za-z_][\w-]*$/.test(text);
}

/** The step that is asked the doctor: the only one, or else the one that GitHub calls `name`. */
export function doctorIn(steps: readonly Table[], name = ""): Table | undefined {
  const asked = steps.filter(isAskingDoctor);
  return asked.length === 1 ? asked[0] : asked.find((step) => nameIn(steps, step) === name);
}

/**
 * What GitHub calls a step in `GITHUB_ACTION`: its ID, or else its action, with a number from the second use of the action on. Source:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
function nameIn(steps: readonly Table[], step: Table): string {
  const id = stepId(step);
  if (id !== "") return id;
  const [action = ""] = scalarOf(step["uses"]).split("@");
  const uses = steps.filter((one) => stepId(one) === "" && scalarOf(one["uses"]).split("@")[0] === action);
  const number = uses.indexOf(step) + 1;
  return `__${action.replaceAll(/[^\w-]/g, "_")}${number === 1 ? "" : `_${number}`}`;
}

/** Whether a step has the doctor's input. */
export function isAskingDoctor(step: Table): boolean {
  return Object.hasOwn(givenTo(step), "doctor");
}
