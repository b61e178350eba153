import { type Expression, type Path, pathsIn } from "../expressions/expression.ts";
import { readExpression } from "../expressions/read-expression.ts";
import type { Loss, Place } from "./loss.ts";
import { lossOf, lossOfSecrets, lossOfVariables } from "./losses.ts";

/** A value that is empty, why, and where it is in the text of its input. */
export interface Lost {
  readonly source: string;
  readonly loss: Loss;
  readonly from: number;
  readonly to: number;
}

/** An expression in an input, where its source begins, and whether nothing came of it. */
interface Asked {
  readonly input: string;
  readonly source: string;
  readonly at: number;
  readonly isEmpty: boolean;
}

/** The values in an expression that are empty: those that it could be, and those that no run has. */
export function lossesIn({ input, source, at, isEmpty }: Asked, place: Place): readonly Lost[] {
  const expression = readExpression(source);
  if (expression === undefined) return [];
  const couldBe = isEmpty ? valuesOf(expression) : [];
  const all = pathsIn(expression);
  const named = all.flatMap((path): readonly Lost[] => {
    const { names, from, to } = path;
    const [context = "", ...rest] = names;
    if (GIVEN.includes(context) && couldBe.includes(path)) return [];
    const loss = lossOf({ input, context, names: rest }, place);
    const isSure = couldBe.includes(path) || (loss?.isAlways === true && loss.meant !== undefined);
    if (loss === undefined || !isSure) return [];
    const isAlone = source.trim() === source.slice(from, to);
    const meant = loss.meant?.includes(" ") && !isAlone ? `(${loss.meant})` : loss.meant;
    return [{ source: source.slice(from, to), loss: { ...loss, meant }, from: at + from, to: at + to }];
  });
  return [...givenIn(couldBe, { source, at }, place), ...named, ...filesIn(expression, isEmpty, at)];
}

/** Contexts with what a repository stores. Their empty values are named together. */
const GIVEN = ["secrets", "vars"];

function givenIn(
  paths: readonly Path[],
  { source, at }: Pick<Asked, "source" | "at">,
  { secretless }: Place,
): readonly Lost[] {
  return GIVEN.flatMap((context): readonly Lost[] => {
    const own = paths.filter(({ names }) => names[0] === context && names.length > 1);
    const [first] = own;
    if (first === undefined) return [];
    const names = [...new Set(own.map(({ names: [, name = ""] }) => name))];
    const loss = context === "secrets" ? lossOfSecrets(names, secretless) : lossOfVariables(names);
    return [{ source: source.slice(first.from, first.to), loss, from: at + first.from, to: at + first.to }];
  });
}

/** The values that an expression could be, if it is empty: all sides of `||`, and what functions put into a text. */
function valuesOf(expression: Expression): readonly Path[] {
  if (expression.kind === "path") return [expression];
  if (expression.kind === "literal") return [];
  if (expression.kind === "call")
    return TEXTS.includes(expression.name) ? expression.args.flatMap(valuesOf) : [];
  if (expression.operator === "||") return expression.args.flatMap(valuesOf);
  // Whether the right side counts depends on the left one.
  return expression.operator === "&&" ? expression.args.slice(0, 1).flatMap(valuesOf) : [];
}

/** Functions that are empty if what they get is. `toJSON` and those that return a switch never are. */
const TEXTS = ["format", "join", "case"];

function filesIn(expression: Expression, isEmpty: boolean, at: number): readonly Lost[] {
  if (!isEmpty || expression.kind !== "call" || expression.name !== "hashfiles") return [];
  const why = "`hashFiles` found no file";
  const advice =
    "Its paths begin at the workspace: check them, and put the step after the one that fetches or writes the files.";
  return [{ source: "hashFiles()", loss: { why, advice }, from: at, to: at }];
}
