import { comparisonsIn } from "../expressions/comparisons.ts";
import { sameIn } from "../losses/loss.ts";
import { idsOf } from "../losses/steps-loss.ts";
import { stepsIn, tableOf } from "../own-place.ts";
import type { Condition, Flaw } from "./flaw.ts";

/** How all jobs or steps ended, or what was meant as that. */
const ALL = /^(needs|steps)\.(?:\*\.)?(result|outcome|conclusion)$/;

/** Comparisons of a list with a text, which are never equal. */
export function listsIn({ source, expression, scope }: Condition): readonly Flaw[] {
  return comparisonsIn(expression, source).flatMap((one): readonly Flaw[] => {
    const { path, name, literal, operator, from, to, isText } = one;
    const [, context = "", field = ""] = ALL.exec(name) ?? [];
    const ids =
      context === "needs" ? Object.keys(tableOf(scope.workflow["jobs"])) : idsOf(stepsIn(scope.job));
    const isOne = !name.includes("*") && sameIn(ids, field) !== undefined;
    if (context === "" || isOne || !["==", "!="].includes(operator) || !isText) return [];
    const list = `${context}.*.${field}`;
    const why = name.includes("*")
      ? `\`${source.slice(path.from, path.to)}\` is a list, which never equals a text.`
      : `\`${source.slice(path.from, path.to)}\` is empty: each of the \`${context}\` has its own \`${field}\`.`;
    const call = `contains(${list}, ${source.slice(literal.from, literal.to)})`;
    // Whether all of them or one of them should have succeeded is not known.
    if (/^(?:succe|pass|ok)/i.test(literal.value)) {
      const advice = `To ask whether one failed, write \`contains(${list}, 'failure')\`. To ask whether all passed, write \`success()\`.`;
      return [{ why, changes: [], advice }];
    }
    return [{ why, changes: [{ from, to, by: operator === "==" ? call : `!${call}` }] }];
  });
}
