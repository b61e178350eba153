import { textAt } from "../payload.ts";

/** What a tool says of a rule, SARIF's `reportingDescriptor`; each text is looked for once: thousands of results may name it. */
export class ToldRule {
  /** The tool's name of it. */
  readonly id: string | undefined;
  /** How serious a result is that does not say so itself. */
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

  /** The message of that name, for results that only name it. */
  textOf(name: string): string | undefined {
    if (!this.#texts.has(name)) this.#texts.set(name, textAt(this.#rule, "messageStrings", name, "text"));
    return this.#texts.get(name);
  }

  /** What it is about, for results without a message. */
  get description(): string | undefined {
    if (!this.#isDescribed) {
      this.#isDescribed = true;
      this.#description =
        textAt(this.#rule, "shortDescription", "text") ?? textAt(this.#rule, "fullDescription", "text");
    }
    return this.#description;
  }
}
