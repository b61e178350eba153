import { bareKind, bareName, type Fields, isList, isObject, isOfKind, type Kind } from "../fields.ts";

/** An answer that matches its description, or the required field that does not; `""` if it is not an object. */
export type Checked = { readonly value: Readonly<Record<string, unknown>> } | { readonly missing: string };

/**
 * Checks part of a body against its description. An optional field is left out if it is of another kind, `null`, or an
 * empty text. Fields that are not described stay as they are.
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

/** The part of a value that fits its kind; `undefined` if nothing does. */
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
