import type { Outcome } from "../../model/outcome.ts";
import type { OwnTemplates, TemplateSet } from "../../model/templates.ts";

/** The built-in template of an event, in which the user's own files take the place of those of their name. */
export function withOwnTemplates(builtIn: TemplateSet, own: OwnTemplates): TemplateSet {
  return { main: own.main ?? builtIn.main, partials: { ...builtIn.partials, ...own.partials } };
}

/** Name of the built-in template of an event, below the folder of templates. */
export function templateName(outcome: Outcome): string {
  return `${outcome}.md`;
}
