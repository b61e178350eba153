import type { TemplateFile, TemplateSet } from "../../model/templates.ts";
import { escapeMarkdown } from "../../text/markup/markdown.ts";
import type { Hide } from "../../text/secrets/hide.ts";
import { type MessageModel, TEMPLATE_NAMES } from "../model/template-names.ts";
import { OwnContext } from "./own-context.ts";
import { TemplateError, templateErrorOf } from "./template-error.ts";
import { TextWriter, textOf } from "./text-writer.ts";
import { NameCheck, type Token } from "./unknown-names.ts";
import { WorkBudget } from "./work-budget.ts";

/** What a template sees, and what must not come out of it. */
export interface TemplateView {
  readonly model: MessageModel;
  readonly data?: unknown;
  readonly hide: Hide;
  /** What it may cost, together with others. @default its own */
  readonly budget?: WorkBudget;
}

/** Renders one template, its partials by name from a fixed set; `write` escapes a value. Throws `TemplateError`. */
export function renderTemplate(
  { main, partials }: TemplateSet,
  { model, data = {}, hide, budget = new WorkBudget() }: TemplateView,
  write = escapeMarkdown,
): { markdown: string; warnings: readonly string[] } {
  const writer = new TextWriter(budget);
  const partialOf = (name: string): TemplateFile | undefined =>
    Object.hasOwn(partials, name) ? partials[name] : undefined;
  const check = new NameCheck(
    (name) => {
      const partial = partialOf(name);
      return partial && parse(writer, partial);
    },
    Object.keys(partials),
    budget,
  );
  const escapeValue = (value: unknown): string => write(hide(textOf(value)));
  try {
    check.check(parse(writer, main), main.file, [{ ...TEMPLATE_NAMES, data }]);
    const context = new OwnContext({ ...model, data });
    const markdown = writer.render(main.source, context, (name) => partialOf(name)?.source, {
      escape: escapeValue,
    });
    return { markdown, warnings: check.warnings };
  } catch (error) {
    throw error instanceof TemplateError ? error : templateErrorOf(error, main);
  }
}

function parse(writer: TextWriter, template: TemplateFile): readonly Token[] {
  try {
    return writer.parse(template.source);
  } catch (error) {
    throw templateErrorOf(error, template);
  }
}
