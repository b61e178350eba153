import { reachOf } from "../../conditions.ts";
import { type Comparison, comparisonsIn } from "../../expressions/comparisons.ts";
import { hasId, isAlsoUsing, scalarOf, type Table } from "../../own-place.ts";
import type { Condition, Flaw } from "../flaw.ts";
import type { Scope } from "../own-conditions.ts";

/** A question whether something before failed, in a condition that GitHub only evaluates after a success. */
export function afterFailureIn({ source, expression, scope }: Condition): readonly Flaw[] {
  const { isImplicit, after } = reachOf(source);
  if (after.some((one) => one !== "success")) return [];
  const first = comparisonsIn(expression, source).find((one) => isNeverTrue(one, scope));
  if (first === undefined) return [];
  const [own] = isImplicit ? [] : (/\bsuccess\( *\)/i.exec(source) ?? []);
  const asked = `\`${shownIn(source, first)}\` is never true`;
  if (own !== undefined) {
    const from = source.indexOf(own);
    return [
      {
        why: `${asked} together with \`success()\`.`,
        changes: [{ from, to: from + own.length, by: "always()" }],
      },
    ];
  }
  if (!isImplicit) return [];
  const why = `${asked}: GitHub adds \`success() &&\` to a condition without a status function.`;
  const isOr = expression.kind === "operation" && expression.operator === "||";
  const whole = source.trim();
  const by = `always() && ${isOr ? `(${whole})` : whole}`;
  return [{ why, changes: [{ from: 0, to: source.length, by }] }];
}

function shownIn(source: string, { operator, from, to }: Comparison): string {
  const inner = source.slice(from, to);
  return operator === "contains" ? `contains(${inner})` : inner;
}

/** Whether a comparison is false as long as everything before succeeded. */
function isNeverTrue(one: Comparison, scope: Scope): boolean {
  const { operator, name, literal } = one;
  const text = literal.value.toLowerCase();
  const isAll = operator === "contains" && name.includes(".*.");
  if (!isAll && !["==", "!="].includes(operator)) return false;
  const isNot = (operator === "!=") !== one.isNegated;
  if (scope.isOfJob) {
    const isOfNeeds = /^needs\.[^.]+\.result$/.test(name);
    return isOfNeeds && (isNot ? text === "success" : ["failure", "cancelled", "skipped"].includes(text));
  }
  if (isNot ? text !== "success" : !["failure", "cancelled"].includes(text)) return false;
  if (name === "job.status") return true;
  const [, id, field] = /^steps\.([^.]+)\.(outcome|conclusion)$/.exec(name) ?? [];
  const steps = scope.before.filter((step) => id === "*" || hasId(step, id ?? ""));
  if (field === undefined || steps.length === 0 || (isNot && isAll)) return false;
  return steps.every(
    (step) => isStrict(step) && (!isNot || step["if"] === undefined) && isOther(step, scope),
  );
}

/** Whether the failure of a step is the failure of its job. */
function isStrict(step: Table): boolean {
  return ["", "false"].includes(scalarOf(step["continue-on-error"]));
}

/** A step of ours seldom fails, and its outputs say whether the message was sent. */
function isOther(step: Table, { asked }: Scope): boolean {
  return !isAlsoUsing(step, asked);
}
