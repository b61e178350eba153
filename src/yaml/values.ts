import type * as yaml from "yaml";
import type * as yamlLibrary from "./library.ts";
import { MAX_CHARACTERS, MAX_VALUES, type TooMuch } from "./yaml-limits.ts";

/** A problem with the values of a document, with its offset in the text. */
export interface ValueFault extends TooMuch {
  readonly kind: "too much" | "repeated key" | "alias";
  readonly alias?: string;
}

/** How large a node is after aliases are expanded. */
interface Size {
  readonly values: number;
  readonly characters: number;
}

const NOTHING: Size = { values: 0, characters: 0 };

/**
 * The values of a document: how large they are, what each alias refers to, and which keys are duplicates. Takes linear
 * time.
 */
export class Values {
  readonly faults: ValueFault[] = [];
  readonly #yaml: typeof yamlLibrary;
  /** The last node for each anchor name. Without a size until its end is reached. */
  readonly #anchors = new Map<string, { readonly node: yaml.Node; size?: Size }>();
  readonly #targets = new Map<yaml.Alias, yaml.Node>();

  constructor(library: typeof yamlLibrary, document: yaml.Document) {
    this.#yaml = library;
    this.#measure(document.contents);
  }

  /** The node that an alias refers to. If there is none, adds a fault and returns `undefined`. */
  targetOf(alias: yaml.Alias): yaml.Node | undefined {
    return this.#targets.get(alias);
  }

  /** Measures a node with everything in it, including expanded aliases. */
  #measure(node: unknown): Size {
    if (this.#yaml.isPair(node)) return sum(this.#measure(node.key), this.#measure(node.value));
    if (!this.#yaml.isNode(node)) return NOTHING;
    if (this.#yaml.isAlias(node)) return this.#checked(node, this.#sizeOf(node));
    const named: { node: yaml.Node; size?: Size } = { node };
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, named);
    let size: Size = { values: 1, characters: charactersOf(node) };
    if (this.#yaml.isCollection(node)) {
      if (this.#yaml.isMap(node)) this.#findRepeatedKeys(node);
      for (const item of node.items) size = sum(size, this.#measure(item));
    }
    named.size = size;
    return this.#checked(node, size);
  }

  #sizeOf(alias: yaml.Alias): Size {
    const named = this.#anchors.get(alias.source);
    if (named?.size === undefined) {
      const cause = named === undefined ? "has no anchor before it" : "is inside its own anchor";
      this.faults.push({ kind: "alias", cause, alias: alias.source, offset: offsetOf(alias) });
      return NOTHING;
    }
    this.#targets.set(alias, named.node);
    return named.size;
  }

  #checked(node: yaml.Node, size: Size): Size {
    const limit = limitBefore(size);
    if (limit !== undefined && this.faults.every(({ kind }) => kind !== "too much")) {
      const cause = `expands to more than ${limit} when each alias is written out`;
      this.faults.push({ kind: "too much", cause, offset: offsetOf(node) });
    }
    return size;
  }

  #findRepeatedKeys({ items }: yaml.YAMLMap): void {
    const seen = new Set<unknown>();
    for (const { key } of items) {
      if (!this.#yaml.isScalar(key)) continue;
      if (seen.has(key.value)) {
        this.faults.push({ kind: "repeated key", cause: "Map keys must be unique", offset: offsetOf(key) });
      }
      seen.add(key.value);
    }
  }
}

function sum(one: Size, other: Size): Size {
  return { values: one.values + other.values, characters: one.characters + other.characters };
}

function charactersOf(node: yaml.Node): number {
  return "value" in node && typeof node.value === "string" ? node.value.length : 0;
}

/** The limit that a size exceeds. */
function limitBefore({ values, characters }: Size): string | undefined {
  if (values > MAX_VALUES) return `${MAX_VALUES} values`;
  return characters > MAX_CHARACTERS ? `${MAX_CHARACTERS} characters` : undefined;
}

function offsetOf({ range }: yaml.Node): number {
  return range?.[0] ?? 0;
}
