import { reachOf } from "../../conditions.ts";
import { callsIn } from "../../expressions/expression.ts";
import { isDoing } from "../../order/following-steps.ts";
import { isAlsoUsing } from "../../own-place.ts";
import type { Condition, Flaw } from "../flaw.ts";

/** What a step asks about the jobs that its own job needs, instead of about the steps before it. */
const OF_NEEDS = [
  { name: "failure", call: /(?:! *)?\bfailure\( *\)/i, isFailure: true },
  { name: "success", call: /(?:! *)?\bsuccess\( *\)/i, isFailure: false },
] as const;

/** Status functions of a step in a job where only the jobs that it needs can have failed. */
export function neededIn({ source, expression, scope }: Condition): readonly Flaw[] {
  const { isOfJob, job, before } = scope;
  const isAfterOthers = job["needs"] !== undefined && reachOf(job["if"]).after.includes("failure");
  const isAlone = before.every((step) => isAlsoUsing(step, scope.asked) || !isDoing(step));
  const [called, ...others] = callsIn(expression).filter((name) => STATUS.includes(name));
  const asked = OF_NEEDS.find(({ name }) => name === called);
  if (isOfJob || !isAfterOthers || !isAlone || others.length > 0 || asked === undefined) return [];
  const [own] = asked.call.exec(source) ?? [];
  if (own === undefined) return [];
  const from = source.indexOf(own);
  const by = `${own.startsWith("!") === asked.isFailure ? "!" : ""}contains(needs.*.result, 'failure')`;
  const why = `\`${own}\` asks about the earlier steps of this job, not about the jobs that it needs.`;
  return [{ why, changes: [{ from, to: from + own.length, by }] }];
}

const STATUS = ["always", "success", "failure", "cancelled"];
