import { NEEDS_BY_JOB } from "../../../../inputs/slips/needs-of-job.ts";
import { reachOf } from "../../conditions.ts";
import { callsIn } from "../../expressions/expression.ts";
import { isAlone } from "../../order/following-steps.ts";
import type { Condition, Flaw } from "../flaw.ts";

/** Status functions that ask about this job, or about jobs before it, and not about what is meant. */
export function neededIn({ source, expression, scope }: Condition): readonly Flaw[] {
  const { isOfJob, job, before, caller, eventName } = scope;
  const [called = "", ...others] = callsIn(expression).filter((name) => STATUS.includes(name));
  if (!(isOfJob || isAlone({ steps: before }, scope.asked)) || others.length > 0) return [];
  if (job["needs"] === undefined) {
    const isOther = /_run|_status/.test(eventName);
    const isNever = /fail|canc/.test(called) && reachOf(source, "trigger").after.length === 0;
    if (!isNever || !(isOfJob || isOther) || caller !== undefined) return [];
    const why = `\`${called}()\` is about this run, in which nothing came before.`;
    const [advice, lines] = isOther ? [INSTEAD, `notify-on: ${called}`] : [NEEDS_BY_JOB];
    return [{ why, changes: [], advice, lines, isElsewhere: true }];
  }
  const [own] = OF_NEEDS.exec(source) ?? [];
  if (isOfJob || own === undefined || !reachOf(job["if"]).after.includes("failure")) return [];
  const from = source.indexOf(own);
  const by = `${own.startsWith("!") === (called === "failure") ? "!" : ""}contains(needs.*.result, 'failure')`;
  const why = `\`${own}\` asks about the earlier steps of this job, not about the jobs that it needs.`;
  return [{ why, changes: [{ from, to: from + own.length, by }] }];
}

/** What a step asks about the jobs that its own job needs, instead of about the steps before it. */
const OF_NEEDS = /(?:! *)?\b(?:failure|success)\( *\)/i;

const INSTEAD = "Remove it, and write this line in the step's `with:`.";

const STATUS = ["always", "success", "failure", "cancelled"];
