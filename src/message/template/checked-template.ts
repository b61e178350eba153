import type { TemplateFile, TemplateSet } from "../../model/templates.ts";
import { escapeMarkdown } from "../../text/markup/markdown.ts";
import { quoted } from "../../text/secrets/quoted.ts";
import { TEMPLATE_NAMES } from "../names/template-names.ts";
import { dataHint } from "./hints/data-hint.ts";
import { dollarWarnings } from "./hints/dollar-tags.ts";
import { markWarnings } from "./hints/foreign-marks.ts";
import { otherLanguageHint, shownTag } from "./hints/other-languages.ts";
import { braceWarnings } from "./hints/single-braces.ts";
import { Template, type TemplateView } from "./render-template.ts";
import { TemplateError } from "./template-error.ts";
import {
  type GroupTag,
  hintOf,
  NameCheck,
  partialFile,
  type Token,
  type UnknownName,
} from "./unknown-names.ts";

/** A rendered text, and warnings about it, as sentences. */
export interface Rendered {
  readonly markdown: string;
  readonly warnings: readonly string[];
}

/** Renders a template, with its partials by name from a fixed set. `write` escapes a value. Throws `TemplateError`. */
export function renderTemplate(templates: TemplateSet, view: TemplateView, write = escapeMarkdown): Rendered {
  const template = new CheckedTemplate(templates, view);
  const { unknown, groups } = template.check();
  const dollars = dollarsIn(templates, unknown);
  const others = unknown.filter(({ name, file }) => !dollars.get(file)?.has(name));
  const files = [templates.main, ...Object.values(templates.partials)];
  const warnings = others.map((one) => {
    const hint = hintOf(one.near, [one.name], "file") + dataHint([one]);
    return `${one.file} uses the unknown ${one.noun} "${one.name}", which is empty.${hint}`;
  });
  return {
    markdown: template.render(write),
    warnings: [
      ...shownTagsIn(templates),
      ...files.flatMap(braceWarnings),
      ...files.flatMap(markWarnings),
      ...[...dollars.values()].flatMap((told) => [...told.values()]),
      ...warnings,
      ...groups.map(groupSentence),
    ],
  };
}

/** Warnings about the first tag of another language in each file that Mustache shows as text. */
function shownTagsIn({ main, partials }: TemplateSet): readonly string[] {
  return [main, ...Object.values(partials)].flatMap(({ file, source }) => {
    const shown = shownTag(source);
    const hint = shown && otherLanguageHint(source);
    return hint === undefined
      ? []
      : [`${file}, line ${shown?.line}: ${quoted(shown?.tag ?? "")} is shown as text. ${hint}.`];
  });
}

/** Warnings about expressions in a template and its partials, by the checks' names for the files and the expressions' names. */
function dollarsIn(
  { main, partials }: TemplateSet,
  unknown: readonly UnknownName[],
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const parts = Object.entries(partials).map(([name, part]) => [partialFile(name), part] as const);
  return new Map(
    [[main.file, main] as const, ...parts].map(([file, one]) => [file, dollarWarnings(one, unknown)]),
  );
}

/** A sentence about a tag that shows a whole group, with the name of one of its texts. */
export function groupSentence({ name, file, field, isList }: GroupTag): string {
  const meant = isList ? `{{#${name}}}{{${field}}}{{/${name}}}` : `{{${name}.${field}}}`;
  const noun = isList ? "a list" : "a group of values";
  return `${file} shows {{${name}}}, which is ${noun}, as JSON: write ${meant}, or another of its names.`;
}

/** A user's template, which may contain unknown names. */
export class CheckedTemplate extends Template {
  protected override parse(template: TemplateFile): readonly Token[] {
    try {
      return super.parse(template);
    } catch (error) {
      const hint = otherLanguageHint(template.source);
      if (!(error instanceof TemplateError) || hint === undefined) throw error;
      const { isUnread, cause } = error;
      throw new TemplateError(`${error.message}. ${hint}`, { cause, isUnread, isOfOther: true });
    }
  }

  /** The names that are never filled, and the template's own tags with such names, without those of its partials. */
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
        // Tags with unknown names may be what is too complex, and they are not rendered.
        if (tags.length === 0) throw error;
      }
      return { unknown: names.found, tags, groups: names.groups };
    });
  }
}
