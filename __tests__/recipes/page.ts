import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { asWorkflow, type YamlBlock, yamlBlocks } from "../support/yaml-blocks.ts";

/** The YAML examples of a page. */
export interface Page {
  readonly examples: readonly YamlBlock[];
  /** The example below a heading, as a whole workflow; `at` counts where there are several. */
  recipe(heading: string, at?: number): string;
}

/** Reads the examples of a page in `docs/`. */
export async function readPage(name: string): Promise<Page> {
  const examples = yamlBlocks(await readFile(join(import.meta.dirname, "../../docs", name), "utf8"));
  return {
    examples,
    recipe(heading, at = 0) {
      const block = examples.filter((one) => one.heading === heading)[at];
      const workflow = block && asWorkflow(block.text);
      if (workflow === undefined) throw new Error(`${name} has no workflow ${at} below "${heading}"`);
      return workflow;
    },
  };
}
