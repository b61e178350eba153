import type { TemplateSet } from "../../model/templates.ts";
import { escapeMarkdown } from "../../text/markup/markdown.ts";
import { TEMPLATE_NAMES } from "../names/template-names.ts";
import { dollarWarnings } from "./dollar-tags.ts";
import { Template, type TemplateView } from "./render-template.ts";
import {
  type GroupTag,
  hintOf,
  NameCheck,
  partialFile,
  type Token,
  type UnknownName,
} from "./unknown-names.ts";

/** A text that a template made, and what is to be said of it, as sentences. */
export interface Rendered {
  readonly markdown: string;
  readonly warnings: readonly string[];
}

/** Renders one template, its partials by name from a fixed set; `write` escapes a value. Throws `TemplateError`. */
export function renderTemplate(templates: TemplateSet, view: TemplateView, write = escapeMarkdown): Rendered {
  const template = new CheckedTemplate(templates, view);
  const { unknown, groups } = template.check();
  const dollars = dollarsIn(templates, unknown);
  const others = unknown.filter(({ name, file }) => !dollars.get(file)?.has(name));
  const warnings = others.map(({ noun, name, file, near }) => {
    return `${file} uses the unknown ${noun} "${name}", which is empty.${hintOf(near, [name])}`;
  });
  return {
    markdown: template.render(write),
    warnings: [
      ...[...dollars.values()].flatMap((told) => [...told.values()]),
      ...warnings,
      ...groups.map(groupSentence),
    ],
  };
}

/** What is said of expressions in a template and its partials, by what checks call the file, and by their names. */
function dollarsIn(
  { main, partials }: TemplateSet,
  unknown: readonly UnknownName[],
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const parts = Object.entries(partials).map(([name, part]) => [partialFile(name), part] as const);
  return new Map(
    [[main.file, main] as const, ...parts].map(([file, one]) => [file, dollarWarnings(one, unknown)]),
  );
}

/** Says of a tag what of its group shows as a text. */
export function groupSentence({ name, file, field, isList }: GroupTag): string {
  const meant = isList ? `{{#${name}}}{{${field}}}{{/${name}}}` : `{{${name}.${field}}}`;
  const noun = isList ? "a list" : "a group of values";
  return `${file} shows {{${name}}}, which is ${noun}, as JSON: write ${meant}, or another of its names.`;
}

/** A template of the user's: the names in it may be none. */
export class CheckedTemplate extends Template {
  /** The names that nothing fills, and the template's own tags, without its partials', that stand for nothing. */
  check(): {
    readonly unknown: readonly UnknownName[];
    readonly tags: readonly Token[];
    readonly groups: readonly GroupTag[];
  } {
    const tags: Token[] = [];
    const names = new NameCheck((name) => this.tokensOf(name), Object.keys(this.partials), {
      budget: this.budget,
      onUnknown: (tag) => tags.push(tag),
    });
    const { data = {} } = this.view;
    return this.attempt(() => {
      const tokens = this.parse(this.main);
      try {
        names.check(tokens, this.main.file, [{ ...TEMPLATE_NAMES, data }]);
      } catch (error) {
        // What stands for nothing may be what is too much, and is not rendered.
        if (tags.length === 0) throw error;
      }
      return { unknown: names.found, tags, groups: names.groups };
    });
  }
}
