import { comparisonOf } from "../../expressions/comparisons.ts";
import type { Expression } from "../../expressions/expression.ts";
import { EVENTS } from "../../expressions/fitting-text.ts";
import { eventsOf } from "../../losses/context-names.ts";
import type { Condition, Flaw } from "../flaw.ts";

/** Events that the condition must have, and that do not start the workflow. */
export function unreachedIn({ source, expression, scope }: Condition): readonly Flaw[] {
  const { on } = scope.workflow;
  const events = eventsOf(on);
  // A called workflow has the events of those that call it.
  if (events.length === 0 || events.includes("workflow_call") || scope.caller !== undefined) return [];
  return requiredOf(expression).flatMap((one): readonly Flaw[] => {
    const { name, operator, literal, path } = comparisonOf(one, source) ?? {};
    const event = literal?.value.toLowerCase() ?? "";
    const isOne = name === "github.event_name" && operator === "==" && EVENTS.includes(event);
    if (!isOne || events.includes(event)) return [];
    return [eventFlaw(source.slice(path?.from, path?.to), event, on)];
  });
}

/** Everything that must be true for a condition to be. */
export function requiredOf(one: Expression): readonly Expression[] {
  const isAnd = one.kind === "operation" && one.operator === "&&";
  return isAnd ? one.args.flatMap(requiredOf) : [one];
}

function eventFlaw(shown: string, event: string, on: unknown): Flaw {
  const why = `\`${shown}\` never matches \`${event}\`, because \`on:\` does not name it.`;
  const isList = typeof on === "string" || (Array.isArray(on) && on.every((one) => typeof one === "string"));
  const lines = isList ? `on: [${[...eventsOf(on), event].join(", ")}]` : undefined;
  const advice = lines === undefined ? `Add \`${event}:\` to \`on:\`.` : "Change this line of the workflow:";
  return { why, changes: [], advice, lines, isElsewhere: true };
}
