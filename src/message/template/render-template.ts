import type { TemplateFile, TemplateSet } from "../../model/templates.ts";
import { escapeMarkdown } from "../../text/markup/markdown.ts";
import type { Hide } from "../../text/secrets/hide.ts";
import type { MessageModel } from "../names/template-names.ts";
import { OwnContext } from "./own-context.ts";
import { TemplateError, templateErrorOf } from "./template-error.ts";
import { TextWriter, textOf } from "./text-writer.ts";
import type { Token } from "./unknown-names.ts";
import { WorkBudget } from "./work-budget.ts";

/** What a template sees, and what must not appear in its output. */
export interface TemplateView {
  readonly model: MessageModel;
  readonly data?: unknown;
  readonly hide: Hide;
  /** How much work it may require, together with others. Absent for built-in templates: the model limits what they show. */
  readonly budget?: WorkBudget;
}

/** A template with its data. */
export class Template {
  protected readonly main: TemplateFile;
  protected readonly partials: TemplateSet["partials"];
  protected readonly view: TemplateView;
  protected readonly budget: WorkBudget;
  readonly #writer: TextWriter;

  constructor({ main, partials }: TemplateSet, view: TemplateView) {
    this.main = main;
    this.partials = partials;
    this.view = view;
    this.budget = view.budget ?? new WorkBudget(Number.POSITIVE_INFINITY);
    this.#writer = new TextWriter(this.budget);
  }

  /** `write` escapes a value. */
  render(write = escapeMarkdown): string {
    const { model, data = {}, hide } = this.view;
    const context = new OwnContext({ ...model, data });
    const escapeValue = (value: unknown): string => write(hide(textOf(value)));
    const partialOf = (name: string): string | undefined => this.#partialOf(name)?.source;
    return this.attempt(() =>
      this.#writer.render(this.main.source, context, partialOf, { escape: escapeValue }),
    );
  }

  #partialOf(name: string): TemplateFile | undefined {
    return Object.hasOwn(this.partials, name) ? this.partials[name] : undefined;
  }

  protected tokensOf(name: string): readonly Token[] | undefined {
    const partial = this.#partialOf(name);
    return partial && this.parse(partial);
  }

  protected parse(template: TemplateFile): readonly Token[] {
    try {
      return this.#writer.parse(template.source);
    } catch (error) {
      throw templateErrorOf(error, template, { isUnread: template === this.main });
    }
  }

  protected attempt<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw error instanceof TemplateError ? error : templateErrorOf(error, this.main);
    }
  }
}
