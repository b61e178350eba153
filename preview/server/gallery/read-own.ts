import { readOwnTemplates } from "../../../src/inputs/content/own-templates.ts";
import { parseCard } from "../../../src/inputs/content/parse-card.ts";
import { inFolder } from "../../../src/inputs/files/in-folder.ts";
import { InputError } from "../../../src/inputs/input-error.ts";
import type { Outcome } from "../../../src/model/outcome.ts";
import type { OwnTemplates } from "../../../src/model/templates.ts";
import { NO_WALL } from "../../../src/text/wall.ts";
import type { TemplateSource } from "../../model/gallery.ts";
import type { OwnFolder } from "./own-folder.ts";

/** The user's templates as the action would read them, and sentences about problems with the folder. */
export interface ReadTemplates {
  readonly own: OwnTemplates | undefined;
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
}

/** The file in the editor, with its current text. */
export type Draft = Pick<TemplateSource, "name" | "source">;

/**
 * Whether a file is a card. The input `template` names a card directly, not its folder, and it is the whole message.
 */
export function isCardFile(name: string): boolean {
  return /\.(?:json|ya?ml)$/.test(name);
}

/** Reads the folder for one outcome, or the card that is being edited. Unsaved text replaces the saved file. */
export async function readOwn(
  { path, reader }: OwnFolder,
  outcome: Outcome,
  { files, edited, draft }: { files: readonly TemplateSource[]; edited: string; draft: Draft | undefined },
): Promise<ReadTemplates> {
  const read = (input: string): Promise<ReadTemplates> =>
    attempted(async () => ({ ...(await readOwnTemplates(reader, input, outcome)) }));
  if (isCardFile(edited)) {
    if (draft !== undefined) return attempted(() => cardOf(draft, path));
    return files.some(({ name }) => name === edited) ? read(inFolder(path, edited)) : NOTHING;
  }
  // A folder without templates is not an error.
  const saved = files.some(({ name }) => name.endsWith(".md")) ? await read(path) : NOTHING;
  return draft === undefined ? saved : { ...saved, own: withDraft(saved.own, draft, { path, outcome }) };
}

/** For users without templates. */
export const NOTHING: ReadTemplates = { own: undefined, problems: [], warnings: [] };

async function attempted(work: () => Promise<OwnTemplates>): Promise<ReadTemplates> {
  try {
    const own = await work();
    return { own, problems: [], warnings: own.warnings ?? [] };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { own: undefined, problems: [error.message], warnings: [] };
  }
}

async function cardOf({ name, source }: Draft, folder: string): Promise<OwnTemplates> {
  const path = inFolder(folder, name);
  const language = name.endsWith(".json") ? "JSON" : "YAML";
  const content = await parseCard({ path, text: source, language }, NO_WALL);
  return { main: undefined, partials: {}, card: { file: path, content } };
}

function withDraft(
  own: OwnTemplates = { main: undefined, partials: {} },
  { name, source }: Draft,
  { path, outcome }: { path: string; outcome: Outcome },
): OwnTemplates {
  const file = { file: inFolder(path, name), source };
  const partial = /^partials\/(.*)\.md$/.exec(name)?.[1];
  if (partial !== undefined) return { ...own, partials: { ...own.partials, [partial]: file } };
  return name === `${outcome}.md` ? { ...own, main: file } : own;
}
