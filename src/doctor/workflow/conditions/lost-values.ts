import { pathsIn } from "../expressions/expression.ts";
import { CHECK } from "../losses/loss.ts";
import { lossOf } from "../losses/losses.ts";
import type { Condition, Flaw } from "./flaw.ts";

/** Values of conditions that no run has, such as those of a step that is not there. */
export function lostIn({ source, expression, scope }: Condition): readonly Flaw[] {
  return pathsIn(expression).flatMap(({ names: [context = "", ...names], from, to }): readonly Flaw[] => {
    if (!FOLLOWED.includes(context) || names[0] === "event") return [];
    const loss = lossOf({ input: "if", context, names }, scope);
    const isSure = ["steps", "needs"].includes(context) ? loss?.state === undefined : loss?.isAlways;
    if (loss === undefined || !isSure) return [];
    const why = `\`${source.slice(from, to)}\` is empty: ${loss.why}.`;
    if (loss.meant === undefined) {
      const advice = loss.advice?.replace(CHECK, "Check the name.");
      return [{ why, changes: [], advice, lines: loss.lines, isElsewhere: true }];
    }
    const isAlone = source.trim() === source.slice(from, to);
    const by = loss.meant.includes(" ") && !isAlone ? `(${loss.meant})` : loss.meant;
    return [{ why, changes: [{ from, to, by }] }];
  });
}

/** The contexts whose names the workflow or GitHub fixes. */
const FOLLOWED = ["steps", "needs", "github", "job", "runner", "strategy", "matrix", "inputs"];
