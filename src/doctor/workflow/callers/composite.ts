import type { Environment } from "../../../model/environment.ts";
import {
  type Composite,
  doctorIn,
  type OwnPlace,
  scalarOf,
  stepsIn,
  type Table,
  tableOf,
} from "../own-place.ts";
import type { WorkflowReader } from "../workflow-reader.ts";

/** The composite action that contains the doctor's step; `undefined` if it is in none. */
export async function readComposite(
  place: OwnPlace,
  reader: WorkflowReader,
  env: Environment,
): Promise<Composite | undefined> {
  const path = normal(env["GITHUB_ACTION_PATH"]);
  if (path === "") return undefined;
  const { job = {} } = place;
  const steps = stepsIn(job);
  const callers = steps.filter((one) => folderOf(one) !== "" && path.endsWith(folderOf(one)));
  const [step, ...others] = callers;
  const folder = scalarOf(step?.["uses"]).startsWith("./") ? folderOf(step ?? {}).slice(1) : undefined;
  const file =
    folder && ((await reader.read(`${folder}/action.yml`)) ?? (await reader.read(`${folder}/action.yaml`)));
  const isSure = step !== undefined && others.length === 0;
  return {
    step: file ? doctorIn(stepsIn(tableOf(file["runs"]))) : undefined,
    declared: file ? tableOf(file["inputs"]) : undefined,
    calling: isSure ? { ...place, job, step, before: steps.slice(0, steps.indexOf(step)) } : undefined,
  };
}

/** The end of the path of an action's folder: of another repository, the runner has one for each version. */
function folderOf({ uses }: Table): string {
  const [name = "", version] = scalarOf(uses).split("@");
  const [owner, repository, ...below] = name.split("/");
  return normal(`/${version === undefined ? name : [owner, repository, version, ...below].join("/")}`);
}

/** A path as every system writes it. */
function normal(path = ""): string {
  return path
    .replaceAll("\\", "/")
    .replace(/\/(?:\.?\/)+/g, "/")
    .replace(/\/$/, "");
}
