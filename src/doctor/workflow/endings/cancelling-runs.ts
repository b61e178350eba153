import type { Expression } from "../expressions/expression.ts";
import { readExpression } from "../expressions/read-expression.ts";
import { partsOf } from "../expressions/written-parts.ts";
import { eventsOf } from "../losses/context-names.ts";
import { scalarOf, tableOf } from "../own-place.ts";

/**
 * Whether runs of an event cancel others in their group: all of them, or some if it is an expression. An expression that
 * depends on anything else than the event and the branch counts as `false`. Source:
 * https://docs.github.com/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency
 */
export function isCancellingOn(event: string, cancels: unknown, on: unknown): boolean {
  if (typeof cancels === "boolean") return cancels;
  const [only, ...others] = partsOf(scalarOf(cancels))?.expressions ?? [];
  const expression = others.length === 0 && only ? readExpression(only.source) : undefined;
  return Boolean(expression && truthOf(expression, valuesOn(event, on)));
}

/** The same for any event that starts a workflow. */
export function isCancellingOnAny(cancels: unknown, on: unknown): boolean {
  return eventsOf(on).some((event) => isCancellingOn(event, cancels, on));
}

/** Whether a push to different branches starts a workflow. */
export function isPushedToMany(on: unknown): boolean {
  const { branches, tags } = tableOf(tableOf(on)["push"]);
  const isOfMany = tags === undefined ? !isOneBranch(branches) : branches !== undefined;
  return eventsOf(on).includes("push") && isOfMany;
}

/** Whether a filter leaves one branch, whose runs may cancel each other. */
export function isOneBranch(branches: unknown): boolean {
  const names = [branches ?? []].flat().map(scalarOf);
  return names.length === 1 && !/[*?+[!]/.test(names[0] ?? "");
}

/** The name of a branch that differs between the runs of an event. In a whole ref, it follows `refs/heads/`. */
const ANY = "\0";

/** Values of `github` in the runs of an event, by their names. What is not in it is unknown. */
type Values = Readonly<Record<string, string>>;

/**
 * Source: https://docs.github.com/actions/reference/workflows-and-actions/contexts#github-context. A pull request has the
 * ref of its merge branch.
 */
function valuesOn(event: string, on: unknown): Values {
  const name = { "github.event_name": event };
  if (event === "pull_request") {
    return {
      ...name,
      "github.head_ref": ANY,
      "github.ref": "refs/pull/1/merge",
      "github.ref_name": "1/merge",
    };
  }
  const none = { ...name, "github.head_ref": "" };
  const isOfMany = event === "push" && isPushedToMany(on);
  return isOfMany ? { ...none, "github.ref": `refs/heads/${ANY}`, "github.ref_name": ANY } : none;
}

/** What a condition is in all runs of an event, or `"some"` if only in some of them; `undefined` if that is unknown. */
type Truth = boolean | "some" | undefined;

function truthOf(expression: Expression, values: Values): Truth {
  if (expression.kind === "literal") return expression.isTrue;
  if (expression.kind === "path") {
    const value = givenBy(expression, values);
    return value === undefined ? undefined : value !== "";
  }
  const { args } = expression;
  if (expression.kind === "call") return comparedBy(expression.name, args, values);
  if (expression.operator === "==") return comparedBy("==", args, values);
  if (expression.operator === "!=") return opposite(comparedBy("==", args, values));
  const [left, right] = args.map((arg) => truthOf(arg, values));
  return expression.operator === "!" ? opposite(left) : joined(expression.operator, left, right);
}

function opposite(truth: Truth): Truth {
  return typeof truth === "boolean" ? !truth : truth;
}

function joined(operator: string, left: Truth, right: Truth): Truth {
  if (operator !== "||" && operator !== "&&") return undefined;
  const deciding = operator === "||";
  if (left === deciding || right === deciding) return deciding;
  if (left === undefined || right === undefined) return undefined;
  return left === "some" ? "some" : right;
}

/** How a value is compared with a text. In some values, only the `start` is the same in all runs. */
const COMPARED: Readonly<Record<string, (value: string, text: string, start: string | undefined) => Truth>> =
  {
    "==": (value, text, start) => (start === undefined ? value === text : someOf(text.startsWith(start))),
    startswith: (value, text, start) =>
      start === undefined || start.startsWith(text) ? value.startsWith(text) : someOf(text.startsWith(start)),
    contains: (value, text, start) =>
      start === undefined || value.includes(text)
        ? value.includes(text)
        : someOf(!text.startsWith("refs/tags")),
  };

function someOf(isSome: boolean): Truth {
  return isSome && "some";
}

/** Whether a value is as a text that is written there. */
function comparedBy(by: string, args: readonly Expression[], values: Values): Truth {
  const [one, other] = by === "==" && args[0]?.kind === "literal" ? args.toReversed() : args;
  const value = one && givenBy(one, values);
  if (value === undefined || other?.kind !== "literal" || !Object.hasOwn(COMPARED, by)) return undefined;
  const start = value.endsWith(ANY) ? value.slice(0, -ANY.length) : undefined;
  return COMPARED[by]?.(value, other.value.toLowerCase(), start);
}

function givenBy(expression: Expression, values: Values): string | undefined {
  if (expression.kind !== "path" || !expression.isComplete) return undefined;
  return values[expression.names.join(".").toLowerCase()];
}
