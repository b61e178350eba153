import { listText } from "../../../../text/list.ts";
import { comparisonOf, comparisonsIn } from "../../expressions/comparisons.ts";
import type { Expression } from "../../expressions/expression.ts";
import { eventsOf } from "../../losses/context-names.ts";
import { valueNamed } from "../../losses/loss.ts";
import { scalarOf, tableOf, ticked } from "../../own-place.ts";
import { type Condition, type Flaw, quoted } from "../flaw.ts";
import { requiredOf } from "./unreached-events.ts";

/** Questions whether a workflow was called: it has the event of the one that calls it. */
export function calledIn({ source, expression }: Condition): readonly Flaw[] {
  const isSole = requiredOf(expression).length === 1 && !source.includes("||");
  return comparisonsIn(expression, source).flatMap(
    ({ name, operator, literal, from, to }): readonly Flaw[] => {
      const isAsked = name === "github.event_name" && literal.value.toLowerCase() === "workflow_call";
      if (!isAsked || !["==", "!="].includes(operator)) return [];
      const when = operator === "==" ? "never" : "always";
      const why = `\`${source.slice(from, to)}\` is ${when} true: a called workflow has the event of the one that calls it.`;
      return [{ why, changes: [], advice: isSole ? "Remove the `if:`." : "Remove this from the condition." }];
    },
  );
}

/** Questions about another time than those of `on:`. GitHub names it as it is written there. */
export function schedulesIn({ source, expression, scope }: Condition): readonly Flaw[] {
  const { on } = scope.workflow as { on?: unknown };
  const crons = [tableOf(on)["schedule"] ?? []].flat().map((one) => scalarOf(tableOf(one)["cron"]));
  if (crons.length === 0 || crons.includes("") || scope.caller !== undefined) return [];
  return comparisonsIn(expression, source).flatMap((one): readonly Flaw[] => {
    const { name, operator, literal, from, to } = one;
    const isAsked = name === "github.event.schedule" && ["==", "!="].includes(operator);
    if (!isAsked || !/^\S+(?: +\S+){4}$/.test(literal.value) || crons.includes(literal.value)) return [];
    const when = operator === "==" ? "never" : "always";
    const why = `\`${source.slice(from, to)}\` is ${when} true: no \`cron:\` in \`on:\` is this.`;
    // Those that are asked for elsewhere in the workflow are not meant here.
    const free = crons.filter((cron) => !JSON.stringify(scope.workflow["jobs"]).includes(`'${cron}'`));
    const alike = free.filter((cron) => isAlike(cron, literal.value));
    const [only, ...others] = alike.length > 0 ? alike : free;
    if (only !== undefined && others.length === 0) {
      return [{ why, changes: [{ from: literal.from, to: literal.to, by: quoted(only) }] }];
    }
    return [{ why, changes: [], advice: "Write it as it is after `cron:` in `on:`." }];
  });
}

/** Whether two times differ in one field. */
function isAlike(one: string, other: string): boolean {
  const [fields, others] = [one, other].map((each) => each.split(/ +/));
  return fields?.filter((field, at) => field !== others?.[at]).length === 1;
}

/** Inputs whose default is what is asked for, in a workflow that other events start, too: those have no inputs. */
export function defaultsIn({ source, expression, scope }: Condition): readonly Flaw[] {
  const { on } = scope.workflow as { on?: unknown };
  const events = eventsOf(on);
  const others = events.filter((event) => event !== "workflow_dispatch");
  const [other] = others;
  const isOpen = events.includes("workflow_call") || scope.caller !== undefined;
  const isTold = /event_name|github\.event\.(?!inputs)/i.test(source);
  if (other === undefined || others.length === events.length || isOpen || isTold) return [];
  const { inputs } = tableOf(tableOf(on)["workflow_dispatch"]);
  const required = requiredOf(expression);
  return required.flatMap((one): readonly Flaw[] => {
    const asked = askedOf(one, source);
    if (asked === undefined) return [];
    const usual = scalarOf(tableOf(valueNamed(tableOf(inputs), asked.input))["default"]);
    if (usual === "" || usual.toLowerCase() !== asked.value.toLowerCase()) return [];
    const { from, to } = asked;
    const shown = source.slice(from, to);
    const why = `\`${shown}\` is never true on ${listText(others.map(ticked))}, which has no inputs.`;
    const begins =
      others.length === 1 ? `github.event_name == '${other}'` : "github.event_name != 'workflow_dispatch'";
    const by = `${begins} || ${shown}`;
    return [{ why, changes: [{ from, to, by: required.length === 1 ? by : `(${by})` }] }];
  });
}

/** An input of the run, and the value that it must have. */
interface Asked {
  readonly input: string;
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

function askedOf(one: Expression, source: string): Asked | undefined {
  const comparison = comparisonOf(one, source);
  if (comparison !== undefined && comparison.operator !== "==") return undefined;
  const path = one.kind === "path" && one.isComplete ? one : comparison?.path;
  const [, event, input] = /^(github\.event\.)?inputs\.([^.]+)$/i.exec(path?.names.join(".") ?? "") ?? [];
  if (path === undefined || input === undefined || (event !== undefined && comparison === undefined))
    return undefined;
  const { from, to } = comparison ?? path;
  return { input, value: comparison?.literal.value ?? "true", from, to };
}
