import type { Environment } from "../../../model/environment.ts";
import { type Row, warning } from "../../row.ts";
import { readExpression } from "../expressions/read-expression.ts";
import { partsOf } from "../expressions/written-parts.ts";
import { givenTo, type OwnPlace, scalarOf } from "../own-place.ts";
import type { Flaw } from "./flaw.ts";
import { wholesIn } from "./flaws/whole-objects.ts";

/** Inputs with a whole context where one of its values was meant. Those that take one as JSON have their own lines. */
export function wholeRows(place: OwnPlace | undefined, env: Environment): readonly Row[] {
  return Object.entries(givenTo(place?.step)).flatMap(([what, value]): readonly Row[] => {
    const given = env[`INPUT_${what.toUpperCase()}`] ?? "";
    const { expressions = [] } = partsOf(scalarOf(value)) ?? {};
    const [flaw] = expressions.flatMap(({ source }) => flawsIn(source, given));
    if (flaw === undefined || /^(?:needs|steps|matrix|data)$/.test(what)) return [];
    const why = given.includes("Object") ? flaw.why.replace(/so .*/, "which has no text.") : flaw.why;
    return [warning(what, `In \`${what}:\`, ${why}`, flaw.advice)];
  });
}

/** Not every run has `inputs` or a `matrix`, and GitHub does not document what they are there: this one must show it. */
function flawsIn(source: string, given: string): readonly Flaw[] {
  const expression = readExpression(source);
  const [, then = "Object"] = /&& *'([^']+)'/.exec(source) ?? [];
  const flaws = expression === undefined ? [] : wholesIn({ source, expression });
  return flaws.filter(({ why }) => !/^`(?:inputs|matrix)`/.test(why) || given.includes(then));
}
