import { readFile } from "node:fs/promises";
import { join } from "node:path";
import MarkdownIt from "markdown-it";
import { parse } from "yaml";
import { ownUsesIn } from "../own-action.ts";

const ROOT = join(import.meta.dirname, "../..");

/** What the builder knows of the action: its recipes and its inputs, as they stand in the repository. */
export interface Sources {
  /** How the recipes use the action, such as `your-org/webex-notify@v1`. */
  readonly own: string;
  /** The first YAML block of README below each heading. */
  readonly recipes: ReadonlyMap<string, string>;
  /** The description of each input of `action.yml`. */
  readonly inputs: Readonly<Record<string, string>>;
}

/** Reads README and `action.yml` as they are now. */
export async function readSources(): Promise<Sources> {
  const [readme, action] = await Promise.all(
    ["README.md", "action.yml"].map((file) => readFile(join(ROOT, file), "utf8")),
  );
  return sourcesIn(readme ?? "", action ?? "");
}

/** What a README and an `action.yml` hold. */
export function sourcesIn(readme: string, action: string): Sources {
  const inputs = Object.entries((parse(action) as ActionFile).inputs);
  return {
    own: ownUsesIn(readme),
    recipes: recipesIn(readme),
    inputs: Object.fromEntries(inputs.map(([name, { description }]) => [name, description.trim()])),
  };
}

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string }>>;
}

function recipesIn(markdown: string): ReadonlyMap<string, string> {
  const recipes = new Map<string, string>();
  let heading = "";
  const tokens = new MarkdownIt().parse(markdown, {});
  for (const [at, { type, info, content }] of tokens.entries()) {
    if (tokens[at - 1]?.type === "heading_open") heading = content;
    if (type === "fence" && info === "yaml" && !recipes.has(heading)) recipes.set(heading, content);
  }
  return recipes;
}
