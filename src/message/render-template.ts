import mustache from "mustache";
import { escapeMarkdown } from "../text/markdown.ts";
import { withoutSecrets } from "../text/secrets.ts";
import { type MessageModel, TEMPLATE_NAMES } from "./names.ts";
import { OwnContext } from "./own-context.ts";
import { TemplateError, templateErrorOf } from "./template-error.ts";
import type { TemplateFile, TemplateSet } from "./templates.ts";
import { NameCheck, type Token } from "./unknown-names.ts";

/** What a template sees, and what must not come out of it. */
export interface TemplateView {
  readonly model: MessageModel;
  readonly data?: unknown;
  readonly secrets: readonly string[];
}

/** Renders one template, its partials by name from a fixed set; `write` escapes a value. Throws `TemplateError`. */
export function renderTemplate(
  { main, partials }: TemplateSet,
  { model, data = {}, secrets }: TemplateView,
  write = escapeMarkdown,
): { markdown: string; warnings: readonly string[] } {
  const writer = new TextWriter();
  const partialOf = (name: string): TemplateFile | undefined =>
    Object.hasOwn(partials, name) ? partials[name] : undefined;
  const check = new NameCheck((name) => {
    const partial = partialOf(name);
    return partial && parse(writer, partial);
  }, Object.keys(partials));
  const escapeValue = (value: unknown): string => write(withoutSecrets(textOf(value), secrets));
  try {
    check.check(parse(writer, main), main.file, [{ ...TEMPLATE_NAMES, data }]);
    const context = new OwnContext({ ...model, data });
    const markdown = writer.render(main.source, context, (name) => partialOf(name)?.source, {
      escape: escapeValue,
    });
    return { markdown, warnings: check.warnings };
  } catch (error) {
    if (error instanceof TemplateError) throw error;
    if (error instanceof RangeError)
      throw new TemplateError(
        `${main.file}: a partial includes itself without end, or sections nest too deep`,
      );
    throw templateErrorOf(error, main);
  }
}

/** A list or a group shows as JSON in every tag; Mustache's own writer says `[object Object]` without escaping. */
class TextWriter extends mustache.Writer {
  override unescapedValue(token: string[], context: mustache.Context): string {
    const value: unknown = context.lookup(token[1] ?? "");
    return value === undefined || value === null ? "" : textOf(value);
  }
}

function parse(writer: TextWriter, template: TemplateFile): readonly Token[] {
  try {
    return writer.parse(template.source);
  } catch (error) {
    throw templateErrorOf(error, template);
  }
}

function textOf(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
