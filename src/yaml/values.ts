import type * as yaml from "yaml";
import { MAX_VALUES, type TooMuch } from "./yaml-limits.ts";

/** A problem with the values of a document, with its offset in the text. */
export interface ValueFault extends TooMuch {
  readonly kind: "too much" | "repeated key" | "alias";
  readonly alias?: string;
}

/**
 * The values of a document: how many there are, what each alias refers to, and which keys are duplicates. Takes linear
 * time.
 */
export class Values {
  readonly faults: ValueFault[] = [];
  readonly #yaml: typeof yaml;
  /** The last node for each anchor name. Without a count until its end is reached. */
  readonly #anchors = new Map<string, { readonly node: yaml.Node; count?: number }>();
  readonly #targets = new Map<yaml.Alias, yaml.Node>();

  constructor(library: typeof yaml, document: yaml.Document) {
    this.#yaml = library;
    this.#count(document.contents);
  }

  /** The node that an alias refers to. If there is none, adds a fault and returns `undefined`. */
  targetOf(alias: yaml.Alias): yaml.Node | undefined {
    return this.#targets.get(alias);
  }

  /** Counts the values in a node, including the node itself and expanded aliases. */
  #count(node: unknown): number {
    if (this.#yaml.isPair(node)) return this.#count(node.key) + this.#count(node.value);
    if (!this.#yaml.isNode(node)) return 0;
    if (this.#yaml.isAlias(node)) return this.#checked(node, this.#countOf(node));
    const named: { node: yaml.Node; count?: number } = { node };
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, named);
    let count = 1;
    if (this.#yaml.isCollection(node)) {
      if (this.#yaml.isMap(node)) this.#findRepeatedKeys(node);
      for (const item of node.items) count += this.#count(item);
    }
    named.count = count;
    return this.#checked(node, count);
  }

  #countOf(alias: yaml.Alias): number {
    const named = this.#anchors.get(alias.source);
    if (named?.count === undefined) {
      const cause = named === undefined ? "has no anchor before it" : "is inside its own anchor";
      this.faults.push({ kind: "alias", cause, alias: alias.source, offset: offsetOf(alias) });
      return 0;
    }
    this.#targets.set(alias, named.node);
    return named.count;
  }

  #checked(node: yaml.Node, count: number): number {
    if (count <= MAX_VALUES) return count;
    const cause = `expands to more than ${MAX_VALUES} values when each alias is written out`;
    if (this.faults.every(({ kind }) => kind !== "too much")) {
      this.faults.push({ kind: "too much", cause, offset: offsetOf(node) });
    }
    return count;
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

function offsetOf({ range }: yaml.Node): number {
  return range?.[0] ?? 0;
}
