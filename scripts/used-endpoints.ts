import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

type Endpoints = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * Reduces Octokit's list of a thousand endpoints to those that the compiled files of a folder call, as in
 * `actions.getWorkflowRun(`, and returns it as a module. Otherwise, a single question to GitHub would load the whole
 * list.
 */
export async function usedEndpoints(list: string, caller: string): Promise<string> {
  const { default: all } = (await import(pathToFileURL(list).href)) as { readonly default: Endpoints };
  const calls = await textsIn(caller);
  const used = Object.entries(all).flatMap(([scope, methods]) => {
    const kept = Object.entries(methods).filter(([method]) => calls.includes(`${scope}.${method}(`));
    return kept.length === 0 ? [] : [[scope, Object.fromEntries(kept)] as const];
  });
  if (used.length === 0) throw new Error(`${caller} calls none of GitHub's endpoints by its name`);
  return `export default ${JSON.stringify(Object.fromEntries(used), null, 2)};\n`;
}

async function textsIn(folder: string): Promise<string> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".js"));
  return (await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")))).join("\n");
}
