import { textAt } from "../payload.ts";

/**
 * What a tool says about a rule, SARIF's `reportingDescriptor`. Each text is searched for once, because thousands of results
 * may refer to the rule.
 */
export class ToldRule {
  /** The tool's name for the rule. */
  readonly id: string | undefined;
  /** The severity of results that do not set their own. */
  readonly level: string | undefined;
  readonly #rule: unknown;
  readonly #texts = new Map<string, string | undefined>();
  #description: string | undefined;
  #isDescribed = false;

  constructor(rule: unknown) {
    this.#rule = rule;
    this.id = textAt(rule, "id");
    this.level = textAt(rule, "defaultConfiguration", "level");
  }

  /** The rule's message with this name, for results that only refer to it. */
  textOf(name: string): string | undefined {
    if (!this.#texts.has(name)) this.#texts.set(name, textAt(this.#rule, "messageStrings", name, "text"));
    return this.#texts.get(name);
  }

  /** The rule's description, for results without a message. */
  get description(): string | undefined {
    if (!this.#isDescribed) {
      this.#isDescribed = true;
      this.#description =
        textAt(this.#rule, "shortDescription", "text") ?? textAt(this.#rule, "fullDescription", "text");
    }
    return this.#description;
  }
}
