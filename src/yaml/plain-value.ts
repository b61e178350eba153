import type * as yaml from "yaml";
import type * as yamlLibrary from "./library.ts";

/** Thrown for a document with a key that JSON cannot have, with the offset of the key. */
export class KeyError extends Error {
  override readonly name = "KeyError";
  readonly offset: number;

  constructor({ cause, offset }: { readonly cause: string; readonly offset: number }) {
    super(cause);
    this.offset = offset;
  }
}

/**
 * A document as plain values. Throws `KeyError` if a key is a list or a map: the library would write it as text again, with
 * more blanks at every level, and its errors would quote that text.
 */
export function plainValueOf(
  document: yaml.Document,
  library: typeof yamlLibrary,
  targetOf: (alias: yaml.Alias) => yaml.Node | undefined,
): unknown {
  library.visit(document, {
    Pair: (_, { key }) => {
      if (!library.isNode(key)) return;
      const named = library.isAlias(key) ? targetOf(key) : key;
      if (!library.isCollection(named)) return;
      // `text: {{headline}}` is a map with a map as its key.
      const cause = library.isMap(named)
        ? "a text that begins with {{ needs quotes around it,"
        : "a key is a list";
      throw new KeyError({ cause, offset: key.range?.[0] ?? 0 });
    },
  });
  // What aliases expand to is already limited.
  return document.toJS({ maxAliasCount: -1 });
}
