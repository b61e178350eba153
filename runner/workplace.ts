import { createGithubContext } from "./github-context.ts";
import { createJobFolder, type JobFolder } from "./job-folder.ts";
import { Masks } from "./masks.ts";
import type { RunOptions } from "./step.ts";

/**
 * What all steps of a job share: its folders, and the values that its log hides. Disposing of it removes the folders.
 */
export interface Workplace extends AsyncDisposable {
  folder: JobFolder;
  masks: Masks;
}

/** Creates a place for the steps of one job to run in. */
export function createWorkplace(options: Pick<RunOptions, "event" | "github" | "workspace"> = {}): Workplace {
  const event = options.event ?? { name: "push", payload: {} };
  const { repository } = createGithubContext(event, options.github ?? {});
  const folder = createJobFolder({ event, repository, workspace: options.workspace ?? {} });
  return { folder, masks: new Masks(), [Symbol.asyncDispose]: async () => folder.remove() };
}
