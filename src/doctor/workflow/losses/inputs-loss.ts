import { listText } from "../../../text/list.ts";
import { isPastableName } from "../../../text/names/pastable.ts";
import { pathsIn } from "../expressions/expression.ts";
import { readExpression } from "../expressions/read-expression.ts";
import { sourcesIn } from "../expressions/sources.ts";
import { isId, scalarOf, type Table, tableOf, ticked } from "../own-place.ts";
import { type Loss, misnamed, type Place, sameIn, valueNamed } from "./loss.ts";
import { lossOfPassed, passingOf } from "./passed-loss.ts";

/** An input of the workflow or the composite action. Only some events have inputs. */
export function lossOfInputs(name: string, place: Place): Loss | undefined {
  const passing = passingOf("inputs", place);
  const { eventName } = place;
  const ofDispatch = inputsOf(DISPATCH, place);
  const isDispatch = eventName === DISPATCH;
  const ofWorkflow = Object.keys(isDispatch ? ofDispatch : { ...ofDispatch, ...inputsOf(CALL, place) });
  const declared = passing === undefined ? ofWorkflow : passing.declared;
  if (declared === undefined) return undefined;
  const own = sameIn(declared, name);
  if (own === undefined) return lossOfOtherEvent(name, place) ?? lossOfUndeclared(name, declared, place);
  if (passing !== undefined) return lossOfPassed(own, passing);
  if (isDispatch) return { state: "unchecked", why: `whoever started the run gave no \`${own}\`` };
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

const CALL = "workflow_call";
const DISPATCH = "workflow_dispatch";

/** The inputs that a workflow declares for an event. */
function inputsOf(event: string, { workflow }: Place): Table {
  return tableOf(tableOf(tableOf(workflow["on"])[event])["inputs"]);
}

/** An input that only another event has, of a workflow that is called or started by hand. */
function lossOfOtherEvent(name: string, place: Place): Loss | undefined {
  const [to, from] = place.caller === undefined ? [DISPATCH, CALL] : [CALL, DISPATCH];
  const isOfNeither = to === DISPATCH && place.eventName !== DISPATCH;
  const own = sameIn(Object.keys(inputsOf(from, place)), name);
  if (own === undefined || isOfNeither || place.composite !== undefined) return undefined;
  const why = `this workflow declares \`${own}\` only for \`${from}\``;
  const advice = `Add these lines to the \`inputs:\` of \`${to}:\`, too.`;
  return { why, advice, lines: isId(own) ? `${own}:\n  type: string` : undefined };
}

function lossOfUndeclared(name: string, declared: readonly string[], place: Place): Loss {
  const what = place.composite === undefined ? "workflow" : "action";
  const loss = misnamed(`this ${what} has no input \`${name}\``, name, declared, (near) => `inputs.${near}`);
  return loss.meant === undefined
    ? lossOfOther(loss, declared.filter(isId), place)
    : { ...loss, isAlways: true };
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
  const why = `${loss.why}, only ${listText(declared.map(ticked))}`;
  return others.length > 0 || only === undefined ? { ...loss, why } : { why, meant: `inputs.${only}` };
}

/** The input that a value is; "" for any other value. */
function inputIn(names: readonly string[]): string {
  const [, name = ""] = /^(?:github\.event\.)?inputs\.([^.]+)/i.exec(names.join(".")) ?? [];
  return name;
}
