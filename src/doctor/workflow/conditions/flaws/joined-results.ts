import type { Expression } from "../../expressions/expression.ts";
import { needsOf } from "../../order/needed-jobs.ts";
import type { Condition, Flaw } from "../flaw.ts";

/** The results of several needed jobs, joined to one text, that are compared with that of one job. */
export function joinedResultsIn({ source, expression, scope }: Condition): readonly Flaw[] {
  const count = needsOf(scope.job).length;
  return count < 2 ? [] : comparedIn(expression).flatMap((one) => flawOf(one, source, count));
}

/** All comparisons in an expression. */
function comparedIn(one: Expression): readonly Operation[] {
  if (one.kind === "path" || one.kind === "literal") return [];
  const isOne = one.kind === "operation" && (one.operator === "==" || one.operator === "!=");
  return isOne ? [one] : one.args.flatMap(comparedIn);
}

type Operation = Extract<Expression, { kind: "operation" }>;

function flawOf({ operator, args }: Operation, source: string, count: number): readonly Flaw[] {
  const [call, literal] = args;
  if (call?.kind !== "call" || call.name !== "join" || literal?.kind !== "literal") return [];
  const [list, by] = call.args;
  if (list?.kind !== "path" || !/^needs\.\*\.result$/i.test(source.slice(list.from, list.to))) return [];
  const separator = by?.kind === "literal" ? by.value : ",";
  const from = source.slice(0, list.from).search(/\bjoin\s*\(\s*$/i);
  const { value, to } = literal;
  const isOne = /^(?:success|failure|cancelled|skipped)$/i.test(value);
  if (from === -1 || (by !== undefined && by.kind !== "literal") || !isOne) return [];
  const isEqual = operator === "==";
  const why = `\`${source.slice(from, to)}\` is ${isEqual ? "never" : "always"} true: there are ${count} results in the text.`;
  const whole = Array(count).fill(value).join(separator);
  const meant =
    value.toLowerCase() === "success"
      ? `${source.slice(from, literal.from)}'${whole}'`
      : `${isEqual ? "" : "!"}contains(needs.*.result, '${value}')`;
  return [{ why, changes: [{ from, to, by: meant }] }];
}
