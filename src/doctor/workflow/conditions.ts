import { scalarOf } from "./own-place.ts";

/** How a job or its needed jobs are doing when GitHub decides whether something runs. */
export type Ending = "success" | "failure" | "cancelled";

export const ENDINGS: readonly Ending[] = ["success", "failure", "cancelled"];

/** After what a step or a job with an `if:` may run. */
export interface Reach {
  readonly after: readonly Ending[];
  /** Whether the condition depends on nothing else. */
  readonly isSure: boolean;
  /** Whether it contains none of GitHub's status functions, so that GitHub adds `success()`. */
  readonly isImplicit: boolean;
}

/** What GitHub's status functions return. Source: https://docs.github.com/actions/reference/workflows-and-actions/expressions */
const FUNCTIONS: Readonly<Record<string, (ending: Ending) => boolean>> = {
  always: () => true,
  success: (ending) => ending === "success",
  failure: (ending) => ending === "failure",
  cancelled: (ending) => ending === "cancelled",
};

/** Longest condition that is read. Parentheses may be nested. */
const MAX_LENGTH = 1000;

/** After what something with this `if:` may run. A longer condition than we read may run after everything. */
export function reachOf(condition: unknown): Reach {
  const text = scalarOf(condition);
  const [, inner = text] = /^\$\{\{(.*)\}\}$/s.exec(text) ?? [];
  if (inner.length > MAX_LENGTH) return { after: ENDINGS, isSure: false, isImplicit: false };
  const tokens = inner.match(/&&|\|\||[!=<>]=|'[^']*'|[\w.-]+|\S/g) ?? [];
  const isImplicit = !tokens.some((token, at) => isStatus(token) && tokens[at + 1] === "(");
  const values = ENDINGS.map((ending) => new Reading(tokens, ending).all());
  const after = ENDINGS.filter((ending, at) => values[at] !== false && (!isImplicit || ending === "success"));
  return { after, isSure: values.every((value) => value !== undefined), isImplicit };
}

function isStatus(token: string): boolean {
  return Object.hasOwn(FUNCTIONS, token.toLowerCase());
}

/** `undefined` for what depends on something else. */
type Truth = boolean | undefined;

/** Reads a condition for one ending. */
class Reading {
  readonly #tokens: readonly string[];
  readonly #ending: Ending;
  #at = 0;

  constructor(tokens: readonly string[], ending: Ending) {
    this.#tokens = tokens;
    this.#ending = ending;
  }

  /** No condition at all is true. */
  all(): Truth {
    const value = this.#tokens.length === 0 ? true : this.#either();
    return this.#at < this.#tokens.length ? undefined : value;
  }

  #either(): Truth {
    let value = this.#both();
    while (this.#take("||")) {
      const other = this.#both();
      value = value === true || other === true ? true : value === false ? other : value && other;
    }
    return value;
  }

  #both(): Truth {
    let value = this.#one();
    while (this.#take("&&")) {
      const other = this.#one();
      value = value === false || other === false ? false : value === true ? other : undefined;
    }
    return value;
  }

  #one(): Truth {
    if (this.#take("!")) {
      const value = this.#one();
      return value === undefined ? undefined : !value;
    }
    const value = this.#operand();
    return this.#isAtEnd() ? value : this.#other();
  }

  #operand(): Truth {
    if (this.#take("(")) {
      const value = this.#either();
      this.#take(")");
      return value;
    }
    const name = this.#tokens[this.#at] ?? "";
    const [, open, close] = this.#tokens.slice(this.#at);
    if (!isStatus(name) || open !== "(" || close !== ")") return this.#other();
    this.#at += 3;
    return FUNCTIONS[name.toLowerCase()]?.(this.#ending);
  }

  /** Skips a comparison, a function, or a value. */
  #other(): undefined {
    let depth = 0;
    for (; this.#at < this.#tokens.length; this.#at++) {
      const token = this.#tokens[this.#at];
      if (depth === 0 && this.#isAtEnd()) return;
      depth += token === "(" ? 1 : token === ")" ? -1 : 0;
    }
  }

  #isAtEnd(): boolean {
    return [undefined, ")", "&&", "||"].includes(this.#tokens[this.#at]);
  }

  #take(token: string): boolean {
    const isThere = this.#tokens[this.#at] === token;
    if (isThere) this.#at++;
    return isThere;
  }
}
