import { listText } from "../../../text/list.ts";
import { isPastableName } from "../../../text/pastable.ts";
import { pathsIn } from "../expressions/expression.ts";
import { readExpression } from "../expressions/read-expression.ts";
import { sourcesIn } from "../expressions/sources.ts";
import { isId, scalarOf, tableOf } from "../own-place.ts";
import { type Loss, misnamed, type Place, sameIn, valueNamed } from "./loss.ts";

/** An input of the workflow. Only some events have inputs. */
export function lossOfInputs(name: string, place: Place): Loss {
  const { workflow, caller, eventName } = place;
  const events = tableOf(workflow["on"]);
  const ofDispatch = tableOf(tableOf(events["workflow_dispatch"])["inputs"]);
  const ofCall = tableOf(tableOf(events["workflow_call"])["inputs"]);
  const declared = [...Object.keys(ofDispatch), ...Object.keys(ofCall)];
  const own = sameIn(declared, name);
  if (own === undefined) {
    const why = `this workflow has no input \`${name}\``;
    const loss = misnamed(why, name, declared, (near) => `inputs.${near}`);
    return loss.meant === undefined
      ? lossOfOther(loss, declared.filter(isId), place)
      : { ...loss, isAlways: true };
  }
  if (caller !== undefined) {
    const advice = `Add \`${own}:\` to the \`with:\` of the job that calls this workflow, or a \`default:\` to the input.`;
    return { state: "unchecked", why: `the job that calls this workflow gives no \`${own}\``, advice };
  }
  if (eventName === "workflow_dispatch") {
    return { state: "unchecked", why: `whoever started the run gave no \`${own}\`` };
  }
  const why = `a run that \`${eventName}\` started has no inputs`;
  const usual = scalarOf(tableOf(valueNamed(ofDispatch, own))["default"]);
  if (!isPastableName(usual)) {
    return {
      state: "unchecked",
      why,
      advice: `Give other runs a value: \`\${{ inputs.${own} || vars.NAME }}\`.`,
    };
  }
  return { state: "unchecked", why, meant: `inputs.${own} || '${usual.replaceAll("'", "''")}'` };
}

/** An input that is called like none: the only one that the step does not use anywhere may be meant. */
function lossOfOther(loss: Loss, declared: readonly string[], { step }: Place): Loss {
  if (declared.length === 0) return loss;
  const used = sourcesIn(step).flatMap((source) => {
    const expression = readExpression(source);
    return expression === undefined ? [] : pathsIn(expression).map(({ names }) => inputIn(names));
  });
  const unused = declared.filter((name) => sameIn(used, name) === undefined);
  const [only, ...others] = unused;
  const why = `${loss.why}, only ${listText(declared.map((name) => `\`${name}\``))}`;
  return others.length > 0 || only === undefined ? { ...loss, why } : { why, meant: `inputs.${only}` };
}

/** The input that a value is; "" for any other value. */
function inputIn(names: readonly string[]): string {
  const [, name = ""] = /^(?:github\.event\.)?inputs\.([^.]+)/i.exec(names.join(".")) ?? [];
  return name;
}
