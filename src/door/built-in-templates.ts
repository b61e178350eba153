import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { templateName } from "../message/template/template-set.ts";
import type { Outcome } from "../model/outcome.ts";
import type { TemplateFile, TemplateSet } from "../model/templates.ts";

/** Where no file can be opened, whatever it is. */
const NO_MORE_FILES = new Set(["EMFILE", "ENFILE"]);

/**
 * Reads the built-in template of an outcome and its partials from the folder of the action's own, one after another: they are
 * small, and each of some thirty promises takes longer than its file. Throws for a checkout that is not whole.
 */
export function readBuiltInTemplates(folder: string, outcome: Outcome): TemplateSet {
  const read = (file: string): TemplateFile => {
    return { file: `templates/${file}`, source: readFileSync(join(folder, file), "utf8") };
  };
  try {
    const names = readdirSync(join(folder, "partials"));
    const partials = names.map((name) => [name.replace(/\.md$/, ""), read(`partials/${name}`)] as const);
    return { main: read(templateName(outcome)), partials: Object.fromEntries(partials) };
  } catch (cause) {
    const { code = "unknown" } = cause as { code?: string };
    const why = NO_MORE_FILES.has(code) ? "the runner cannot open more files" : "its checkout is incomplete";
    throw new Error(`The action's built-in templates cannot be read (${code}): ${why}.`, { cause });
  }
}
