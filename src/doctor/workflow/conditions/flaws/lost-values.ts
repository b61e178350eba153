import { type Path, pathsIn } from "../../expressions/expression.ts";
import { CHECK, type Loss } from "../../losses/loss.ts";
import { lossOf } from "../../losses/losses.ts";
import { actionOf, idsOf } from "../../losses/steps-loss.ts";
import { isId } from "../../own-place.ts";
import type { Condition, Flaw } from "../flaw.ts";
import type { Scope } from "../own-conditions.ts";

/** Values of conditions that no run has, such as those of a step that is not there. */
export function lostIn({ source, expression, scope }: Condition): readonly Flaw[] {
  return pathsIn(expression).flatMap((path): readonly Flaw[] => {
    const loss = lossAt(path, scope);
    return loss === undefined ? [] : [flawOf(loss, path, source)];
  });
}

function flawOf({ why: because, meant, advice, lines }: Loss, { from, to }: Path, source: string): Flaw {
  const why = `\`${source.slice(from, to)}\` is empty: ${because}.`;
  if (meant === undefined) {
    return { why, changes: [], advice: advice?.replace(CHECK, "Check the name."), lines, isElsewhere: true };
  }
  const isAlone = source.trim() === source.slice(from, to);
  const by = meant.includes(" ") && !isAlone ? `(${meant})` : meant;
  return { why, changes: [{ from, to, by }] };
}

/** Why a value is empty in every run. */
function lossAt({ names: [context = "", ...names] }: Path, scope: Scope): Loss | undefined {
  if (!FOLLOWED.includes(context) || names[0] === "event") return undefined;
  const loss = lossOf({ input: "if", context, names }, scope);
  const isSure = ["steps", "needs"].includes(context) ? loss?.state === undefined : loss?.isAlways;
  if (loss === undefined || !isSure) return undefined;
  const isUnknown = context === "steps" && loss.why.startsWith("no earlier step") && loss.lines === undefined;
  return { ...loss, meant: loss.meant ?? (isUnknown ? soleOf(names, scope) : undefined) };
}

/** The contexts whose names the workflow or GitHub fixes. */
const FOLLOWED = ["steps", "needs", "github", "job", "runner", "strategy", "matrix", "inputs"];

/** The same of the only earlier step that has an ID. */
function soleOf([, ...rest]: readonly string[], { before, asked }: Scope): string | undefined {
  const [only, ...others] = idsOf(before.filter((step) => actionOf(step) !== actionOf(asked)));
  const isEnd = /^(?:outcome|conclusion)$/i.test(rest.join("."));
  return only !== undefined && others.length === 0 && isEnd && isId(only)
    ? ["steps", only, ...rest].join(".")
    : undefined;
}
