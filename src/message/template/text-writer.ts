import mustache from "mustache";
import type { Token } from "./unknown-names.ts";
import type { WorkBudget } from "./work-budget.ts";

type RenderTokens = Parameters<mustache.Writer["renderTokens"]>;

/** White space in a row from which on Mustache's search for the end of a tag takes a time that grows with its square. */
const BLANKS = /\s{100,}/g;

/** Mustache's writer, within a budget. A list or a group shows as JSON in every tag, where its own says `[object Object]`. */
export class TextWriter extends mustache.Writer {
  readonly #budget: WorkBudget;

  constructor(budget: WorkBudget) {
    super();
    this.#budget = budget;
  }

  /** Each use of a partial comes here, the first one to be parsed. */
  override parse(
    template: string,
    tags?: mustache.OpeningAndClosingTags,
  ): ReturnType<mustache.Writer["parse"]> {
    this.#budget.step(template.length);
    for (const [{ length }] of template.matchAll(BLANKS)) this.#budget.step(length ** 2 / 100);
    const tokens = super.parse(template, tags);
    this.#budget.setDelimiters(delimitersIn(tokens));
    return tokens;
  }

  /** Each round of a section comes here, and each partial. */
  override renderTokens(...[tokens, ...rest]: RenderTokens): string {
    this.#budget.step();
    return this.#budget.inside(() => {
      for (const [kind, name = ""] of tokens) if (kind !== "text") this.#budget.lookUp(name);
      return super.renderTokens(tokens, ...rest);
    });
  }

  override rawValue(token: string[]): string {
    return this.#budget.write(super.rawValue(token));
  }

  override escapedValue(...given: Parameters<mustache.Writer["escapedValue"]>): string {
    return this.#budget.write(super.escapedValue(...given) ?? "");
  }

  override unescapedValue(token: string[], context: mustache.Context): string {
    const value: unknown = context.lookup(token[1] ?? "");
    return value === undefined || value === null ? "" : this.#budget.write(textOf(value));
  }
}

/** A value as a template shows it. */
export function textOf(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** How many tags set the delimiters, at any depth. */
function delimitersIn(tokens: unknown): number {
  const waiting = [tokens];
  let count = 0;
  for (let list = waiting.pop(); list !== undefined; list = waiting.pop()) {
    for (const [kind, , , , inner] of list as readonly Token[]) {
      if (kind === "=") count += 1;
      if (inner !== undefined && (kind === "#" || kind === "^")) waiting.push(inner);
    }
  }
  return count;
}
