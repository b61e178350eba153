import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { templateName } from "../message/template/template-set.ts";
import type { Outcome } from "../model/outcome.ts";
import type { TemplateSet } from "../model/templates.ts";

/** Where no file can be opened, whatever it is. */
const NO_MORE_FILES = new Set(["EMFILE", "ENFILE"]);

/** Reads the built-in template of an outcome and its partials from the folder of the action's own. Throws for a checkout that is not whole. */
export async function readBuiltInTemplates(folder: string, outcome: Outcome): Promise<TemplateSet> {
  const read = async (file: string) => ({
    file: `templates/${file}`,
    source: await readFile(join(folder, file), "utf8"),
  });
  try {
    const names = await readdir(join(folder, "partials"));
    const partials = names.map(
      async (name) => [name.replace(/\.md$/, ""), await read(`partials/${name}`)] as const,
    );
    // At once: what nobody waits for yet, nobody would hear of.
    const [main, ...entries] = await Promise.all([read(templateName(outcome)), ...partials]);
    return { main, partials: Object.fromEntries(entries) };
  } catch (cause) {
    const { code = "unknown" } = cause as { code?: string };
    const why = NO_MORE_FILES.has(code) ? "the runner may open no more files" : "its checkout is not whole";
    throw new Error(`The action's own templates cannot be read (${code}): ${why}.`, { cause });
  }
}
