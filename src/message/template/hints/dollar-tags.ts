import type { TemplateFile } from "../../../model/templates.ts";
import type { UnknownName } from "../unknown-names.ts";

/** A tag prefixed with a dollar sign, like a GitHub expression. */
const DOLLAR_TAG = /\$\{\{\s*([\w.-]+)\s*\}\}/g;

/** Maximum number of names that are reported per template. */
const MAX_TOLD = 20;

/**
 * Warnings about expressions in a template's file, which GitHub does not evaluate, by their names. The user's own values are
 * not reported, because a price may precede them.
 */
export function dollarWarnings(
  { file, source }: TemplateFile,
  unknown: readonly UnknownName[],
): ReadonlyMap<string, string> {
  const told = new Map<string, string>();
  if (!source.includes("${{")) return told;
  for (const { 1: name = "", index } of source.matchAll(DOLLAR_TAG)) {
    const isOwn = name === "data" || name.startsWith("data.");
    if (isOwn || told.has(name) || told.size >= MAX_TOLD) continue;
    const { near } = unknown.find((one) => one.name === name) ?? { near: [name] };
    const [meant] = near;
    const remedy =
      meant === undefined
        ? "pass its value in `data`, and write {{data.NAME}}"
        : `write {{${meant}}}, without "$"`;
    const line = source.slice(0, index).split("\n").length;
    told.set(name, `${file}:${line}: GitHub does not evaluate \`\${{ }}\` in a file: ${remedy}.`);
  }
  return told;
}
