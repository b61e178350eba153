import { callsIn, type Expression, pathsIn } from "./expressions/expression.ts";
import { readExpression } from "./expressions/read-expression.ts";
import { partsOf } from "./expressions/written-parts.ts";
import { scalarOf } from "./own-place.ts";

/** How a job or its needed jobs are doing when GitHub decides whether something runs. */
export type Ending = "success" | "failure" | "cancelled";

export const ENDINGS: readonly Ending[] = ["success", "failure", "cancelled"];

/** After what a step or a job with an `if:` may run. */
export interface Reach {
  readonly after: readonly Ending[];
  /** Whether the condition depends on nothing else. */
  readonly isSure: boolean;
  /** Whether it contains none of GitHub's status functions, so that GitHub adds `success()`. */
  readonly isImplicit: boolean;
}

/** What GitHub's status functions return. Source: https://docs.github.com/actions/reference/workflows-and-actions/expressions */
const FUNCTIONS: Readonly<Record<string, (ending: Ending) => boolean>> = {
  always: () => true,
  success: (ending) => ending === "success",
  failure: (ending) => ending === "failure",
  cancelled: (ending) => ending === "cancelled",
};

/**
 * Whether a condition is a text because something is outside of its `${{ }}`, be it a line break. GitHub inserts what the
 * expressions give, and a text is true.
 */
export function isTextCondition(condition: unknown): condition is string {
  if (typeof condition !== "string") return false;
  const { expressions = [], after = "" } = partsOf(condition) ?? {};
  return expressions.length > 0 && (expressions.length > 1 || (expressions[0]?.before ?? "") + after !== "");
}

/**
 * What ended: the own job, what started the run, or the needed jobs as a whole, about which a job or one of its steps asks. They
 * failed if one did, and were cancelled if one was and none failed. A step of a composite action asks about the job by its status,
 * and by functions about the action, in which nothing failed yet.
 */
type Ended = "job" | "action" | "trigger" | "needs" | "needs of a step";

/** After which end something with this `if:` may run. A condition that we cannot read may run after everything. */
export function reachOf(condition: unknown, of: Ended = "job"): Reach {
  const expressions = expressionsIn(condition);
  if (expressions === undefined) return { after: ENDINGS, isSure: false, isImplicit: false };
  const isImplicit = !expressions.flatMap(callsIn).some((name) => Object.hasOwn(FUNCTIONS, name));
  const [only] = isTextCondition(condition) ? [] : expressions;
  const values = ENDINGS.map((ending) => (only === undefined ? true : truthOf(only, ending, of)));
  const isAfter = (ending: Ending): boolean => isElsewhere(of) || !isImplicit || ending === "success";
  const after = ENDINGS.filter((ending, at) => values[at] !== false && isAfter(ending));
  return { after, isSure: values.every((value) => value !== undefined), isImplicit };
}

/** Whether something ended before the job, in whose steps nothing failed yet. */
function isElsewhere(of: Ended): boolean {
  return of === "trigger" || of === "needs of a step" || of === "action";
}

/** The expressions of a condition, none if it is empty; `undefined` if one of them cannot be read. */
function expressionsIn(condition: unknown): readonly Expression[] | undefined {
  const text = typeof condition === "string" ? condition : scalarOf(condition);
  const { expressions } = partsOf(text) ?? {};
  if (expressions === undefined) return undefined;
  const sources =
    expressions.length === 0
      ? [text].filter((one) => one.trim() !== "")
      : expressions.map(({ source }) => source);
  const read = sources.map(readExpression);
  return read.every((one) => one !== undefined) ? read : undefined;
}

/** `undefined` for what depends on something else. */
export type Truth = boolean | undefined;

/** What says how the job, or what started the run, ended. */
const ENDED: Readonly<Partial<Record<Ended, RegExp>>> = {
  job: /^job\.status$/i,
  action: /^job\.status$/i,
  trigger: /^github\.event\.(?:workflow_run\.conclusion|deployment_status\.state)$/i,
};

function truthOf(expression: Expression, ending: Ending, of: Ended): Truth {
  if (expression.kind === "path") return undefined;
  if (expression.kind === "literal") return expression.isTrue;
  const ofNeeds = of.startsWith("needs") ? truthOfNeeds(expression, ending) : undefined;
  if (ofNeeds !== undefined) return ofNeeds;
  if (expression.kind === "call") return FUNCTIONS[expression.name]?.(endOf(expression.name, ending, of));
  const { operator, args } = expression;
  if (operator === "==") return isEnding(args, ending, of);
  if (operator === "!=") return opposite(isEnding(args, ending, of));
  return joinedTruth(
    operator,
    args.map((arg) => truthOf(arg, ending, of)),
  );
}

/** What `!`, `||`, or `&&` makes of other values. */
export function joinedTruth(operator: string, [left, right]: readonly Truth[]): Truth {
  if (operator === "!") return opposite(left);
  if (operator !== "||" && operator !== "&&") return undefined;
  // What decides alone: one that is true for `||`, or one that is false for `&&`.
  const deciding = operator === "||";
  if (left === deciding || right === deciding) return deciding;
  return left === undefined ? undefined : right;
}

/** The end that a status function asks about. The runner's CancelledFunction.cs asks about the job everywhere. */
function endOf(name: string, ending: Ending, of: Ended): Ending {
  return isElsewhere(of) && !(of === "action" && name === "cancelled") ? "success" : ending;
}

export function opposite(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}

/** Whether one of the needed jobs, or all of them as a list, ended as asked, as far as the end of all decides it. */
function truthOfNeeds(expression: Expression, ending: Ending): Truth {
  if (expression.kind !== "call" && expression.kind !== "operation") return undefined;
  const { args } = expression;
  const isList = expression.kind === "call" && expression.name === "contains";
  const literal = args.find((arg) => arg.kind === "literal")?.value.toLowerCase();
  const [path] = args.flatMap(pathsIn);
  const [context, , field] = path?.names ?? [];
  const isAsked = isList ? path?.isComplete === false : field === "result" && isEquality(expression);
  if (context !== "needs" || !isAsked || !(literal === "failure" || literal === "cancelled"))
    return undefined;
  const isNot = expression.kind === "operation" && expression.operator === "!=";
  const mayBe = ending === "failure" || ending === literal;
  if (!mayBe) return isNot;
  return isList && ending === literal ? true : undefined;
}

function isEquality(expression: Expression): boolean {
  return expression.kind === "operation" && /^[!=]=$/.test(expression.operator);
}

/** Whether an end is the one that it is compared with. A failure has other words as well. */
function isEnding(args: readonly Expression[], ending: Ending, of: Ended): Truth {
  const path = args.find((arg) => arg.kind === "path");
  const literal = args.find((arg) => arg.kind === "literal");
  if (literal === undefined || !path?.isComplete || !ENDED[of]?.test(path.names.join("."))) return undefined;
  const value = literal.value.toLowerCase();
  return ending === "failure" && !ENDINGS.some((one) => one === value) ? undefined : value === ending;
}
