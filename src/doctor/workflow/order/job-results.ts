import { reachOf } from "../conditions.ts";
import { comparisonOf } from "../expressions/comparisons.ts";
import { callsIn, type Expression } from "../expressions/expression.ts";
import { readExpression } from "../expressions/read-expression.ts";
import { type Table, tableOf } from "../own-place.ts";
import { textOf } from "../skipped-step.ts";
import { allNeeded, needsOf } from "./needed-jobs.ts";

/** How each job ends; `undefined` if that depends on something else. */
export type Results = Readonly<Record<string, "success" | "failure" | "skipped" | undefined>>;

/** How the jobs end if this one fails, and no other. */
export function resultsIf(failed: string, jobs: Table): Results {
  const resultOf = (id: string): Results[string] => {
    if (id === failed) return "failure";
    const job = tableOf(jobs[id]);
    if (!allNeeded(job, jobs).has(failed)) return "success";
    return reachOf(job["if"]).after.includes("failure") ? undefined : "skipped";
  };
  return Object.fromEntries(Object.keys(jobs).map((id) => [id.toLowerCase(), resultOf(id)]));
}

/** What a condition asks about: the jobs before a job, or a step of that job before which nothing failed. */
export interface Asking {
  readonly of: "job" | "step";
  readonly job: Table;
  readonly jobs: Table;
  readonly results: Results;
}

/** Whether something with this `if:` may run if jobs end like this. */
export function mayRun(condition: unknown, asking: Asking): boolean {
  const source = textOf(condition);
  const expression = readExpression(source === "" ? "success()" : source);
  if (expression === undefined) return true;
  const isImplicit = !callsIn(expression).some((name) => STATUS.test(name));
  const isHeld = isImplicit && truthOfCall("success", asking) === false;
  return !isHeld && truthOf(expression, source, asking) !== false;
}

const STATUS = /^(?:always|success|failure|cancelled)$/;

/** `undefined` for what depends on something else. */
type Truth = boolean | undefined;

function truthOf(one: Expression, source: string, asking: Asking): Truth {
  const compared = comparisonOf(one, source);
  if (compared !== undefined) return truthOfComparison(compared, asking);
  if (one.kind === "literal") return one.isTrue;
  if (one.kind === "path") return undefined;
  if (one.kind === "call") return truthOfCall(one.name, asking);
  const [left, right] = one.args.map((arg) => truthOf(arg, source, asking));
  if (one.operator === "!") return left === undefined ? undefined : !left;
  if (one.operator !== "||" && one.operator !== "&&") return undefined;
  const deciding = one.operator === "||";
  if (left === deciding || right === deciding) return deciding;
  return left === undefined ? undefined : right;
}

function truthOfComparison(
  { operator, name, literal: { value } }: NonNullable<ReturnType<typeof comparisonOf>>,
  { job, results }: Asking,
): Truth {
  const text = value.toLowerCase();
  const all = needsOf(job).map((id) => results[id.toLowerCase()]);
  if (operator === "contains" && name === "needs.*.result")
    return all.includes(undefined) ? undefined : all.some((one) => one === text);
  const [, id] = /^needs\.([^.*]+)\.result$/.exec(name) ?? [];
  const result = id === undefined ? undefined : results[id];
  if (result === undefined || !["==", "!="].includes(operator)) return undefined;
  return (result === text) === (operator === "==");
}

function truthOfCall(name: string, { of, job, jobs, results }: Asking): Truth {
  const before = of === "step" ? [] : [...allNeeded(job, jobs)].map((id) => results[id.toLowerCase()]);
  if (name === "always") return true;
  if (name === "cancelled") return false;
  if (name === "failure") return before.includes("failure");
  return name === "success" ? before.every((one) => one === "success") : undefined;
}
