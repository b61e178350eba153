import { isObject } from "../../build/payload.ts";

/** Number of names in a map that are searched for similar ones: `data` may contain tens of thousands. */
const MAX_KNOWN = 200;

/** The meaning of names: a table of names, a list's entry, a text (without names inside), or anything. */
export type Scope = unknown;

/** The meaning of a path of names. */
export function valueAt(scope: Scope, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, name) => {
    const table = entryOf(inner);
    return isObject(table) && Object.hasOwn(table, name) ? (table[name] ?? "") : undefined;
  }, scope);
}

/** A section over a list sees the list's entries: any name in one of them is known. */
export function entryOf(scope: Scope): Scope {
  if (!Array.isArray(scope)) return scope;
  const known = ENTRIES.get(scope);
  if (known !== undefined) return known;
  const entry: Record<string, unknown> = {};
  for (const one of scope) if (isObject(one)) Object.assign(entry, one);
  ENTRIES.set(scope, entry);
  return entry;
}

/** Cached, because many tags may use the same list. */
const ENTRIES = new WeakMap<readonly unknown[], Readonly<Record<string, unknown>>>();

/** All visible names that may have been meant. In a path, the last name may be right and the first one wrong. */
export function namesIn(scopes: readonly Scope[], parent: readonly string[]): readonly string[] {
  const prefix = parent.map((name) => `${name}.`).join("");
  const inParent = scopes
    .flatMap((scope) => keysOf(entryOf(valueAt(scope, parent))))
    .map((key) => prefix + key);
  const inGroups = scopes.flatMap((scope) =>
    keysOf(scope).flatMap((group) => keysOf(valueAt(scope, [group])).map((key) => `${group}.${key}`)),
  );
  const alone = parent.length === 0 ? scopes.flatMap(keysOf) : [];
  return [...new Set([...inParent, ...alone, ...inGroups])];
}

/** The names in a table. */
export function keysOf(scope: Scope): readonly string[] {
  return isObject(scope) ? Object.keys(scope).slice(0, MAX_KNOWN) : [];
}
