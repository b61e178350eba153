import mustache from "mustache";

/**
 * A Mustache context that sees only own properties of plain values: no prototypes, functions, or lengths of texts.
 * Mustache's own context uses `in` and calls any function it finds.
 */
export class OwnContext extends mustache.Context {
  override push(view: unknown): OwnContext {
    return new OwnContext(view, this);
  }

  override lookup(name: string): unknown {
    if (name === ".") return safe(this.view);
    const path = name.split(".");
    for (let context: mustache.Context | undefined = this; context !== undefined; context = context.parent) {
      const found = ownAt(context.view, path);
      if (found !== undefined) return safe(found.value);
    }
    return undefined;
  }
}

/** As in Mustache, a dotted path counts as found if its last name exists, whatever its value. */
function ownAt(view: unknown, path: readonly string[]): { value: unknown } | undefined {
  let value = view;
  for (const name of path) {
    if (typeof value !== "object" || value === null || Array.isArray(value) || !Object.hasOwn(value, name)) {
      return undefined;
    }
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  return { value };
}

function safe(value: unknown): unknown {
  return typeof value === "function" ? undefined : value;
}
