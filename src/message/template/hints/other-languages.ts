import { TEMPLATE_NAMES } from "../../names/template-names.ts";

/** A tag of another language of templates, by what it does. Handlebars, Go, and then Jinja, Liquid and Twig. */
const TAGS: readonly (readonly [meaning: "if" | "unless" | "each" | "end", shape: RegExp])[] = [
  ["if", /\{\{[#~-]*\s*(if|with)\s+\.?([\w.@-]+)/],
  ["unless", /\{\{[#~-]*\s*(unless)\s+\.?([\w.@-]+)/],
  ["each", /\{\{[#~-]*\s*(each|range)\s+\.?([\w.@-]+)/],
  ["end", /\{\{[/~^-]*\s*(else|end)\b[^{}]{0,80}\}\}/],
  ["if", /\{%-?\s*(if|elif|elsif)\s+([\w.-]+)/],
  ["unless", /\{%-?\s*(unless)\s+([\w.-]+)/],
  ["each", /\{%-?\s*(for)\s+\w+\s+in\s+([\w.-]+)/],
  ["end", /\{%-?\s*(\w+)[^{}]{0,80}%\}/],
];

/** A filter, as Jinja, Liquid and Go write it. */
const FILTER = /\{\{\{?\s*\.?([\w.]+)\s*\|\s*\w/;

/** How to write in Mustache what a template says in another language, without a period; `undefined` if it does not. */
export function otherLanguageHint(source: string): string | undefined {
  for (const [meaning, shape] of TAGS) {
    const [, word = "", given = ""] = shape.exec(source) ?? [];
    if (word !== "")
      return sentenceOf(meaning, word, Object.hasOwn(TEMPLATE_NAMES, given) ? given : "failures");
  }
  const [, name] = FILTER.exec(source) ?? [];
  return name === undefined ? undefined : `Templates are Mustache, which has no filters: write {{${name}}}`;
}

function sentenceOf(meaning: (typeof TAGS)[number][0], word: string, name: string): string {
  const [section, opposite] = [`{{#${name}}}…{{/${name}}}`, `{{^${name}}}…{{/${name}}}`];
  const start = `Templates are Mustache, which has no \`${word}\`: write`;
  if (meaning === "unless") return `${start} ${opposite} for what is shown if there is none`;
  if (meaning === "each") return `${start} ${section}, which repeats for each entry of a list`;
  return `${start} ${section} for what is shown if there is one, and ${opposite} if there is none`;
}

/** The line of the first tag of a language whose tags Mustache shows as text, such as `{% if %}`, and that tag. */
export function shownTag(source: string): { readonly line: number; readonly tag: string } | undefined {
  const found = /\{%-?\s*\w[^{}]{0,80}%\}/.exec(source);
  if (found === null) return undefined;
  return { line: source.slice(0, found.index).split("\n").length, tag: found[0] };
}
