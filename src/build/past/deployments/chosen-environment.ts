import type { GitHubReads } from "../../../github/github-client.ts";
import type { Reading, Unknown } from "../../../github/reading.ts";
import { DEPLOYMENTS_ON_A_PAGE } from "../../../github/reads/deployments.ts";
import type { Build } from "../../build.ts";
import { type Payload, valueAt } from "../../payload.ts";
import { readDeployments } from "./told-deployments.ts";

/** The runs that are known to be of the same environment, by their IDs. */
export type SameEnvironment = Reading<ReadonlySet<string>>;

/** Whether somebody chose the environment when they started the run, so that the next run may be of another one. */
export function choosesEnvironment({ deployment, trigger }: Build, payload: Payload): boolean {
  const environment = deployment?.environment?.toLowerCase();
  if (environment === undefined || trigger.event !== "workflow_dispatch") return false;
  const values = Object.values(Object(valueAt(payload, "inputs")));
  return values.some((value) => typeof value === "string" && value.trim().toLowerCase() === environment);
}

const NOT_SAID = "GitHub does not say which environment the runs before deployed to";

/** None of the runs before is known to be of the same environment. */
export const NONE_NAMED: Unknown = { unknown: `${NOT_SAID}: its list of deployments contains none of them.` };

/**
 * The runs whose deployments are to the same environment as this one. GitHub does not list the inputs of a run. If all of its
 * deployments are listed and only this run made some, it is known to be the first.
 */
export async function runsOfEnvironment(build: Build, github: GitHubReads): Promise<SameEnvironment> {
  const reading = await readDeployments(build, github);
  if ("unknown" in reading) return { ...reading, unknown: `${NOT_SAID}. ${reading.unknown}` };
  const told = reading.value;
  const value = new Set(told.flatMap(({ runs }) => runs));
  const isWhole = told.length < DEPLOYMENTS_ON_A_PAGE && told.every(({ runs }) => runs.length > 0);
  const isFirst = isWhole && value.size === 1 && value.has(build.run.id);
  return isFirst || value.size > 1 ? { value } : NONE_NAMED;
}

/** Whether a run counts as one of the same environment; each does if the run it is compared with did not choose one. */
export function isOfSameEnvironment(
  { id }: { readonly id: string },
  known: SameEnvironment | undefined,
): boolean {
  return known === undefined || ("value" in known && known.value.has(id));
}
