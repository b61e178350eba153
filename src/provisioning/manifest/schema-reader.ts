import type * as yaml from "yaml";
import { choicesText } from "../../text/list.ts";
import { nearest, typoOf } from "../../text/nearest.ts";
import { credentialIn, quoted } from "../../text/secrets/quoted.ts";
import type * as yamlLibrary from "../../yaml/library.ts";
import type { Place, YamlDocument } from "../../yaml/parse-yaml.ts";
import type { Faults } from "./faults.ts";
import type { EntrySchema, Read, Schema, TextSchema } from "./schema.ts";

/** How many characters of a key or value a fault shows. */
const MAX_SHOWN = 60;

/** What a team, a room, and a person are called by. */
const NAMES: readonly string[] = ["name", "title"];

/** Reads a YAML document by a schema and reports all faults at once. Limits how far its aliases can expand. */
export class SchemaReader {
  readonly #yaml: typeof yamlLibrary;
  readonly #document: YamlDocument;
  readonly #faults: Faults;
  readonly #top: readonly string[];

  /** `top` are the keys of the manifest itself. */
  constructor(document: YamlDocument, faults: Faults, top: readonly string[]) {
    this.#yaml = document.library;
    this.#document = document;
    this.#faults = faults;
    this.#top = top;
  }

  /** The value of a node. If it does not match the schema, adds a fault and returns `undefined`. */
  read<const S extends Schema>(
    node: unknown,
    schema: S,
    where: string,
    fallback: Place,
  ): Read<S> | undefined {
    // The schema determines the type: each method below returns it for its kind of schema.
    return this.#read(node, schema, where, fallback) as Read<S> | undefined;
  }

  #read(node: unknown, schema: Schema, where: string, fallback: Place): unknown {
    const place = this.#placeOf(node) ?? fallback;
    const value = this.#resolved(node);
    if (this.#yaml.isAlias(node) && value === undefined) return undefined;
    if (!("type" in schema)) {
      const [short, entry] = schema.anyOf;
      if (this.#yaml.isMap(value)) return this.#readEntry(value, entry, where, place);
      const text = this.#readText(value, short, where, place);
      return text === undefined ? undefined : { place, text };
    }
    switch (schema.type) {
      case "object":
        return this.#readEntry(value, schema, where, place);
      case "array":
        return this.#readList(value, schema.items, where, place);
      case "boolean":
        return this.#readFlag(value, where, place);
      case "string":
        return this.#readText(value, schema, where, place);
    }
  }

  #readEntry(node: unknown, schema: EntrySchema, where: string, place: Place): unknown {
    if (!this.#yaml.isMap(node)) return this.#wrong(node, where, place, "must be a mapping of keys");
    const entry: Record<string, unknown> = { place };
    const present = new Set<string>();
    for (const pair of this.#pairsOf(node, place)) {
      const key = this.#keyOf(pair);
      const keyPlace = this.#placeOf(pair.key) ?? place;
      const known = Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined;
      if (known === undefined) {
        // The key that was meant is not missing.
        const near = this.#unknownKey(key, schema, where, keyPlace);
        if (near !== undefined) present.add(near);
        continue;
      }
      present.add(key);
      const value = this.#read(pair.value, known, key, keyPlace);
      if (value !== undefined) entry[key] = value;
    }
    this.#checkNeeds(schema, { entry, present }, where, place);
    return entry;
  }

  #checkNeeds(
    { anyOf, oneOf, if: condition, then: consequence }: EntrySchema,
    { entry, present }: { readonly entry: Readonly<Record<string, unknown>>; readonly present: Set<string> },
    where: string,
    place: Place,
  ): void {
    const needed = (oneOf ?? anyOf)?.flatMap(({ required }) => required) ?? [];
    const count = needed.filter((key) => present.has(key)).length;
    const isRight = needed.length === 0 || (oneOf === undefined ? count > 0 : count === 1);
    if (!isRight) {
      const exactly = oneOf === undefined ? "" : "exactly one of ";
      this.#faults.add(place, `${where} needs ${exactly}${choicesText(needed)}`);
    }
    const [flag = ""] = condition?.required ?? [];
    const [key = ""] = consequence?.required ?? [];
    if (entry[flag] === true && !present.has(key)) {
      this.#faults.add(place, `${where} with "${flag}: true" needs "${key}"`);
    }
  }

  /** The key that was meant, if it is known. */
  #unknownKey(key: string, { properties }: EntrySchema, where: string, place: Place): string | undefined {
    const allowed = Object.keys(properties);
    const near = nearest(key, allowed) ?? allowed.find((one) => NAMES.includes(one) && NAMES.includes(key));
    const isOfTop = near === undefined && this.#top.includes(key);
    const known = isOfTop ? "it belongs at the top of the manifest" : `allowed are ${allowed.join(", ")}`;
    const hint = near === undefined ? known : `did you mean "${near}"?`;
    this.#faults.add(place, `${where} has no key ${quoted(key, MAX_SHOWN)}: ${hint}`);
    return near;
  }

  #readList(node: unknown, items: Schema, where: string, place: Place): readonly unknown[] | undefined {
    if (!this.#yaml.isSeq(node)) {
      // What is wrong with the entry itself is reported as well.
      const isText = this.#yaml.isScalar(node) && typeof node.value === "string";
      const isEntry = isText ? !("type" in items && items.type === "object") : this.#yaml.isMap(node);
      if (isEntry) this.#read(node, items, `an entry of ${where}`, place);
      return this.#wrong(node, where, place, "must be a list");
    }
    return node.items.flatMap((item) => this.#read(item, items, `an entry of ${where}`, place) ?? []);
  }

  #readFlag(node: unknown, where: string, place: Place): boolean | undefined {
    const value: unknown = this.#yaml.isScalar(node) ? node.value : undefined;
    return typeof value === "boolean" ? value : this.#wrong(node, where, place, "must be true or false");
  }

  #readText(node: unknown, schema: TextSchema, where: string, place: Place): string | undefined {
    const { pattern = "", patternErrorMessage = "must be a text", enum: words } = schema;
    const value: unknown = this.#yaml.isScalar(node) ? node.value : undefined;
    const noun = typeof value === "string" ? credentialIn(value) : undefined;
    if (noun !== undefined) {
      this.#faults.add(place, `${where} contains what looks like ${noun}`);
      return undefined;
    }
    const isMatched = typeof value === "string" && new RegExp(pattern).test(value);
    if (isMatched && (words?.includes(value) ?? true)) return value;
    const choices = (isMatched ? words : pattern.match(/(?<=\|)[a-z]+(?=[|)])/g)) ?? [];
    const near = typeof value === "string" ? typoOf(value, choices) : undefined;
    const must = words === undefined ? patternErrorMessage : `must be ${words.join(" or ")}`;
    return this.#wrong(node, where, place, near === undefined ? must : `${must} (did you mean "${near}"?)`);
  }

  /** The pairs of a mapping and of the mappings merged into it. Its own pairs win. No alias can lead back to itself. */
  #pairsOf(map: yaml.YAMLMap, place: Place): readonly yaml.Pair[] {
    const pairs = new Map<string, yaml.Pair>();
    for (const pair of map.items) {
      if (this.#keyOf(pair) !== "<<") pairs.set(this.#keyOf(pair), pair);
    }
    for (const source of this.#mergedInto(map, place)) {
      for (const pair of this.#pairsOf(source, place)) {
        if (!pairs.has(this.#keyOf(pair))) pairs.set(this.#keyOf(pair), pair);
      }
    }
    return [...pairs.values()];
  }

  #mergedInto(map: yaml.YAMLMap, place: Place): readonly yaml.YAMLMap[] {
    const merge = map.items.find((pair) => this.#keyOf(pair) === "<<");
    if (merge === undefined) return [];
    const value = this.#resolved(merge.value);
    const sources = this.#yaml.isSeq(value) ? value.items.map((item) => this.#resolved(item)) : [value];
    const maps = sources.filter((source) => this.#yaml.isMap(source));
    if (maps.length < sources.length)
      this.#wrong(value, "<<", this.#placeOf(merge.key) ?? place, "must contain only mappings");
    return maps;
  }

  #keyOf({ key }: yaml.Pair): string {
    // Writing out nested keys would take twice the time per level.
    return this.#yaml.isScalar(key) ? String(key.value) : "(a list or a mapping)";
  }

  #resolved(node: unknown): unknown {
    return this.#yaml.isAlias(node) ? this.#document.targetOf(node) : node;
  }

  #wrong(node: unknown, where: string, place: Place, must: string): undefined {
    this.#faults.add(place, `${where} ${must}, not ${this.#shown(node)}`);
  }

  #shown(node: unknown): string {
    if (this.#yaml.isMap(node)) return "a mapping";
    if (this.#yaml.isSeq(node)) return "a list";
    const value: unknown = this.#yaml.isScalar(node) ? node.value : null;
    if (value === null || value === undefined) return "empty";
    if (typeof value !== "string") return `the ${typeof value} ${String(value)}`;
    return quoted(value, MAX_SHOWN);
  }

  #placeOf(node: unknown): Place | undefined {
    const offset = this.#yaml.isNode(node) ? node.range?.[0] : undefined;
    return offset === undefined ? undefined : this.#document.placeAt(offset);
  }
}
