import type * as yaml from "yaml";
import { choicesText } from "../../text/list.ts";
import { nearest } from "../../text/nearest.ts";
import { credentialIn, quoted } from "../../text/secrets/quoted.ts";
import type * as yamlLibrary from "../../yaml/library.ts";
import type { Place, YamlDocument } from "../../yaml/parse-yaml.ts";
import type { Faults } from "./faults.ts";
import { meantKey } from "./foreign-keys.ts";
import { entryHint, isKeyedByNames, listHint } from "./list-hints.ts";
import { MAX_SHOWN, Nodes } from "./nodes.ts";
import type { EntrySchema, Read, Schema, TextSchema } from "./schema.ts";
import { flagHint, textHint } from "./text-hints.ts";

/** Reads a YAML document by a schema and reports all faults at once. Limits how far its aliases can expand. */
export class SchemaReader {
  readonly #yaml: typeof yamlLibrary;
  readonly #nodes: Nodes;
  readonly #faults: Faults;

  constructor(document: YamlDocument, faults: Faults) {
    this.#yaml = document.library;
    this.#nodes = new Nodes(document);
    this.#faults = faults;
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
    const place = this.#nodes.placeOf(node) ?? fallback;
    const value = this.#nodes.resolved(node);
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
    if (!this.#yaml.isMap(node)) {
      const hint = entryHint(this.#nodes.givenIn(node), schema);
      return this.#wrong(node, where, place, "must be a mapping of keys", hint);
    }
    const entry: Record<string, unknown> = { place };
    const present = new Set<string>();
    for (const pair of this.#pairsOf(node, place)) {
      const key = this.#nodes.keyOf(pair);
      const keyPlace = this.#nodes.placeOf(pair.key) ?? place;
      const known = Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined;
      if (known === undefined) {
        // The key that was meant is not missing.
        const near = this.#unknownKey(pair, schema, where, keyPlace);
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
    { anyOf, oneOf, allOf = [] }: EntrySchema,
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
    for (const { if: condition, then: consequence } of allOf) {
      const [[flag], [key]] = [condition.required, consequence.required];
      if (entry[flag] === true && !present.has(key))
        this.#faults.add(place, `${where} with "${flag}: true" needs "${key}"`);
    }
  }

  /** The key that was meant, if it is another name for one that is allowed. */
  #unknownKey(pair: yaml.Pair, { properties }: EntrySchema, where: string, place: Place): string | undefined {
    const key = this.#nodes.keyOf(pair);
    const allowed = Object.keys(properties);
    const meant = meantKey({ key, texts: this.#nodes.textsIn(pair.value), allowed });
    const near = meant === undefined ? nearest(key, allowed) : meant.near;
    const known = near === undefined ? `allowed are ${allowed.join(", ")}` : `did you mean "${near}"?`;
    this.#faults.add(place, `${where} has no key ${quoted(key, MAX_SHOWN)}: ${meant?.says ?? known}`);
    return near;
  }

  #readList(node: unknown, items: Schema, where: string, place: Place): readonly unknown[] | undefined {
    if (this.#yaml.isSeq(node)) {
      return node.items.flatMap((item) => this.#read(item, items, `an entry of ${where}`, place) ?? []);
    }
    const given = this.#nodes.givenIn(node);
    const isText = given !== undefined && "text" in given;
    const isEntry = isText ? !("type" in items && items.type === "object") : given !== undefined;
    // What is wrong with the entry itself is reported as well.
    const isRead = isEntry && !isKeyedByNames(given, items);
    const entry = isRead ? this.#read(node, items, `an entry of ${where}`, place) : undefined;
    const isWrong = isRead && isText && entry === undefined;
    return this.#wrong(node, where, place, "must be a list", isWrong ? "" : listHint(given, items));
  }

  #readFlag(node: unknown, where: string, place: Place): boolean | undefined {
    const value: unknown = this.#yaml.isScalar(node) ? node.value : undefined;
    if (typeof value === "boolean") return value;
    return this.#wrong(node, where, place, `must be true or false${flagHint(value)}`);
  }

  #readText(node: unknown, schema: TextSchema, where: string, place: Place): string | undefined {
    const { pattern = "", patternErrorMessage = "must be a text", enum: words } = schema;
    const value: unknown = this.#yaml.isScalar(node) ? node.value : undefined;
    const noun = typeof value === "string" ? credentialIn(value) : undefined;
    if (noun !== undefined) {
      this.#faults.add(place, `${where} contains what looks like ${noun}`);
      return undefined;
    }
    const shape = new RegExp(pattern);
    const isMatched = typeof value === "string" && shape.test(value);
    if (isMatched && (words?.includes(value) ?? true)) return value;
    const must = words === undefined ? patternErrorMessage : `must be ${words.join(" or ")}`;
    const hint = typeof value === "string" ? textHint(value, schema, isMatched) : "";
    const text = words === undefined ? this.#nodes.commentIn(node) : undefined;
    if (text === undefined || !shape.test(text)) return this.#wrong(node, where, place, must + hint);
    const meant = `${where}: ${quoted(text, MAX_SHOWN)}`;
    this.#faults.add(place, `${where} ${must}: without quotes, this is a comment; write \`${meant}\``);
    return undefined;
  }

  /** The pairs of a mapping and of the mappings merged into it. Its own pairs win. No alias can lead back to itself. */
  #pairsOf(map: yaml.YAMLMap, place: Place): readonly yaml.Pair[] {
    const pairs = new Map<string, yaml.Pair>();
    for (const pair of map.items) {
      if (this.#nodes.keyOf(pair) !== "<<") pairs.set(this.#nodes.keyOf(pair), pair);
    }
    for (const source of this.#mergedInto(map, place)) {
      for (const pair of this.#pairsOf(source, place)) {
        if (!pairs.has(this.#nodes.keyOf(pair))) pairs.set(this.#nodes.keyOf(pair), pair);
      }
    }
    return [...pairs.values()];
  }

  #mergedInto(map: yaml.YAMLMap, place: Place): readonly yaml.YAMLMap[] {
    const merge = map.items.find((pair) => this.#nodes.keyOf(pair) === "<<");
    if (merge === undefined) return [];
    const value = this.#nodes.resolved(merge.value);
    const sources = this.#yaml.isSeq(value) ? value.items.map((item) => this.#nodes.resolved(item)) : [value];
    const maps = sources.filter((source) => this.#yaml.isMap(source));
    if (maps.length < sources.length)
      this.#wrong(value, "<<", this.#nodes.placeOf(merge.key) ?? place, "must contain only mappings");
    return maps;
  }

  #wrong(node: unknown, where: string, place: Place, must: string, hint = ""): undefined {
    const shown = this.#nodes.shown(node);
    const given = must.endsWith(shown) ? "" : `, not ${shown}`;
    this.#faults.add(place, `${where} ${must}${given}${hint}`);
  }
}
