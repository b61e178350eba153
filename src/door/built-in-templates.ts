import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { templateName } from "../message/template/template-set.ts";
import { isOutOfFiles } from "../model/no-more-files.ts";
import type { Outcome } from "../model/outcome.ts";
import type { TemplateFile, TemplateSet } from "../model/templates.ts";

/**
 * Reads the built-in template of an outcome and its partials from the action's own folder. It reads them synchronously, one
 * after another: they are small, and each of about thirty promises would take longer than reading its file. Throws if the
 * checkout is incomplete.
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
    const why = isOutOfFiles(cause) ? "the runner cannot open more files" : "its checkout is incomplete";
    throw new Error(`The action's built-in templates cannot be read (${code}): ${why}.`, { cause });
  }
}
