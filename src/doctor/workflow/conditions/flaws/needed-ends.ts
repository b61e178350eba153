import { NEEDS_BY_JOB } from "../../../../inputs/slips/needs-of-job.ts";
import { reachOf } from "../../conditions.ts";
import { callsIn } from "../../expressions/expression.ts";
import { eventsOf } from "../../losses/context-names.ts";
import { isAlone } from "../../order/following-steps.ts";
import { givenTo, isAlsoUsing, stepsIn } from "../../own-place.ts";
import type { Condition, Flaw } from "../flaw.ts";
import type { Scope } from "../own-conditions.ts";

/** What a step asks about the jobs that its own job needs, instead of about the steps before it. */
const OF_NEEDS = [
  { name: "failure", call: /(?:! *)?\bfailure\( *\)/i, isFailure: true },
  { name: "success", call: /(?:! *)?\bsuccess\( *\)/i, isFailure: false },
] as const;

/** Status functions of a step in a job where only the jobs that it needs can have failed. */
export function neededIn({ source, expression, scope }: Condition): readonly Flaw[] {
  const { isOfJob, job, before } = scope;
  const isAfterOthers = job["needs"] !== undefined && reachOf(job["if"]).after.includes("failure");
  const [called, ...others] = callsIn(expression).filter((name) => STATUS.includes(name));
  if (others.length > 0 || !(isOfJob || isAlone(before, scope.asked))) return [];
  if (job["needs"] === undefined) return nothingIn(called, source, scope);
  const asked = OF_NEEDS.find(({ name }) => name === called);
  if (isOfJob || !isAfterOthers || asked === undefined) return [];
  const [own] = asked.call.exec(source) ?? [];
  if (own === undefined) return [];
  const from = source.indexOf(own);
  const by = `${own.startsWith("!") === asked.isFailure ? "!" : ""}contains(needs.*.result, 'failure')`;
  const why = `\`${own}\` asks about the earlier steps of this job, not about the jobs that it needs.`;
  return [{ why, changes: [{ from, to: from + own.length, by }] }];
}

/** A question about what failed or was cancelled in a run in which nothing came before. */
function nothingIn(
  called = "",
  source: string,
  { isOfJob, asked, job, caller, workflow }: Scope,
): readonly Flaw[] {
  const isReporting = stepsIn(job).some((one) => isAlsoUsing(one, asked) && givenTo(one)["about"] === "trigger");
  const isAsked = isReporting ? /failure|cancelled/.test(called) : isOfJob && called === "failure";
  const isCalled = caller !== undefined || eventsOf(workflow["on"]).includes("workflow_call");
  if (!isAsked || isCalled || reachOf(source, "trigger").after.length > 0) return [];
  const why = `\`${called}()\` is about this run, in which nothing came before.`;
  const remove = "Remove it, and add this line to the step's `with:`.";
  const mend = isReporting ? { advice: remove, lines: `notify-on: ${called}` } : { advice: NEEDS_BY_JOB };
  return [{ why, changes: [], isElsewhere: true, ...mend }];
}

const STATUS = ["always", "success", "failure", "cancelled"];
