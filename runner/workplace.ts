import { checkOut } from "./check-out.ts";
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

/** Creates a place for the steps of one job to run in. Files of the workspace are there as after a checkout of the run. */
export function createWorkplace(options: Pick<RunOptions, "event" | "github" | "workspace"> = {}): Workplace {
  const event = options.event ?? { name: "push", payload: {} };
  const github = createGithubContext(event, options.github ?? {});
  const { workspace = {} } = options;
  const own = typeof workspace === "string" ? workspace : undefined;
  const folder = createJobFolder({ event, repository: github.repository, workspace: own });
  if (typeof workspace !== "string" && Object.keys(workspace).length > 0)
    checkOut(folder.workspace, workspace, github);
  return { folder, masks: new Masks(), [Symbol.asyncDispose]: async () => folder.remove() };
}
