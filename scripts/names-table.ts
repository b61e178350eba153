import type { NameGroup } from "../src/message/names/name-table.ts";
import { TEMPLATE_NAMES } from "../src/message/names/template-names.ts";
import { table } from "./markdown-table.ts";

/** Formats every name that a template can use as a Markdown table. Names in groups and lists follow theirs. */
export function namesTable(): string {
  const rows = Object.entries(TEMPLATE_NAMES).flatMap(([name, entry]) => {
    if (typeof entry === "string") return [[`\`{{${name}}}\``, entry]];
    const [group, kind] = isList(entry) ? [entry[0], "A list; each entry has:"] : [entry, "A group:"];
    return [[`\`{{#${name}}}…{{/${name}}}\``, kind], ...groupRows(name, group, isList(entry))];
  });
  return table(["Name", "Meaning"], rows);
}

/** A group's names can be written in full anywhere, those of a list only inside its section. */
function groupRows(name: string, group: NameGroup, isInList: boolean, indent = "&emsp;"): string[][] {
  const prefix = isInList ? "" : `${name}.`;
  return Object.entries(group).flatMap(([inner, entry]) => {
    if (typeof entry === "string") return [[`${indent}\`{{${prefix}${inner}}}\``, entry]];
    const heading = [`${indent}\`{{#${inner}}}…{{/${inner}}}\``, "A list in it; each entry has:"];
    return [heading, ...groupRows(inner, entry[0], true, `${indent}&emsp;`)];
  });
}

function isList(entry: NameGroup | readonly [NameGroup]): entry is readonly [NameGroup] {
  return Array.isArray(entry);
}
