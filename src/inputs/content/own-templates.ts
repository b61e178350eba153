import { OUTCOMES } from "../../model/outcome.ts";
import type { OwnTemplates, TemplateFile } from "../../model/templates.ts";
import { listText } from "../../text/list.ts";
import { nearest } from "../../text/nearest.ts";
import { quoted } from "../../text/secrets/quoted.ts";
import { NO_WALL, type Wall } from "../../text/wall.ts";
import { inFolder } from "../files/in-folder.ts";
import type { Files } from "../files/readable-files.ts";
import { InputError } from "../input-error.ts";
import { parseCard } from "./parse-card.ts";

/** Largest template that is read, in bytes: a message has room for 7439. */
const MAX_TEMPLATE_BYTES = 256 * 1024;

/**
 * Reads the templates that the `template` input names: one `.md` file, a card as `.json`, `.yaml`, or `.yml`, or a folder
 * with `<outcome>.md` and `partials/*.md`. Throws `InputError`.
 */
export async function readOwnTemplates(
  reader: Files,
  path: string,
  outcome: string,
  wall = NO_WALL,
): Promise<OwnTemplates> {
  const read = async (file: string): Promise<TemplateFile> => ({
    file,
    source: await reader.readText("template", file, MAX_TEMPLATE_BYTES),
  });
  if (path.includes("{{") || path.includes("\n")) throw new InputError("template", path, NO_PATH);
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
  const warnings = misnamed(names);
  const isOfUse = partials.length > 0 || MESSAGES.some((name) => names.includes(name));
  if (!isOfUse) {
    const [first = ""] = warnings;
    const none = `the folder contains no partials/*.md and none of ${listText(MESSAGES)}`;
    throw new InputError("template", path, [none, first.replace(/\.$/, "")].filter(Boolean).join(". "));
  }
  return {
    main,
    partials: Object.fromEntries(partials),
    ...(warnings.length === 0 ? {} : { warnings: warnings.map((one) => `In ${quoted(path)}: ${one}`) }),
  };
}

const NO_PATH = "it must be the path of a file or a folder: write a text as `message:` or `title:`";

/** The files that a folder can contain. The built-in template is used for a missing one. */
const MESSAGES = OUTCOMES.map((outcome) => `${outcome}.md`);

/** Number of names that are read in a folder. */
const MAX_NAMES = 100;

/** Sentences about files that are not used for a message, but whose names suggest that they should be. */
function misnamed(names: readonly string[]): readonly string[] {
  const missing = MESSAGES.filter((name) => !names.includes(name));
  const others = names.filter((name) => name.endsWith(".md") && !MESSAGES.includes(name));
  return others.slice(0, MAX_NAMES).flatMap((name) => {
    const near = nearest(
      name.slice(0, -".md".length),
      missing.map((one) => one.slice(0, -".md".length)),
    );
    return near === undefined
      ? []
      : [`${quoted(name)} is not the name of a message, did you mean "${near}.md"?`];
  });
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
