/** A line as other tools write a name and its value: `KEY=value`, with a blank before an address, or as the item of a list. */
const PAIR =
  /^(?:-\s+)?["']?([A-Za-z_][\w-]*)["']?(?:\s*(?:=|:(?=\s|$|[^\s@]+@[^\s@]+$))|\s(?=[^\s@]+@[^\s@]+$))(.*)$/;

/** A line of a mapping. */
const MAPPED = /^["']?[\w-]+["']?\s*:(?:\s|$)/;

/**
 * The lines of `data` as a mapping, if they were written as `KEY=value`, as items of a list, or both; `undefined` if nothing
 * but that would change, or if it is not certain.
 */
export function mappingLines(text: string): readonly string[] | undefined {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const pairs = lines.map((line) => PAIR.exec(line) ?? []);
  const names = pairs.map(([, name]) => name);
  if (names.includes(undefined) || new Set(names).size < names.length) return undefined;
  const isMapping = lines.every((line) => MAPPED.test(line));
  return isMapping ? undefined : pairs.map(([, name, value = ""]) => `${name}: ${scalarOf(value.trim())}`);
}

/** A value that YAML reads back unchanged, in quotes if it may be read as something else. */
function scalarOf(value: string): string {
  const isPlain = /^[\p{L}\p{N}/.][^#]*$/u.test(value) && !/:(?:\s|$)|\s$/.test(value);
  return isPlain || /^"[^"\\]*"$|^'[^']*'$/.test(value) ? value : JSON.stringify(value);
}
