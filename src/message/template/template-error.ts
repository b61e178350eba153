import type { TemplateFile } from "../../model/templates.ts";

/** Thrown for a template that cannot be rendered; the message names file, line and cause. */
export class TemplateError extends Error {
  override readonly name = "TemplateError";
  /** Set where it is no Mustache, or too much to be read as such. */
  readonly isUnread: boolean;

  constructor(message: string, { isUnread = false, ...options }: ErrorOptions & { isUnread?: boolean } = {}) {
    super(message, options);
    this.isUnread = isUnread;
  }
}

/**
 * Mustache ends the message of a syntax error with the offset at which it gave up: here it becomes a line. For a tag
 * that is never closed that is the end of the file; the line of the tag is what helps.
 */
export function templateErrorOf(
  error: unknown,
  { file, source }: TemplateFile,
  { isUnread = false } = {},
): TemplateError {
  const text = error instanceof Error ? error.message : String(error);
  const [, cause = text, offset] = /^(.*?)(?: at (\d+))?$/s.exec(text) ?? [];
  if (offset === undefined) return new TemplateError(`${file}: ${cause}`, { cause: error, isUnread });
  const unclosed = cause === "Unclosed tag" ? source.indexOf("{{", source.lastIndexOf("}}") + 1) : -1;
  const at = unclosed === -1 ? Math.min(Number(offset), source.trimEnd().length) : unclosed;
  const line = source.slice(0, at).split("\n").length;
  return new TemplateError(`${file}, line ${line}: ${cause}`, { cause: error, isUnread: true });
}
