import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Event } from "../../src/build/outcome.ts";
import { type TemplateFile, type TemplateSet, templateName } from "../../src/message/templates.ts";

const FOLDER = join(import.meta.dirname, "../../templates");

const PARTIALS: Readonly<Record<string, TemplateFile>> = Object.fromEntries(
  readdirSync(join(FOLDER, "partials")).map((name) => [
    name.replace(/\.md$/, ""),
    readTemplate(`partials/${name}`),
  ]),
);

/** The templates of `templates/` for one event, as the door reads them. */
export function builtInTemplates(event: Event): TemplateSet {
  return { main: readTemplate(templateName(event)), partials: PARTIALS };
}

function readTemplate(file: string): TemplateFile {
  return { file: `templates/${file}`, source: readFileSync(join(FOLDER, file), "utf8") };
}
