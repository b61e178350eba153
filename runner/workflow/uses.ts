import { access } from "node:fs/promises";
import { join } from "node:path";
import { namesOf, valueFor } from "./given.ts";
import type { JobState } from "./job-state.ts";
import type { Step } from "./workflow-file.ts";

/** The action that a step uses, if it really runs. */
export interface Action {
  dir: string;
  /** Empty for an action in the workspace. */
  repository: string;
  ref: string;
  /** The beginning of `github.action`. */
  name: string;
}

/** Finds the action that a step uses; `undefined` if it ends as the options say. */
export async function actionOf(step: Step, state: JobState): Promise<Action | undefined> {
  const { uses } = step;
  if (uses?.startsWith("./")) return await localAction(uses, step, state);
  const [, repository = "", path = "", ref = ""] =
    /^([^/@]+\/[^/@]+)(?:\/([^@]+))?@(.+)$/.exec(uses ?? "") ?? [];
  const dir = valueFor(state.options.actions, [repository]);
  if (dir === undefined) return undefined;
  // ReferenceNameBuilder.cs: characters that are not allowed in an ID become underscores, and hyphens stay.
  return { dir: join(dir, path), repository, ref, name: `__${repository.replaceAll(/[^\w-]/g, "_")}` };
}

// ActionManager.cs: it must be in the workspace, or the step fails.
async function localAction(uses: string, step: Step, state: JobState): Promise<Action | undefined> {
  const { results, outputs } = state.options;
  const names = namesOf(state.job, step);
  if (valueFor<unknown>({ ...results, ...outputs }, names) !== undefined) return undefined;
  const dir = join(state.workplace.folder.workspace, uses);
  const isThere = await access(join(dir, "action.yml")).then(
    () => true,
    () => false,
  );
  if (isThere) return { dir, repository: "", ref: "", name: "__self" };
  throw new FailedStepError(
    `Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '${dir}'. ` +
      "Did you forget to run actions/checkout before running your local action?",
  );
}

/** Thrown if an action is missing from the workspace, or fails with an error of its own. The job continues. */
export class FailedStepError extends Error {
  override readonly name = "FailedStepError";
}
