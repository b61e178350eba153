import { comparisonOf } from "../../expressions/comparisons.ts";
import type { Expression } from "../../expressions/expression.ts";
import { EVENTS } from "../../expressions/fitting-text.ts";
import { eventsOf } from "../../losses/context-names.ts";
import { scalarOf, tableOf } from "../../own-place.ts";
import { type Condition, type Flaw, quoted } from "../flaw.ts";

/** Events and times that the condition must have, and that do not start the workflow. */
export function unreachedIn({ source, expression, scope }: Condition): readonly Flaw[] {
  const { on } = scope.workflow;
  const events = eventsOf(on);
  // A called workflow has the events of those that call it.
  if (events.length === 0 || events.includes("workflow_call") || scope.caller !== undefined) return [];
  return requiredOf(expression).flatMap((one): readonly Flaw[] => {
    const comparison = comparisonOf(one, source);
    if (comparison?.operator !== "==" || !comparison.isText) return [];
    const { name, literal, path } = comparison;
    const { value } = literal;
    const shown = source.slice(path.from, path.to);
    if (
      name === "github.event_name" &&
      EVENTS.includes(value.toLowerCase()) &&
      !events.includes(value.toLowerCase())
    )
      return [eventFlaw(shown, value.toLowerCase(), on)];
    if (name !== "github.event.schedule" || !events.includes("schedule")) return [];
    const times = [tableOf(on)["schedule"] ?? []].flat().map((each) => scalarOf(tableOf(each)["cron"]));
    if (times.includes(value)) return [];
    const why = `\`${shown}\` never matches \`${value}\`, which is not a \`cron:\` of this workflow.`;
    const [only, ...others] = times.filter(
      (time) => times.length === 1 || digitsOf(time) === digitsOf(value),
    );
    if (only === undefined || others.length > 0) return [{ why, changes: [], advice: "Write one of those." }];
    return [{ why, changes: [{ from: literal.from, to: literal.to, by: quoted(only) }] }];
  });
}

/** Everything that must be true for a condition to be. */
function requiredOf(one: Expression): readonly Expression[] {
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

/** A time without the differences that schedules ignore. */
function digitsOf(time: string): string {
  return time
    .split(/\s+/)
    .map((part) => part.replace(/^0+(?=\d)/, ""))
    .join(" ");
}
