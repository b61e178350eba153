import type { Expression, Path } from "../../expressions/expression.ts";
import { readExpression } from "../../expressions/read-expression.ts";
import { valueNamed } from "../../losses/loss.ts";
import { scalarOf, tableOf } from "../../own-place.ts";
import type { Condition, Flaw } from "../flaw.ts";
import type { Scope } from "../own-conditions.ts";

/** How something ended, which is never empty. */
const ENDED = /^(?:job\.status|steps\.[^.]+\.(?:outcome|conclusion)|needs\.[^.]+\.result)$/;

/** Texts that are taken for switches, although they are true whatever they say. */
export function bareIn({ source, expression, scope }: Condition): readonly Flaw[] {
  return flawsOf(bareOf(expression), source, scope);
}

/** The same in an expression of an input, where only what decides about another value is a switch. */
export function bareInInput(source: string, scope: Pick<Scope, "workflow">): readonly Flaw[] {
  const expression = readExpression(source);
  return expression === undefined ? [] : flawsOf(decidingIn(expression), source, scope);
}

function flawsOf(bare: readonly Bare[], source: string, scope: Pick<Scope, "workflow">): readonly Flaw[] {
  return bare.flatMap(({ path, isNot }): readonly Flaw[] => {
    const name = path.names.join(".").toLowerCase();
    const shown = source.slice(path.from, path.to);
    const { to } = path;
    const [, input] = /^github\.event\.inputs\.([^.]+)$/.exec(name) ?? [];
    if (input !== undefined && isBoolean(input, scope)) {
      const why = `\`${shown}\` is a text, and even the text "false" counts as true.`;
      return [{ why, changes: [{ from: path.from, to, by: `inputs.${path.names[3]}` }] }];
    }
    if (!ENDED.test(name)) return [];
    const from = isNot ? source.lastIndexOf("!", path.from) : path.from;
    const by = `${shown} ${isNot ? "!=" : "=="} 'success'`;
    return [{ why: `\`${shown}\` is a text, and any text counts as true.`, changes: [{ from, to, by }] }];
  });
}

interface Bare {
  readonly path: Path;
  readonly isNot: boolean;
}

/** The values that decide about a condition by themselves. */
function bareOf(one: Expression, isNot = false): readonly Bare[] {
  if (one.kind === "path") return one.isComplete ? [{ path: one, isNot }] : [];
  if (one.kind !== "operation" || !["&&", "||", "!"].includes(one.operator)) return [];
  return one.args.flatMap((arg) => bareOf(arg, one.operator === "!"));
}

/** The values that decide about others, or that `!` reverses, and no text that is the value itself. */
function decidingIn(one: Expression, isDeciding = false, isNot = false): readonly Bare[] {
  if (one.kind === "path") return isDeciding && one.isComplete ? [{ path: one, isNot }] : [];
  if (one.kind === "literal") return [];
  const operator = one.kind === "operation" ? one.operator : "";
  return one.args.flatMap((arg, at) => {
    const isLeft = operator === "!" || (operator === "&&" && at === 0);
    const isSame = ["&&", "||"].includes(operator) && isDeciding;
    return decidingIn(arg, isLeft || isSame, operator === "!");
  });
}

/** Whether whoever starts a run by hand ticks a box for an input. */
function isBoolean(input: string, { workflow }: Pick<Scope, "workflow">): boolean {
  const { inputs } = tableOf(tableOf(workflow["on"])["workflow_dispatch"]);
  return scalarOf(tableOf(valueNamed(tableOf(inputs), input))["type"]) === "boolean";
}
