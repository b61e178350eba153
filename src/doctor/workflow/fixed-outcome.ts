import type { Inputs } from "../../inputs/inputs.ts";
import { listText } from "../../text/list.ts";
import { NEEDS_LINE } from "../mended-lines.ts";
import { type Row, warning } from "../row.ts";
import { reachOf } from "./conditions.ts";
import { hasInput, isAlone, isDoing, OWN_WORDS } from "./order/following-steps.ts";
import { type Calling, givenTo, type OwnPlace, scalarOf, type Table } from "./own-place.ts";
import { alwaysIn } from "./skipped-step.ts";

/** A fixed value that says the same of every end, in a step that also runs after another. */
export function fixedRows(inputs: Inputs, place: OwnPlace | undefined): readonly Row[] {
  const { about, needs, isLifecycle } = inputs;
  const { step, job, before = [] } = place ?? {};
  if (step === undefined || job === undefined || about !== "run") return [];
  const isAfterOthers = job["needs"] !== undefined;
  if (!isLifecycle && isAfterOthers && needs === undefined && job["if"] !== undefined) {
    return isOfOthers(job, step)
      ? fixedRows({ ...inputs, needs: [] }, place).map((row) => ({ ...row, ...BY_NEEDS }))
      : [];
  }
  const isOfJobs = isAfterOthers && needs !== undefined;
  const own = isOfJobs ? job["if"] : step["if"];
  // With `lifecycle`, the step reports the end of its job, however the job ends.
  const condition = isLifecycle ? "always()" : own;
  const { after, isSure } = reachOf(condition);
  const isOtherwiseFree = isLifecycle || !isOfJobs || step["if"] === undefined || reachOf(step["if"]).isSure;
  if (!isSure || !isOtherwiseFree) return [];
  const unreached = unreachedRows({ step, job, before }, isOfJobs, condition);
  return unreached.length > 0 ? unreached : valueRows(step, after, { isOfJobs, needs });
}

/** An `event` or a `status` that is the same after each end. */
function valueRows(
  step: Table,
  after: readonly string[],
  { isOfJobs, needs }: Pick<Inputs, "needs"> & { readonly isOfJobs: boolean },
): readonly Row[] {
  return (["event", "status"] as const).flatMap((input): readonly Row[] => {
    const value = givenTo(step)[input];
    if (input === "event" && isRollback(value)) return rollbackRow(value, after, isOfJobs);
    if (input === "status" && needs !== undefined) return [];
    const others = Object.keys(WORDS).filter(
      (one) => one !== value && after.some((ending) => ending === one),
    );
    if (typeof value !== "string" || !Object.hasOwn(WORDS, value) || others.length === 0) return [];
    const found = `\`${input}: ${value}\` reports every end as "${value}", but the step also runs ${listText(others.map((one) => WORDS[one] ?? ""))}.`;
    const advice = `Remove the line: ${isOfJobs ? "`needs` decides then" : "the job's status decides then"}.`;
    const row = warning(input, found, advice);
    if (input === "status" || givenTo(step)["notify-on"] !== undefined) return [row];
    const only = " To post nothing else, replace it with this line:";
    return [{ ...row, advice: advice + only, lines: `notify-on: ${value}` }];
  });
}

/** A failure that is reported after successes only, because GitHub skips what has no condition after a failure. */
function unreachedRows(
  { step, job, before }: Pick<Calling, "step" | "job" | "before">,
  isOfJobs: boolean,
  condition: unknown,
): readonly Row[] {
  const { event } = givenTo(step);
  const { after, isImplicit } = reachOf(condition);
  // What runs because something else failed reports that.
  const isOfOther = !isOfJobs && /conclusion|state|outputs|result/.test(scalarOf(job["if"]));
  const isReached = !isImplicit || after.some((ending) => ending === event);
  if ((event !== "failure" && event !== "cancelled") || isReached || isOfOther) return [];
  if (!isOfJobs && !before.some(isDoing)) return [];
  const owner = isOfJobs ? "job" : "step";
  const found = `\`event: ${event}\` reports every end as "${event}", but the ${owner} runs only after a success.`;
  return [{ ...warning("event", found), ...alwaysIn(`the ${owner}`, condition, `${event}()`) }];
}

const BY_NEEDS = { advice: "Write this line instead:", lines: NEEDS_LINE };

/** Whether a step, in a job that does nothing else, says how the jobs ended that its own one needs. */
function isOfOthers(job: Table, step: Table): boolean {
  const { event } = givenTo(step);
  // Whoever says in own words that others ended may call that a success.
  const isFixed = event === "failure" || (event === "success" && !hasInput(step, OWN_WORDS));
  return isFixed && isAlone(job, step) && reachOf(step["if"]).after.includes("success");
}

/** Whether a value is a rollback, or may be one, whatever comes of the job. */
function isRollback(value: unknown): value is string {
  return typeof value === "string" && /\brollback\b/.test(value) && !/status|result|success\(/.test(value);
}

function rollbackRow(value: string, after: readonly string[], isOfJobs: boolean): readonly Row[] {
  const others = ["failure", "cancelled"].filter((one) => after.includes(one));
  if (others.length === 0) return [];
  const found = `\`event\` can be "rollback" ${listText(others.map((one) => WORDS[one] ?? ""))}, and the message says that the rollback is done.`;
  const [, condition] = /^\$\{\{(.*)&& *'rollback' *\|\| *'auto' *\}\}$/s.exec(value) ?? [];
  const when = condition === undefined ? "" : `${condition.trim()} && `;
  const isClear =
    !isOfJobs && (value === "rollback" || (condition !== undefined && !condition.includes("||")));
  const lines = isClear ? `event: \${{ ${when}job.status == 'success' && 'rollback' || 'auto' }}` : undefined;
  const advice = isClear ? "Write this line instead:" : "Let it be `auto` unless everything passed.";
  return [warning("event", found, advice, lines)];
}

const WORDS: Readonly<Record<string, string>> = {
  success: "after a success",
  failure: "after a failure",
  cancelled: "if the job is cancelled",
};
