import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import MarkdownIt from "markdown-it";
import { parse } from "yaml";
import { ownUsesIn } from "../own-action.ts";

const ROOT = join(import.meta.dirname, "../..");
const RECIPES = join(ROOT, "docs/recipes");

/** What the builder knows about the action: its recipes and inputs, as they are in the repository. */
export interface Sources {
  /** How the recipes use the action, such as `your-org/webex-notify@v1`. */
  readonly own: string;
  /** The first YAML block of each page in `docs/recipes`, by the name of the page, such as `matrix`. */
  readonly recipes: ReadonlyMap<string, string>;
  /** The description of each input of `action.yml`. */
  readonly inputs: Readonly<Record<string, string>>;
}

/** Reads the current README, recipes, and `action.yml`. `change` can modify each text. */
export async function readSources(change = (text: string): string => text): Promise<Sources> {
  const pages = (await readdir(RECIPES)).filter((name) => name !== "README.md");
  const files = [
    join(ROOT, "README.md"),
    join(ROOT, "action.yml"),
    ...pages.map((name) => join(RECIPES, name)),
  ];
  const texts = await Promise.all(files.map(async (file) => change(await readFile(file, "utf8"))));
  const [readme = "", action = "", ...recipes] = texts;
  const inputs = Object.entries((parse(action) as ActionFile).inputs);
  return {
    own: ownUsesIn(readme),
    recipes: new Map(pages.map((name, at) => [basename(name, ".md"), firstYaml(recipes[at] ?? "")])),
    inputs: Object.fromEntries(inputs.map(([name, { description }]) => [name, description.trim()])),
  };
}

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string }>>;
}

function firstYaml(markdown: string): string {
  const fences = new MarkdownIt()
    .parse(markdown, {})
    .filter(({ type, info }) => type === "fence" && info === "yaml");
  return fences[0]?.content ?? "";
}
