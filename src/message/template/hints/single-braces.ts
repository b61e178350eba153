import type { TemplateFile } from "../../../model/templates.ts";
import { listText } from "../../../text/list.ts";
import { TEMPLATE_NAMES } from "../../names/template-names.ts";
import { valueAt } from "../scopes.ts";
import { ownNameFor } from "./other-names.ts";

/** A name in single braces, perhaps after a dollar sign. After a slash or in code, it is a part of an address. */
const SINGLE = /(?<![{\w/$`:])\$?\{ ?([a-z][a-zA-Z]{1,30}(?:[._][a-zA-Z]{1,30})?) ?\}(?!\})/g;

/** Words of others for our names that may be anything in a text. */
const COMMON = /^(?:link|outcome|ref|result|tag|url|user|username)$/i;

/** Maximum number of names that are reported per template. */
const MAX_TOLD = 3;

/** A warning about names in single braces, which are shown as text; none if there are no such names. */
export function braceWarnings({ file, source }: TemplateFile): readonly string[] {
  if (!source.includes("{")) return [];
  const found = new Map<string, string>();
  for (const [tag, name = ""] of source.matchAll(SINGLE)) {
    const meant = ownName(name);
    if (meant !== undefined && found.size < MAX_TOLD) found.set(tag, `{{${meant}}}`);
  }
  if (found.size === 0) return [];
  const what = found.size === 1 ? "is" : "are";
  const shown = listText([...found.keys()].map((tag) => `"${tag}"`));
  return [
    `${file} contains ${shown}, which ${what} shown as text: write ${listText([...found.values()])}, with two braces.`,
  ];
}

/** A value of a context in single braces, which GitHub does not replace. Those of others may be secret. */
const CONTEXT =
  /(?<![{\w/$`:])\$?\{ ?((?:github|inputs|job|matrix|needs|runner|steps|vars)\.[\w.-]{1,80}) ?\}(?!\})/g;

/** A warning about expressions of GitHub that lack braces in an input; none if there are no such expressions. */
export function contextWarnings({ file, source }: TemplateFile): readonly string[] {
  const found = [...source.matchAll(CONTEXT)].slice(0, MAX_TOLD);
  if (found.length === 0) return [];
  const shown = listText(found.map(([tag]) => `"${tag}"`));
  const meant = listText(found.map(([, value]) => `\`\${{ ${value} }}\``));
  return [`${file} contains ${shown}, and GitHub replaces only expressions: write ${meant}.`];
}

function ownName(name: string): string | undefined {
  if (typeof valueAt(TEMPLATE_NAMES, name.split(".")) === "string") return name;
  return COMMON.test(name) ? undefined : ownNameFor(name);
}
