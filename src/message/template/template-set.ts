import type { Outcome } from "../../model/outcome.ts";
import type { OwnTemplates, TemplateSet } from "../../model/templates.ts";

/** The built-in template of an event, with files replaced by the user's own with the same names. */
export function withOwnTemplates(builtIn: TemplateSet, own: OwnTemplates): TemplateSet {
  return { main: own.main ?? builtIn.main, partials: { ...builtIn.partials, ...own.partials } };
}

/** Name of an outcome's built-in template, in the folder of templates. */
export function templateName(outcome: Outcome): string {
  return `${outcome}.md`;
}
