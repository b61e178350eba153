/** An expression of GitHub. */
export type Expression =
  | { readonly kind: "literal"; readonly value: string; readonly isTrue: boolean }
  | Path
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: "operation"; readonly operator: string; readonly args: readonly Expression[] };

/** A value of a context. */
export interface Path {
  readonly kind: "path";
  /** The names in it, up to the first that is only known when it is evaluated. */
  readonly names: readonly string[];
  readonly isComplete: boolean;
  /** Where it is in the source. */
  readonly from: number;
  readonly to: number;
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
