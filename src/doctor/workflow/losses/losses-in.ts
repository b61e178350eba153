import { placeLacking } from "../callers/composite.ts";
import { CALLING_STEP } from "../callers/composite-lines.ts";
import { ofOther } from "../callers/secret-chain.ts";
import { type Expression, type Path, pathsIn } from "../expressions/expression.ts";
import { readExpression } from "../expressions/read-expression.ts";
import { partsOf } from "../expressions/written-parts.ts";
import { lineOf } from "../written-lines.ts";
import type { Loss, Place, Asked as Value } from "./loss.ts";
import { lossOf, lossOfSecrets, lossOfVariables } from "./losses.ts";
import { asPassed, passingOf, textPassed } from "./passed-loss.ts";

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
    const asked = { input, context, names: rest };
    const where = placeLacking(asked, place);
    const loss = (couldBe.includes(path) ? lossInCaller(asked, where) : undefined) ?? lossOf(asked, where);
    const isSure = couldBe.includes(path) || (loss?.isAlways === true && loss.meant !== undefined);
    if (loss === undefined || !isSure) return [];
    const isAlone = source.trim() === source.slice(from, to);
    const meant = loss.meant?.includes(" ") && !isAlone ? `(${loss.meant})` : loss.meant;
    return [
      {
        source: source.slice(from, to),
        loss: unlessIn(all, { ...loss, meant }),
        from: at + from,
        to: at + to,
      },
    ];
  });
  return [...givenIn(couldBe, { input, source, at }, place), ...named, ...filesIn(expression, isEmpty, at)];
}

/** A loss without what was meant, if the expression has that already. */
function unlessIn(paths: readonly Path[], loss: Loss): Loss {
  return paths.some(({ names }) => names.join(".") === loss.meant) ? { why: loss.why } : loss;
}

/** Contexts with what a repository stores. Their empty values are named together. */
const GIVEN = ["secrets", "vars"];

function givenIn(
  paths: readonly Path[],
  { input, source, at }: Omit<Asked, "isEmpty">,
  place: Place,
): readonly Lost[] {
  return GIVEN.flatMap((context): readonly Lost[] => {
    const own = paths.filter(({ names }) => names[0] === context && names.length > 1);
    const [first] = own;
    if (first === undefined) return [];
    const names = [...new Set(own.map(({ names: [, name = ""] }) => name))];
    const loss = context === "secrets" ? lossOfSecrets(names, place) : lossOfVariables(input, names);
    return [{ source: source.slice(first.from, first.to), loss, from: at + first.from, to: at + first.to }];
  });
}

/** Why an input is empty that the caller passes: the cause is there. */
function lossInCaller({ context, names: [name = ""] }: Value, place: Place): Loss | undefined {
  const passing = context === "inputs" ? passingOf("inputs", place) : undefined;
  const { calling } = place.composite ?? place;
  const text = passing && textPassed(name, passing);
  if (passing === undefined || calling === undefined || text === undefined) return undefined;
  const { secretless, eventName, payload } = place;
  const callers: Place = { ...calling, secretless, eventName, payload };
  const [first] = (partsOf(text)?.expressions ?? []).flatMap(({ source, at }) => {
    return lossesIn({ input: name, source, at, isEmpty: true }, callers);
  });
  if (first === undefined) return undefined;
  const { meant, state, lines } = first.loss;
  const theirs = (words: string): string =>
    place.composite === undefined
      ? ofOther(words.replaceAll(/\bth(?:is|e) job\b(?! `)/g, passing.caller))
      : words.replaceAll(CALLING_STEP, `${CALLING_STEP} of its action`);
  const why = `${passing.passes} ${asPassed(name, text)}, and ${theirs(first.loss.why)}`;
  const advice = first.loss.advice && theirs(first.loss.advice);
  if (meant === undefined) return { why, state, advice, lines };
  const line = lineOf(name, text.slice(0, first.from) + meant + text.slice(first.to));
  return { why, state, advice: `Write this line in the \`with:\` of ${passing.caller}:`, lines: line };
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

/** Functions that are empty if what they get is, or `null` in the case of `toJSON`. Those that return a switch never are. */
const TEXTS = ["format", "join", "case", "tojson"];

function filesIn(expression: Expression, isEmpty: boolean, at: number): readonly Lost[] {
  if (!isEmpty || expression.kind !== "call" || expression.name !== "hashfiles") return [];
  const why = "`hashFiles` found no file";
  const advice =
    "Its paths begin at the workspace: check them, and put the step after the one that fetches or writes the files.";
  return [{ source: "hashFiles()", loss: { why, advice }, from: at, to: at }];
}
