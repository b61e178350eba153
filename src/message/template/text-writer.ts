import mustache from "mustache";
import type { Token } from "./unknown-names.ts";
import type { WorkBudget } from "./work-budget.ts";

type RenderTokens = Parameters<mustache.Writer["renderTokens"]>;

/** Number of consecutive white space characters after which Mustache's search for the end of a tag takes quadratic time. */
const BLANKS = /\s{100,}/g;

/** Mustache's writer, within a budget. Tags show a list or a group as JSON, where Mustache shows `[object Object]`. */
export class TextWriter extends mustache.Writer {
  readonly #budget: WorkBudget;

  constructor(budget: WorkBudget) {
    super();
    this.#budget = budget;
  }

  /** Called for each use of a partial, which the first use parses. */
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

  /** Called for each iteration of a section, and for each partial. */
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

/** Number of tags that set delimiters, at any depth. */
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
