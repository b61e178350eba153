import { readOwnTemplates } from "../../inputs/content/own-templates.ts";
import { InputError } from "../../inputs/input-error.ts";
import { OUTCOMES } from "../../model/outcome.ts";
import type { TemplateFile } from "../../model/templates.ts";
import type { Known } from "../known.ts";
import type { Row } from "../row.ts";
import { foreignFileRows } from "../workflow/texts/foreign-texts.ts";

/** Rows about marks of other chats in the files of the input `template`, each file once. */
export async function templateFileRows({
  seen,
  host,
}: Pick<Known, "seen" | "host">): Promise<readonly Row[]> {
  const { template } = seen.inputs;
  if (template === undefined) return [];
  const sources = new Map<string, string>();
  for (const outcome of OUTCOMES) {
    for (const { file, source } of await filesOf(outcome)) sources.set(file, source);
  }
  return [...sources].flatMap(([file, source]) => foreignFileRows(file, source));

  async function filesOf(outcome: string): Promise<readonly TemplateFile[]> {
    try {
      const { main, partials } = await readOwnTemplates(host.files, template ?? "", outcome, host.wall);
      return [...(main === undefined ? [] : [main]), ...Object.values(partials)];
    } catch (error) {
      // The check of the messages reports a file that cannot be read.
      if (!(error instanceof InputError)) throw error;
      return [];
    }
  }
}
