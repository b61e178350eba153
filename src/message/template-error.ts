import type { TemplateFile } from "./templates.ts";

/** Thrown for a template that cannot be rendered; the message names file, line and cause. */
export class TemplateError extends Error {
  override readonly name = "TemplateError";
}

/** Mustache ends the message of a syntax error with the offset in the template: here it becomes a line. */
export function templateErrorOf(error: unknown, { file, source }: TemplateFile): TemplateError {
  const text = error instanceof Error ? error.message : String(error);
  const [, cause = text, offset] = /^(.*?)(?: at (\d+))?$/s.exec(text) ?? [];
  if (offset === undefined) return new TemplateError(`${file}: ${cause}`, { cause: error });
  const line = source.slice(0, Number(offset)).split("\n").length;
  return new TemplateError(`${file}, line ${line}: ${cause}`, { cause: error });
}
