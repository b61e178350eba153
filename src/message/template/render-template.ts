import type { TemplateFile, TemplateSet } from "../../model/templates.ts";
import { escapeMarkdown } from "../../text/markup/markdown.ts";
import type { Hide } from "../../text/secrets/hide.ts";
import { type MessageModel, TEMPLATE_NAMES } from "../names/template-names.ts";
import { dollarWarnings } from "./dollar-tags.ts";
import { OwnContext } from "./own-context.ts";
import { TemplateError, templateErrorOf } from "./template-error.ts";
import { TextWriter, textOf } from "./text-writer.ts";
import { type GroupTag, hintOf, NameCheck, type Token, type UnknownName } from "./unknown-names.ts";
import { WorkBudget } from "./work-budget.ts";

/** What a template sees, and what must not come out of it. */
export interface TemplateView {
  readonly model: MessageModel;
  readonly data?: unknown;
  readonly hide: Hide;
  /** What it may cost, together with others. @default its own */
  readonly budget?: WorkBudget;
}

/** A text that a template made, and what is to be said of it, as sentences. */
export interface Rendered {
  readonly markdown: string;
  readonly warnings: readonly string[];
}

/** Renders one template, its partials by name from a fixed set; `write` escapes a value. Throws `TemplateError`. */
export function renderTemplate(templates: TemplateSet, view: TemplateView, write = escapeMarkdown): Rendered {
  const template = new Template(templates, view);
  const { unknown, groups } = template.check();
  const dollars = dollarWarnings(templates.main, unknown);
  const others = unknown.filter(({ name, file }) => file !== templates.main.file || !dollars.has(name));
  const warnings = others.map(({ noun, name, file, near }) => {
    return `${file} uses the unknown ${noun} "${name}", which stays empty.${hintOf(near, [name])}`;
  });
  return {
    markdown: template.render(write),
    warnings: [...dollars.values(), ...warnings, ...groups.map(groupSentence)],
  };
}

/** Says of a tag what of its group shows as a text. */
export function groupSentence({ name, file, field, isList }: GroupTag): string {
  const meant = isList ? `{{#${name}}}{{${field}}}{{/${name}}}` : `{{${name}.${field}}}`;
  const noun = isList ? "a list" : "a group of values";
  return `${file} shows {{${name}}}, which is ${noun}, as JSON: write ${meant}, or another of its names.`;
}

/** One template with what it is rendered with. */
export class Template {
  readonly #main: TemplateFile;
  readonly #partials: TemplateSet["partials"];
  readonly #view: TemplateView;
  readonly #budget: WorkBudget;
  readonly #writer: TextWriter;

  constructor({ main, partials }: TemplateSet, view: TemplateView) {
    this.#main = main;
    this.#partials = partials;
    this.#view = view;
    this.#budget = view.budget ?? new WorkBudget();
    this.#writer = new TextWriter(this.#budget);
  }

  /** The names that nothing fills, and the template's own tags, without its partials', that stand for nothing. */
  check(): {
    readonly unknown: readonly UnknownName[];
    readonly tags: readonly Token[];
    readonly groups: readonly GroupTag[];
  } {
    const tags: Token[] = [];
    const names = new NameCheck((name) => this.#tokensOf(name), Object.keys(this.#partials), {
      budget: this.#budget,
      onUnknown: (tag) => tags.push(tag),
    });
    const { data = {} } = this.#view;
    return this.#attempt(() => {
      const tokens = this.#parse(this.#main);
      try {
        names.check(tokens, this.#main.file, [{ ...TEMPLATE_NAMES, data }]);
      } catch (error) {
        // What stands for nothing may be what is too much, and is not rendered.
        if (tags.length === 0) throw error;
      }
      return { unknown: names.found, tags, groups: names.groups };
    });
  }

  /** `write` escapes a value. */
  render(write = escapeMarkdown): string {
    const { model, data = {}, hide } = this.#view;
    const context = new OwnContext({ ...model, data });
    const escapeValue = (value: unknown): string => write(hide(textOf(value)));
    const partialOf = (name: string): string | undefined => this.#partialOf(name)?.source;
    return this.#attempt(() =>
      this.#writer.render(this.#main.source, context, partialOf, { escape: escapeValue }),
    );
  }

  #partialOf(name: string): TemplateFile | undefined {
    return Object.hasOwn(this.#partials, name) ? this.#partials[name] : undefined;
  }

  #tokensOf(name: string): readonly Token[] | undefined {
    const partial = this.#partialOf(name);
    return partial && this.#parse(partial);
  }

  #parse(template: TemplateFile): readonly Token[] {
    try {
      return this.#writer.parse(template.source);
    } catch (error) {
      throw templateErrorOf(error, template, { isUnread: template === this.#main });
    }
  }

  #attempt<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw error instanceof TemplateError ? error : templateErrorOf(error, this.#main);
    }
  }
}
