import { type EntryShape, MANIFEST, type Shape } from "../src/provisioning/manifest/manifest-keys.ts";

/** The JSON Schema of a manifest, as the text of its file; draft 07 is what editors know best. */
export function manifestSchema(): string {
  const schema = {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Webex Notify manifest",
    ...schemaOf(MANIFEST),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function schemaOf(shape: Shape): Record<string, unknown> {
  const description = shape.says;
  switch (shape.kind) {
    case "flag":
      return { description, type: "boolean" };
    case "list":
      return { description, type: "array", items: schemaOf(shape.of) };
    case "either":
      return { description, anyOf: [schemaOf(shape.text), schemaOf(shape.entry)] };
    case "entry":
      return entrySchema(shape);
    default: {
      const { pattern, words } = shape;
      const isMatched = pattern !== undefined && { pattern: `^(?:${pattern})$` };
      return { description, type: "string", ...isMatched, ...(words !== undefined && { enum: words }) };
    }
  }
}

function entrySchema({ says, keys, needs, needsWhenTrue }: EntryShape): Record<string, unknown> {
  const properties = Object.fromEntries(Object.entries(keys).map(([key, shape]) => [key, schemaOf(shape)]));
  const needed = needs?.keys.map((key) => ({ required: [key] }));
  return {
    description: says,
    type: "object",
    additionalProperties: false,
    properties,
    ...(needed !== undefined && { [needs?.onlyOne ? "oneOf" : "anyOf"]: needed }),
    ...(needsWhenTrue !== undefined && {
      if: { properties: { [needsWhenTrue.flag]: { const: true } }, required: [needsWhenTrue.flag] },
      // biome-ignore lint/suspicious/noThenProperty: a key of JSON Schema, next to `if`.
      then: { required: [needsWhenTrue.key] },
    }),
  };
}
