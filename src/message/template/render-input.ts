import type { TemplateSet } from "../../model/templates.ts";
import { cutToCharacters } from "../../text/cut.ts";
import { listText } from "../../text/list.ts";
import { oneLine } from "../../text/markup/plain.ts";
import { CheckedTemplate, groupSentence, type Rendered } from "./checked-template.ts";
import { dataHint } from "./hints/data-hint.ts";
import { textWarnings } from "./hints/foreign-marks.ts";
import { braceWarnings, contextWarnings } from "./hints/single-braces.ts";
import type { TemplateView } from "./render-template.ts";
import { TemplateError } from "./template-error.ts";
import { hintOf, type Token, type UnknownName } from "./unknown-names.ts";

/** How to write what was meant: a GitHub expression inserts text by anyone where it is read as Mustache. */
const SAFE_WAY =
  "To show other people's text, write a name for it, such as {{commit.title}}, or pass it in `data` and write {{data.text}}.";

/** Maximum number of tags that are quoted, and of characters of each. */
const MAX_TOLD = 3;
const MAX_TAG = 60;

/** How often an input is parsed: other tags may appear after some have become text. */
const MAX_ROUNDS = 20;

/**
 * Renders an input. Parts that are not a template name or not valid Mustache are shown as text, with one warning. Throws
 * `TemplateError` if template names require too much work.
 */
export function renderInput(templates: TemplateSet, view: TemplateView): Rendered {
  const { main, partials } = templates;
  const warnings: string[] = [];
  let { source } = main;
  try {
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const template = new CheckedTemplate({ main: { ...main, source }, partials }, view);
      const { unknown, tags, groups } = template.check();
      if (tags.length === 0) {
        const markdown = withBraces(template.render());
        return {
          markdown,
          warnings: [
            ...warnings,
            ...braceWarnings(main),
            ...contextWarnings(main),
            ...textWarnings(main),
            ...groups.map(groupSentence),
          ],
        };
      }
      if (warnings.length === 0) {
        warnings.push(`${main.file} ${doubtOf(source, tags, unknown)}${wayFor(unknown)}`);
      }
      source = withTextIn(source, tags);
    }
    throw new TemplateError(`${main.file}: it contains endlessly nested tags`);
  } catch (error) {
    // A text that cannot be parsed, or is too complex and also has unknown tags, comes from others and is not a template.
    const isText = error instanceof TemplateError && (error.isUnread || warnings.length > 0);
    if (!isText) throw error;
    return {
      markdown: main.source,
      warnings: [`${error.message}. It is shown as plain text.${error.isOfOther ? "" : ` ${SAFE_WAY}`}`],
    };
  }
}

/** What to do about names, prefixed with a blank. To pass a text in `data` is no help if that is what they are below. */
function wayFor(unknown: readonly UnknownName[]): string {
  const isOfData = unknown.length > 0 && unknown.every(({ ofData }) => ofData !== undefined);
  return dataHint(unknown) + (isOfData ? "" : ` ${SAFE_WAY}`);
}

function doubtOf(source: string, tags: readonly Token[], unknown: readonly UnknownName[]): string {
  const shown = tags.map(([, , start, end]) => cutToCharacters(oneLine(source.slice(start, end)), MAX_TAG));
  const what = tags.length === 1 ? "is not a template name and is" : "are not template names and are";
  const near = [...new Set(unknown.flatMap((one) => one.near.slice(0, 1)))].slice(0, MAX_TOLD);
  return `contains ${listText(shown, MAX_TOLD)}, which ${what} shown as text.${hintOf(
    near,
    unknown.map(({ name }) => name),
  )}`;
}

/** Replaces two braces that are text, which Mustache cannot express. An input contains no control characters. */
const BRACES = "\u0002\u0002";

/** A template with some of its tags converted to text. */
function withTextIn(source: string, tags: readonly Token[]): string {
  // After other delimiters, Mustache finds other tags. They show only after these have become text.
  const delimiters = tags.find(([kind]) => kind === "=");
  const starts = (delimiters === undefined ? tags : [delimiters]).flatMap(([kind, , start, , , closing]) =>
    (kind === "#" || kind === "^") && closing !== undefined ? [start, closing] : [start],
  );
  let text = "";
  let end = 0;
  for (const start of starts.toSorted((one, other) => one - other)) {
    text += source.slice(end, start) + BRACES;
    end = start + BRACES.length;
  }
  return text + source.slice(end);
}

function withBraces(markdown: string): string {
  return markdown.replaceAll(BRACES, "{{");
}
