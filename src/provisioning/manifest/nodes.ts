import type * as yaml from "yaml";
import { credentialIn, quoted } from "../../text/secrets/quoted.ts";
import type * as yamlLibrary from "../../yaml/library.ts";
import type { Place, YamlDocument } from "../../yaml/parse-yaml.ts";
import type { Given } from "./list-hints.ts";

/** How many characters of a key or value a fault shows. */
export const MAX_SHOWN = 60;

/** What the nodes of a document contain, with its aliases resolved. */
export class Nodes {
  readonly #yaml: typeof yamlLibrary;
  readonly #document: YamlDocument;

  constructor(document: YamlDocument) {
    this.#yaml = document.library;
    this.#document = document;
  }

  keyOf({ key }: yaml.Pair): string {
    // Writing out nested keys would take twice the time per level.
    return this.#yaml.isScalar(key) ? String(key.value) : "(a list or a mapping)";
  }

  resolved(node: unknown): unknown {
    return this.#yaml.isAlias(node) ? this.#document.targetOf(node) : node;
  }

  /** What is written instead of a list or an entry; `undefined` if it is nothing, or a credential. */
  givenIn(node: unknown): Given | undefined {
    if (this.#yaml.isMap(node)) return { keys: node.items.map((pair) => this.keyOf(pair)) };
    const [text, ...others] = this.textsIn(node);
    const isCredential = text !== undefined && credentialIn(text) !== undefined;
    return text === undefined || others.length > 0 || isCredential ? undefined : { text };
  }

  /** The text of a value, or the texts in a list. */
  textsIn(node: unknown): readonly string[] {
    const value = this.resolved(node);
    const items = this.#yaml.isSeq(value) ? value.items : [value];
    return items.flatMap((item) => {
      const one = this.resolved(item);
      return this.#yaml.isScalar(one) && one.value !== null ? [String(one.value)] : [];
    });
  }

  shown(node: unknown): string {
    if (this.#yaml.isMap(node)) return "a mapping";
    if (this.#yaml.isSeq(node)) return "a list";
    const value: unknown = this.#yaml.isScalar(node) ? node.value : null;
    if (value === null || value === undefined) return "empty";
    if (typeof value !== "string") return `the ${typeof value} ${String(value)}`;
    return quoted(value, MAX_SHOWN);
  }

  /** A text that is a comment because it begins with `#` and has no quotes; `undefined` if there is none. */
  commentIn(node: unknown): string | undefined {
    const comment = this.#yaml.isScalar(node) && node.value === null ? node.comment : undefined;
    return comment && /^[^\s#]/.test(comment) ? `#${comment}` : undefined;
  }

  placeOf(node: unknown): Place | undefined {
    const offset = this.#yaml.isNode(node) ? node.range?.[0] : undefined;
    return offset === undefined ? undefined : this.#document.placeAt(offset);
  }
}
