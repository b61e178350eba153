import type * as yaml from "yaml";
import { choicesText } from "../../text/list.ts";
import { nearest } from "../../text/nearest.ts";
import { credentialIn, quoted } from "../../text/quoted.ts";
import type { YamlDocument } from "../../yaml/parse-yaml.ts";
import type { Place } from "./manifest.ts";
import type { EntryShape, Shape } from "./manifest-keys.ts";

/** What was read from a place, as plain values; mappings carry where they stand. */
export type Read = string | boolean | readonly Read[] | ReadEntry;

/** A mapping with the keys that were right. */
export interface ReadEntry {
  readonly place: Place;
  readonly keys: Readonly<Record<string, Read>>;
}

/** Where faults go; a sentence ends without a full stop. */
export interface Faults {
  add(place: Place, sentence: string): void;
}

/** Characters of a key or a value that a fault shows. */
const MAX_SHOWN = 60;

/** Reads a YAML document by a shape, and names all that does not fit at once. What its aliases stand for is bounded. */
export class ShapeReader {
  readonly #yaml: typeof yaml;
  readonly #document: YamlDocument;
  readonly #faults: Faults;

  constructor(document: YamlDocument, faults: Faults) {
    this.#yaml = document.library;
    this.#document = document;
    this.#faults = faults;
  }

  /** What stands in a node; `undefined` where it does not fit, which is a fault then. */
  read(node: unknown, shape: Shape, where: string, fallback: Place): Read | undefined {
    const place = this.#placeOf(node) ?? fallback;
    const value = this.#resolved(node);
    if (this.#yaml.isAlias(node) && value === undefined) return undefined;
    switch (shape.kind) {
      case "entry":
        return this.#readEntry(value, shape, where, place);
      case "list":
        return this.#readList(value, shape.of, where, place);
      case "either": {
        if (this.#yaml.isMap(value)) return this.#readEntry(value, shape.entry, where, place);
        const text = this.#readScalar(value, shape.text, where, place);
        return text === undefined ? undefined : { place, keys: { text } };
      }
      default:
        return this.#readScalar(value, shape, where, place);
    }
  }

  #readEntry(node: unknown, shape: EntryShape, where: string, place: Place): ReadEntry | undefined {
    if (!this.#yaml.isMap(node)) return this.#wrong(node, where, place, "a mapping of keys");
    const keys: Record<string, Read> = {};
    const present = new Set<string>();
    for (const pair of this.#pairsOf(node, place)) {
      const key = this.#keyOf(pair);
      const keyPlace = this.#placeOf(pair.key) ?? place;
      const known = Object.hasOwn(shape.keys, key) ? shape.keys[key] : undefined;
      if (known === undefined) {
        this.#unknownKey(key, shape, where, keyPlace);
        continue;
      }
      present.add(key);
      const value = this.read(pair.value, known, key, keyPlace);
      if (value !== undefined) keys[key] = value;
    }
    this.#checkNeeds(shape, { keys, present }, where, place);
    return { place, keys };
  }

  #checkNeeds(
    { needs, needsWhenTrue }: EntryShape,
    found: { readonly keys: ReadEntry["keys"]; readonly present: ReadonlySet<string> },
    where: string,
    place: Place,
  ): void {
    const count = needs?.keys.filter((key) => found.present.has(key)).length ?? 0;
    const isRight = needs === undefined || (needs.onlyOne ? count === 1 : count > 0);
    if (!isRight) {
      this.#fault(
        place,
        `${where} needs ${needs.onlyOne ? "exactly one of " : ""}${choicesText(needs.keys)}`,
      );
    }
    if (needsWhenTrue === undefined || found.keys[needsWhenTrue.flag] !== true) return;
    if (found.present.has(needsWhenTrue.key)) return;
    this.#fault(place, `${where} with "${needsWhenTrue.flag}: true" needs "${needsWhenTrue.key}"`);
  }

  #unknownKey(key: string, shape: EntryShape, where: string, place: Place): void {
    const allowed = Object.keys(shape.keys);
    const near = nearest(key, allowed);
    const hint = near === undefined ? `allowed are ${allowed.join(", ")}` : `did you mean "${near}"?`;
    this.#fault(place, `${where} knows no key ${quoted(key, MAX_SHOWN)}: ${hint}`);
  }

  #readList(node: unknown, of: Shape, where: string, place: Place): readonly Read[] | undefined {
    if (!this.#yaml.isSeq(node)) return this.#wrong(node, where, place, "a list");
    return node.items.flatMap((item) => this.read(item, of, `an entry of ${where}`, place) ?? []);
  }

  #readScalar(
    node: unknown,
    shape: Extract<Shape, { readonly kind: "text" | "flag" }>,
    where: string,
    place: Place,
  ): string | boolean | undefined {
    const value: unknown = this.#yaml.isScalar(node) ? node.value : undefined;
    if (shape.kind === "flag") {
      return typeof value === "boolean" ? value : this.#wrong(node, where, place, "true or false");
    }
    const noun = typeof value === "string" ? credentialIn(value) : undefined;
    if (noun !== undefined) return this.#fault(place, `${where} holds what looks like ${noun}`);
    const { pattern = "[\\s\\S]*", words } = shape;
    const isRight = typeof value === "string" && new RegExp(`^(?:${pattern})$`).test(value);
    if (isRight && (words?.includes(value) ?? true)) return value;
    const near = typeof value === "string" && words !== undefined ? nearest(value, words) : undefined;
    const hint = near === undefined ? "" : ` (did you mean "${near}"?)`;
    return this.#wrong(node, where, place, `${shape.expected}${hint}`);
  }

  /** The pairs of a mapping and of those merged into it; what stands in it itself wins. */
  #pairsOf(map: yaml.YAMLMap, place: Place, seen: readonly unknown[] = []): readonly yaml.Pair[] {
    const pairs = new Map<string, yaml.Pair>();
    for (const pair of map.items) {
      if (this.#keyOf(pair) !== "<<") pairs.set(this.#keyOf(pair), pair);
    }
    for (const source of this.#mergedInto(map, place).filter((one) => !seen.includes(one))) {
      for (const pair of this.#pairsOf(source, place, [...seen, map])) {
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
      this.#wrong(value, "<<", this.#placeOf(merge.key) ?? place, "mappings only");
    return maps;
  }

  #keyOf({ key }: yaml.Pair): string {
    // To write out keys that hold keys takes twice the time for each of them.
    return this.#yaml.isScalar(key) ? String(key.value) : "(a list or a mapping)";
  }

  #resolved(node: unknown): unknown {
    return this.#yaml.isAlias(node) ? this.#document.targetOf(node) : node;
  }

  #wrong(node: unknown, where: string, place: Place, expected: string): undefined {
    this.#fault(place, `${where} must be ${expected}, not ${this.#shown(node)}`);
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

  #fault(place: Place | undefined, sentence: string): undefined {
    this.#faults.add(place ?? { line: 1, column: 1 }, sentence);
  }
}
