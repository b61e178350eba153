import { parseText } from "../inputs/content/data.ts";
import { InputError } from "../inputs/input-error.ts";
import type { Host } from "../step/host.ts";

/** Largest workflow that is read, in bytes: GitHub takes no larger one. */
const MAX_BYTES = 1024 * 1024;

type Table = Readonly<Record<string, unknown>>;

/**
 * The doctor's own step as its workflow has it, where that is checked out; `undefined` where it cannot be told from others, as in
 * a composite action.
 */
export async function ownStep({
  env,
  files,
  wall,
}: Pick<Host, "env" | "files" | "wall">): Promise<Table | undefined> {
  const [, path] = /^[^/]+\/[^/]+\/(.+)@/.exec(env["GITHUB_WORKFLOW_REF"] ?? "") ?? [];
  if (path === undefined) return undefined;
  try {
    const { data } = await parseText(path, await files.readText("doctor", path, MAX_BYTES), wall);
    const job = Object(Object(Object(data).jobs)[env["GITHUB_JOB"] ?? ""]);
    const steps: unknown[] = Array.isArray(job.steps) ? job.steps : [];
    const own = steps.filter((step) => Object.hasOwn(Object(Object(step).with), "doctor"));
    return own.length === 1 ? Object(own[0]) : undefined;
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
