import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

type Endpoints = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Octokit's list of endpoints, in a copy of its package. */
const LIST = "dist-src/generated/endpoints.js";

/**
 * Leaves of Octokit's list of a thousand endpoints those that the compiled files of a folder call, as in `actions.getWorkflowRun(`:
 * whoever asks GitHub for one thing would read all of it.
 */
export async function leaveOnlyUsedEndpoints(octokitPackage: string, caller: string): Promise<void> {
  const path = join(octokitPackage, LIST);
  const { default: all } = (await import(pathToFileURL(path).href)) as { readonly default: Endpoints };
  const calls = await textsIn(caller);
  const used = Object.entries(all).flatMap(([scope, methods]) => {
    const kept = Object.entries(methods).filter(([method]) => calls.includes(`${scope}.${method}(`));
    return kept.length === 0 ? [] : [[scope, Object.fromEntries(kept)] as const];
  });
  if (used.length === 0) throw new Error(`${caller} calls none of GitHub's endpoints by its name`);
  await writeFile(path, `export default ${JSON.stringify(Object.fromEntries(used), null, 2)};\n`);
}

async function textsIn(folder: string): Promise<string> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".js"));
  return (await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")))).join("\n");
}
