import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { templateName } from "../../src/message/template/template-set.ts";
import type { Outcome } from "../../src/model/outcome.ts";
import type { TemplateFile, TemplateSet } from "../../src/model/templates.ts";

const FOLDER = join(import.meta.dirname, "../../templates");

const PARTIALS: Readonly<Record<string, TemplateFile>> = Object.fromEntries(
  readdirSync(join(FOLDER, "partials")).map((name) => [
    name.replace(/\.md$/, ""),
    readTemplate(`partials/${name}`),
  ]),
);

/** The templates of `templates/` for one event, as the door reads them. */
export function builtInTemplates(event: Outcome): TemplateSet {
  return { main: readTemplate(templateName(event)), partials: PARTIALS };
}

function readTemplate(file: string): TemplateFile {
  return { file: `templates/${file}`, source: readFileSync(join(FOLDER, file), "utf8") };
}
