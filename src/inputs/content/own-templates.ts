import type { OwnTemplates, TemplateFile } from "../../model/templates.ts";
import { NO_WALL, type Wall } from "../../text/wall.ts";
import { type FileReader, inFolder } from "../files/file-reader.ts";
import { InputError } from "../input-error.ts";
import { parseCard } from "./parse-card.ts";

/** Largest template that is read, in bytes: a message has room for 7439. */
const MAX_TEMPLATE_BYTES = 256 * 1024;

/**
 * Reads what the `template` input names: one `.md` file, a card as `.json`, `.yaml` or `.yml`, or a folder with
 * `<outcome>.md` and `partials/*.md`. Throws `InputError`.
 */
export async function readOwnTemplates(
  reader: FileReader,
  path: string,
  outcome: string,
  wall = NO_WALL,
): Promise<OwnTemplates> {
  const read = async (file: string): Promise<TemplateFile> => ({
    file,
    source: await reader.readText("template", file, MAX_TEMPLATE_BYTES),
  });
  if (!(await reader.isFolder("template", path))) return readFile(path, read, wall);
  const names = await reader.namesIn("template", path);
  const folder = inFolder(path, "partials");
  const partialNames = (await reader.namesIn("template", folder)).filter((name) => name.endsWith(".md"));
  const partials = await Promise.all(
    partialNames.map(
      async (name) => [name.slice(0, -".md".length), await read(inFolder(folder, name))] as const,
    ),
  );
  const main = names.includes(`${outcome}.md`) ? await read(inFolder(path, `${outcome}.md`)) : undefined;
  if (main === undefined && partials.length === 0) {
    throw new InputError("template", path, `the folder holds neither ${outcome}.md nor partials/*.md`);
  }
  return { main, partials: Object.fromEntries(partials) };
}

async function readFile(
  path: string,
  read: (file: string) => Promise<TemplateFile>,
  wall: Wall,
): Promise<OwnTemplates> {
  const [, ending = ""] = /\.([^./\\]+)$/.exec(path.toLowerCase()) ?? [];
  if (ending === "md") return { main: await read(path), partials: {} };
  if (ending !== "json" && ending !== "yaml" && ending !== "yml") {
    throw new InputError(
      "template",
      path,
      "it must be a .md file, a card as .json, .yaml or .yml, or a folder of .md files",
    );
  }
  const { source } = await read(path);
  const content = await parseCard(
    { path, text: source, language: ending === "json" ? "JSON" : "YAML" },
    wall,
  );
  return { main: undefined, partials: {}, card: { file: path, content } };
}
