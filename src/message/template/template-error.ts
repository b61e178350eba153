import type { TemplateFile } from "../../model/templates.ts";

/** Thrown for a template that cannot be rendered. The message names file, line, and cause. */
export class TemplateError extends Error {
  override readonly name = "TemplateError";
  /** Set if it is not Mustache, or too much to be parsed. */
  readonly isUnread: boolean;
  /** Set if it is of another language, and the message says how to write it in Mustache. */
  readonly isOfOther: boolean;

  constructor(
    message: string,
    {
      isUnread = false,
      isOfOther = false,
      ...options
    }: ErrorOptions & { isUnread?: boolean; isOfOther?: boolean } = {},
  ) {
    super(message, options);
    this.isUnread = isUnread;
    this.isOfOther = isOfOther;
  }
}

/**
 * Mustache ends the message of a syntax error with the offset where it stopped, which is converted to a line. For an
 * unclosed tag, that is the end of the file, but the line of the tag is more helpful.
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
