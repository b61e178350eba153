import { type Expression, pathsIn } from "./expression.ts";
import { type Token, tokensIn } from "./tokens.ts";

/** Longest source that is read, in characters. */
const MAX_LENGTH = 1000;

/** How deeply expressions may be nested: GitHub's limit. */
const MAX_DEPTH = 50;

/** Reads the source of an expression; `undefined` if GitHub would refuse it, or if it is longer than we read. */
export function readExpression(source: string): Expression | undefined {
  if (source.length > MAX_LENGTH) return undefined;
  const reading = new Reading(source);
  const expression = reading.operation(0);
  return reading.isDone ? expression : undefined;
}

/** The contexts of workflows. Source: https://docs.github.com/actions/reference/workflows-and-actions/contexts */
const CONTEXTS = "github env vars job jobs steps runner secrets strategy matrix needs inputs".split(" ");

/** GitHub's functions. Source: https://docs.github.com/actions/reference/workflows-and-actions/expressions#functions */
const FUNCTIONS =
  "contains startswith endswith format join tojson fromjson hashfiles case always success failure cancelled".split(
    " ",
  );

/** Operators with two operands, the loosest first. */
const OPERATORS = [["||"], ["&&"], ["==", "!="], ["<", "<=", ">", ">="]];

/** Reads tokens from left to right. Everything is `undefined` from the first that does not fit. */
class Reading {
  readonly #tokens: readonly Token[] | undefined;
  #at = 0;
  #depth = 0;

  constructor(source: string) {
    this.#tokens = tokensIn(source);
  }

  get isDone(): boolean {
    return this.#tokens !== undefined && this.#at === this.#tokens.length;
  }

  operation(level: number): Expression | undefined {
    const operators = OPERATORS[level];
    if (operators === undefined) return this.#unary();
    let left = this.operation(level + 1);
    for (;;) {
      const operator = operators.find((one) => this.#take(one));
      if (operator === undefined || left === undefined) return left;
      const right = this.operation(level + 1);
      if (right === undefined) return undefined;
      left = { kind: "operation", operator, args: [left, right] };
    }
  }

  #unary(): Expression | undefined {
    if (++this.#depth > MAX_DEPTH) return undefined;
    const isNot = this.#take("!");
    const arg = isNot ? this.#unary() : (this.#literal() ?? this.#postfix(this.#primary()));
    this.#depth--;
    return isNot && arg !== undefined ? { kind: "operation", operator: "!", args: [arg] } : arg;
  }

  /** A literal has no properties, unless it is in parentheses. */
  #literal(): Expression | undefined {
    const { text, ...place } = this.#tokens?.[this.#at] ?? END;
    const name = text.toLowerCase();
    const isText = text.startsWith("'");
    if (!isText && !/^(?:[-+]?\.?\d|(?:nan|-?infinity|true|false|null)$)/.test(name)) return undefined;
    this.#at++;
    return isText
      ? literal(text.slice(1, -1).replaceAll("''", "'"), text !== "''", place)
      : literal(text, !/^(?:false|null|nan|[-+]?[0.]+(?:e[+-]?\d+)?|0[xo]0+)$/.test(name), place);
  }

  #primary(): Expression | undefined {
    if (this.#take("(")) {
      const inner = this.operation(0);
      return this.#take(")") ? inner : undefined;
    }
    const token = this.#tokens?.[this.#at++];
    if (token === undefined) return undefined;
    const name = token.text.toLowerCase();
    if (this.#take("(")) return FUNCTIONS.includes(name) ? this.#call(name) : undefined;
    if (!CONTEXTS.includes(name)) return undefined;
    return { kind: "path", names: [name], isComplete: true, from: token.from, to: token.to };
  }

  #call(name: string): Expression | undefined {
    const args: Expression[] = [];
    while (!this.#take(")")) {
      if (args.length > 0 && !this.#take(",")) return undefined;
      const arg = this.operation(0);
      if (arg === undefined) return undefined;
      args.push(arg);
    }
    return { kind: "call", name, args };
  }

  #postfix(start: Expression | undefined): Expression | undefined {
    let whole = start;
    while (whole !== undefined) {
      const isIndex = this.#take("[");
      if (!isIndex && !this.#take(".")) return whole;
      const key = isIndex ? this.#index() : this.#name();
      if (key === undefined) return undefined;
      whole = within(whole, key, this.#tokens?.[this.#at - 1]?.to ?? 0);
    }
    return whole;
  }

  #index(): Expression | undefined {
    const key: Expression | undefined = this.#take("*")
      ? { kind: "operation", operator: "*", args: [] }
      : this.operation(0);
    return this.#take("]") ? key : undefined;
  }

  #name(): Expression | undefined {
    const { text, ...place } = this.#tokens?.[this.#at++] ?? END;
    if (text === "*") return { kind: "operation", operator: "*", args: [] };
    return /^[A-Za-z_]/.test(text) ? literal(text, true, place) : undefined;
  }

  #take(text: string): boolean {
    const isThere = this.#tokens?.[this.#at]?.text === text;
    if (isThere) this.#at++;
    return isThere;
  }
}

/** What comes after the last token. */
const END: Token = { text: "", from: 0, to: 0 };

function literal(value: string, isTrue: boolean, place: Pick<Token, "from" | "to">): Expression {
  return { kind: "literal", value, isTrue, ...place };
}

function within(whole: Expression, key: Expression, to: number): Expression {
  if (whole.kind !== "path") return { kind: "operation", operator: "[]", args: [whole, key] };
  const others = pathsIn(key);
  // What an index evaluates to is not known, but both values are named.
  if (others.length > 0) {
    return { kind: "operation", operator: "[]", args: [{ ...whole, isComplete: false }, key] };
  }
  if (!whole.isComplete || key.kind !== "literal") return { ...whole, isComplete: false, to };
  return { ...whole, names: [...whole.names, key.value], to };
}
