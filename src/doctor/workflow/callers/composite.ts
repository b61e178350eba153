import type { Environment } from "../../../model/environment.ts";
import { type Asked as Value, valueNamed } from "../losses/loss.ts";
import {
  type Calling,
  type Composite,
  doctorIn,
  givenTo,
  type OwnPlace,
  scalarOf,
  stepsIn,
  type Table,
  tableOf,
} from "../own-place.ts";
import type { WorkflowReader } from "../workflow-reader.ts";
import { CALLING_STEP } from "./composite-lines.ts";

/** Number of composite actions in the same repository that are searched for one that uses the doctor's. */
const MAX_SEARCHED = 5;

/** The composite action that contains the doctor's step; `undefined` if it is in none. */
export async function readComposite(
  place: OwnPlace,
  reader: WorkflowReader,
  env: Environment,
): Promise<Composite | undefined> {
  const path = normal(env["GITHUB_ACTION_PATH"]);
  if (path === "") return undefined;
  const job = place.job ?? {};
  const own = usersIn(stepsIn(job), path).map((one) => ({ ...place, job, ...one }));
  const callings = own.length > 0 ? own : await usersWithin({ ...place, job }, path, reader);
  const [first, ...others] = callings;
  const file = await readAction(first?.step ?? {}, reader);
  const steps = stepsIn(tableOf(file?.["runs"]));
  return {
    step: doctorIn(steps),
    steps,
    declared: file ? tableOf(file["inputs"]) : undefined,
    calling: others.length === 0 ? first : undefined,
    callings,
  };
}

/** The place with the step that uses the composite action, if several do, and the value of an input shows which one is meant. */
export function placeLacking<T extends OwnPlace>({ context, names: [name = ""] }: Value, place: T): T {
  const { composite } = place;
  if (context !== "inputs" || composite === undefined || composite.calling !== undefined) return place;
  const { callings } = composite;
  const givenBy = ({ step }: Calling): string => scalarOf(valueNamed(givenTo(step), name));
  const lacking = callings.filter((one) => givenBy(one) === "");
  const [only, ...others] = lacking.length > 0 ? lacking : callings;
  if (only === undefined) return place;
  // Those that do the same have the same cause.
  if (callings.every((one) => givenBy(one) === givenBy(only)))
    return { ...place, composite: { ...composite, calling: only } };
  if (others.length > 0) {
    const calling = { ...only, step: { with: { [name]: "" } } };
    return { ...place, composite: { ...composite, calling, who: `one of ${CALLING_STEP}s` } };
  }
  const own = [only.step["name"], only.step["id"]].map(scalarOf).find((one) => one !== "");
  const label = own === undefined ? `number ${callings.indexOf(only) + 1} of ${callings.length}` : `"${own}"`;
  return { ...place, composite: { ...composite, calling: only, who: `${CALLING_STEP} (${label})` } };
}

/** The steps that use the action in a folder, and those before each. */
function usersIn(steps: readonly Table[], path: string): readonly Pick<Calling, "step" | "before">[] {
  const users = steps.filter((one) => folderOf(one) !== "" && path.endsWith(folderOf(one)));
  return users.map((step) => ({ step, before: steps.slice(0, steps.indexOf(step)) }));
}

/** The same, of the steps in composite actions of this repository that the job uses. */
async function usersWithin(
  place: OwnPlace & { readonly job: Table },
  path: string,
  reader: WorkflowReader,
): Promise<readonly Calling[]> {
  const steps = stepsIn(place.job);
  const local = steps.filter(({ uses }) => scalarOf(uses).startsWith("./")).slice(0, MAX_SEARCHED);
  const found: Calling[] = [];
  for (const step of local) {
    const file = await readAction(step, reader);
    const calling = { ...place, step, before: steps.slice(0, steps.indexOf(step)) };
    const declared = tableOf(file?.["inputs"]);
    const within = stepsIn(tableOf(file?.["runs"]));
    for (const one of usersIn(within, path)) {
      const composite = { step: one.step, steps: within, declared, calling, callings: [calling] };
      found.push({ ...place, ...one, composite });
    }
  }
  return found;
}

/** The file of an action of this repository; `undefined` for any other. */
async function readAction(step: Table, reader: WorkflowReader): Promise<Table | undefined> {
  if (!scalarOf(step["uses"]).startsWith("./")) return undefined;
  const folder = folderOf(step).slice(1);
  return (await reader.read(`${folder}/action.yml`)) ?? (await reader.read(`${folder}/action.yaml`));
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
