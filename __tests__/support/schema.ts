/** The part of JSON Schema that Webex's documents use. */
export interface Schema {
  readonly type: "string" | "number" | "integer" | "boolean" | "array" | "object";
  readonly words?: readonly string[];
  readonly items?: Schema;
  /** An object without is one of any fields. */
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required: readonly string[];
}

/** An object of these fields. */
export function schemaOfFields(
  fields: readonly (readonly [string, Schema])[],
  required: readonly string[],
): Schema {
  return { type: "object", properties: Object.fromEntries(fields), required };
}

/** Reads a schema with all that it refers to. Throws for what this reader does not know. */
export function readSchema(raw: unknown, resolve: (value: unknown) => unknown): Schema {
  const { type, items, properties, enum: words, required = [], ...rest } = resolve(raw) as RawSchema;
  const unknown = Object.keys(rest).filter((name) => !SAYS_NOTHING.has(name));
  if (unknown.length > 0) throw new Error(`A schema uses ${unknown.join(", ")}, which nothing checks.`);
  return {
    type: type ?? (properties === undefined ? "string" : "object"),
    required,
    ...(words === undefined ? {} : { words: words.map(String) }),
    ...(items === undefined ? {} : { items: readSchema(items, resolve) }),
    ...(properties === undefined
      ? {}
      : { properties: mapValues(properties, (it) => readSchema(it, resolve)) }),
  };
}

interface RawSchema {
  readonly type?: Schema["type"];
  readonly items?: unknown;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
}

const SAYS_NOTHING = new Set([
  "description",
  "example",
  "default",
  "format",
  "title",
  "nullable",
  "deprecated",
]);

/** Says where a value is not what a schema describes; each line begins with the place. */
export function misfits(schema: Schema, value: unknown, place: string): string[] {
  const kind = kindOf(value);
  const wanted = schema.type === "integer" && Number.isInteger(value) ? "integer" : schema.type;
  if (wanted !== kind && wanted !== "integer") return [`${place} is ${kind}, not ${schema.type}`];
  if (wanted === "integer" && kind !== "number") return [`${place} is ${kind}, not ${schema.type}`];
  if (schema.words !== undefined && !schema.words.includes(String(value))) {
    return [`${place} is ${JSON.stringify(value)}, not one of ${schema.words.join("|")}`];
  }
  if (Array.isArray(value)) {
    const { items } = schema;
    return items === undefined ? [] : unique(value.flatMap((item) => misfits(items, item, `${place}[]`)));
  }
  return isFields(value) && schema.properties !== undefined
    ? misfitsOfFields(schema, schema.properties, value, place)
    : [];
}

function misfitsOfFields(
  { required }: Schema,
  properties: Readonly<Record<string, Schema>>,
  value: Readonly<Record<string, unknown>>,
  place: string,
): string[] {
  const missing = required.filter((name) => value[name] === undefined);
  const wrong = Object.entries(value).flatMap(([name, item]) => {
    if (item === undefined) return [];
    const schema = properties[name];
    return schema === undefined ? [`${place}.${name} is unknown`] : misfits(schema, item, `${place}.${name}`);
  });
  return [...missing.map((name) => `${place}.${name} is missing, but required`), ...wrong];
}

/** Says which fields and words of a schema occur in none of the values. */
export function omissions(schema: Schema, values: readonly unknown[], place: string): string[] {
  const unused = (schema.words ?? []).filter((word) => !values.map(String).includes(word));
  if (unused.length > 0 && unused.length < (schema.words?.length ?? 0)) {
    return [`${place} is never ${unused.join("|")}`];
  }
  if (schema.items !== undefined) return omissions(schema.items, values.flat(), `${place}[]`);
  const objects = values.filter(isFields);
  if (objects.length === 0) return [];
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const found = objects.map((one) => one[name]).filter((value) => value !== undefined);
    return found.length === 0
      ? [`${place}.${name} is left out`]
      : omissions(property, found, `${place}.${name}`);
  });
}

/** Says which plain fields of a value a schema does not require. */
export function extras(schema: Schema, value: unknown, place: string): string[] {
  const { items, required } = schema;
  if (Array.isArray(value)) return items ? value.flatMap((item) => extras(items, item, `${place}[]`)) : [];
  if (!isFields(value)) return [];
  return Object.entries(value).flatMap(([name, field]) => {
    const property = schema.properties?.[name];
    if (property === undefined) return [];
    if (typeof field === "object") return extras(property, field, `${place}.${name}`);
    return required.includes(name) ? [] : [`${place}.${name} is required, but need not be`];
  });
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return kindOf(value) === "object";
}

function mapValues<In, Out>(
  values: Readonly<Record<string, In>>,
  map: (value: In) => Out,
): Record<string, Out> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, map(value)]));
}

function unique(lines: readonly string[]): string[] {
  return [...new Set(lines)];
}
