/** An expression of GitHub. */
export type Expression =
  | Literal
  | Path
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: "operation"; readonly operator: string; readonly args: readonly Expression[] };

/** A text, a number, a switch, or `null`. */
export interface Literal extends Place {
  readonly kind: "literal";
  readonly value: string;
  readonly isTrue: boolean;
}

/** Where something is in the source. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/** A value of a context. */
export interface Path extends Place {
  readonly kind: "path";
  /** The names in it, up to the first that is only known when it is evaluated. */
  readonly names: readonly string[];
  readonly isComplete: boolean;
}

/** All values of contexts that an expression names. */
export function pathsIn(expression: Expression): readonly Path[] {
  if (expression.kind === "path") return [expression];
  return expression.kind === "literal" ? [] : expression.args.flatMap(pathsIn);
}

/** Names of all functions that an expression calls, in lower case. */
export function callsIn(expression: Expression): readonly string[] {
  if (expression.kind === "path" || expression.kind === "literal") return [];
  const own = expression.kind === "call" ? [expression.name] : [];
  return [...own, ...expression.args.flatMap(callsIn)];
}
