import type { Place } from "../../yaml/parse-yaml.ts";

/** The part of JSON Schema draft 07 that describes the manifest. */
export type Schema = TextSchema | FlagSchema | ListSchema | EntrySchema | ShortSchema;

export interface TextSchema {
  readonly description: string;
  readonly type: "string";
  /** The source of a regular expression that matches the whole text. */
  readonly pattern?: string;
  /** The error for a text that does not match. Editors show it, too. */
  readonly patternErrorMessage?: `must be ${string}`;
  readonly enum?: readonly string[];
}

interface FlagSchema {
  readonly description: string;
  readonly type: "boolean";
}

interface ListSchema {
  readonly description: string;
  readonly type: "array";
  readonly items: Schema;
}

/** A mapping with known keys. */
export interface EntrySchema {
  readonly description: string;
  readonly type: "object";
  readonly additionalProperties: false;
  readonly properties: Readonly<Record<string, Schema>>;
  /** At least one of these keys is required. */
  readonly anyOf?: readonly Needed[];
  /** Exactly one of these keys is required. */
  readonly oneOf?: readonly Needed[];
  readonly allOf?: readonly Consequence[];
}

/** A flag that requires another key if it is true. */
interface Consequence {
  readonly if: { readonly properties: Readonly<Record<string, { readonly const: true }>> } & Needed;
  readonly then: Needed;
}

interface Needed {
  readonly required: readonly [key: string];
}

/** A text as a short form, or a mapping. */
interface ShortSchema {
  readonly description: string;
  readonly anyOf: readonly [TextSchema, EntrySchema];
}

/** Where a mapping, or the text that replaces it, is written. */
interface Placed {
  readonly place: Place;
}

/** The values that the parser returns for a schema. A mapping has only keys that are present and valid. */
export type Read<S> = S extends { readonly type: "boolean" }
  ? boolean
  : S extends { readonly enum: readonly (infer Word)[] }
    ? Word
    : S extends { readonly type: "string" }
      ? string
      : S extends { readonly items: infer Item }
        ? readonly Read<Item>[]
        : S extends { readonly properties: infer Keys }
          ? Placed & { readonly [Key in keyof Keys]?: Read<Keys[Key]> }
          : S extends { readonly anyOf: readonly [infer Text, infer Entry] }
            ? (Placed & { readonly text: Read<Text> }) | Read<Entry>
            : never;
