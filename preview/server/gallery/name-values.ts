import type { NameGroup, NameTable } from "../../../src/message/names/name-table.ts";
import { type MessageModel, TEMPLATE_NAMES } from "../../../src/message/names/template-names.ts";
import type { NameValue } from "../../model/gallery.ts";

/** Every name that a template can use, with its current value. Lists show their first entry. */
export function nameValues(model: MessageModel): readonly NameValue[] {
  return rowsOf(TEMPLATE_NAMES, model, { prefix: "", depth: 0 });
}

interface Place {
  readonly prefix: string;
  readonly depth: number;
}

function rowsOf(
  table: NameTable | NameGroup,
  values: unknown,
  { prefix, depth }: Place,
): readonly NameValue[] {
  return Object.entries(table).flatMap(([name, entry]): readonly NameValue[] => {
    const value: unknown = Object(values)[name];
    const path = prefix + name;
    if (typeof entry === "string") {
      return [{ tag: `{{${path}}}`, what: entry, value: typeof value === "string" ? value : "", depth }];
    }
    const tag = `{{#${path}}}`;
    if (!isList(entry)) {
      const what = "A group. Absent if there is none.";
      const head = { tag, what, value: value === undefined ? "" : "there", depth };
      return [head, ...rowsOf(entry, value, { prefix: `${path}.`, depth: depth + 1 })];
    }
    const entries = Array.isArray(value) ? value : [];
    const head = {
      tag,
      what: "A list. Each entry has:",
      value: entries.length === 0 ? "" : countText(entries.length),
      depth,
    };
    return [head, ...rowsOf(entry[0], entries[0], { prefix: "", depth: depth + 1 })];
  });
}

function countText(count: number): string {
  return count === 1 ? "1 entry" : `${count} entries, first:`;
}

function isList(entry: NameGroup | readonly [NameGroup]): entry is readonly [NameGroup] {
  return Array.isArray(entry);
}
