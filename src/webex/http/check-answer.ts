import { bareKind, bareName, type Fields, isList, isObject, isOfKind, type Kind } from "../fields.ts";

/** An answer as it is described, or the field that is relied on and is not; `""` where it is no object at all. */
export type Checked = { readonly value: Readonly<Record<string, unknown>> } | { readonly missing: string };

/**
 * Holds a part of a body against its description. A field that nobody relies on is left out where it is of another
 * kind, `null` or an empty text; fields that are not described stay as they are.
 */
export function checkFields(fields: Fields, given: unknown): Checked {
  if (!isObject(given)) return { missing: "" };
  const mended = new Map<string, unknown>();
  for (const [key, kind] of Object.entries(fields)) {
    const name = bareName(key);
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    if (value === undefined && !key.endsWith("!")) continue;
    const taken = takenOf(kind, value);
    if (taken === undefined && key !== name) return { missing: name };
    if (taken !== value) mended.set(name, taken);
  }
  if (mended.size === 0) return { value: given };
  const entries = Object.entries(given).map(([name, value]) => [
    name,
    mended.has(name) ? mended.get(name) : value,
  ]);
  return { value: Object.fromEntries(entries.filter(([, value]) => value !== undefined)) };
}

/** What a kind lets stand of a value; `undefined` where that is nothing. */
function takenOf(kind: Kind, value: unknown): unknown {
  const { bare, isNullable } = bareKind(kind);
  if (isNullable && value === null) return null;
  if (isList(bare)) return Array.isArray(value) ? takenItems(bare[0], value) : undefined;
  if (typeof bare === "string") return value !== "" && isOfKind(bare, value) ? value : undefined;
  const checked = checkFields(bare, value);
  return "value" in checked ? checked.value : undefined;
}

function takenItems(kind: Kind, list: readonly unknown[]): readonly unknown[] {
  const items = list.map((item) => takenOf(kind, item));
  return items.every((item, at) => item === list[at]) ? list : items.filter((item) => item !== undefined);
}
