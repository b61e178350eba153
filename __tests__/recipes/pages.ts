import { glob, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { asWorkflow, type YamlBlock, yamlBlocks } from "../support/yaml-blocks.ts";

const ROOT = join(import.meta.dirname, "../..");

/** README and every page of docs, except decisions, by its path in the repository, with its YAML examples. */
export const PAGES: ReadonlyMap<string, readonly YamlBlock[]> = new Map(
  await Promise.all(
    (await Array.fromAsync(glob(["README.md", "docs/*.md", "docs/recipes/*.md"], { cwd: ROOT })))
      .sort()
      .map(async (page) => [page, yamlBlocks(await readFile(join(ROOT, page), "utf8"))] as const),
  ),
);

/** An example of a page as it is written there; `at` counts where there are several. */
export function exampleOn(page: string, at = 0): YamlBlock {
  const block = PAGES.get(page)?.[at];
  if (block === undefined) throw new Error(`${page} has no example ${at}`);
  return block;
}

/** The recipe of `docs/recipes/<name>.md` as a whole workflow; `at` counts where there are several. */
export function recipe(name: string, at = 0): string {
  return workflowOn(`docs/recipes/${basename(name)}.md`, at);
}

/** The examples of a page by the heading that they are below, as whole workflows; `at` counts where there are several. */
export function recipeBelow(page: string, heading: string, at = 0): string {
  const found = PAGES.get(page)?.flatMap((block, index) => (block.heading === heading ? [index] : [])) ?? [];
  return workflowOn(page, found[at] ?? Number.NaN);
}

/** An example of a page as a whole workflow. */
export function workflowOn(page: string, at = 0): string {
  const workflow = asWorkflow(exampleOn(page, at).text);
  if (workflow === undefined) throw new Error(`example ${at} of ${page} is no workflow`);
  return workflow;
}
