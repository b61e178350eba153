import { isPastableName } from "../../../text/pastable.ts";
import { scalarOf, tableOf } from "../own-place.ts";
import { type Loss, misnamed, type Place, sameIn, valueNamed } from "./loss.ts";

/** An input of the workflow. Only some events have inputs. */
export function lossOfInputs(name: string, { workflow, caller, eventName }: Place): Loss {
  const events = tableOf(workflow["on"]);
  const ofDispatch = tableOf(tableOf(events["workflow_dispatch"])["inputs"]);
  const ofCall = tableOf(tableOf(events["workflow_call"])["inputs"]);
  const declared = [...Object.keys(ofDispatch), ...Object.keys(ofCall)];
  const own = sameIn(declared, name);
  if (own === undefined) {
    const why = `this workflow has no input \`${name}\``;
    return { ...misnamed(why, name, declared, (near) => `inputs.${near}`), isAlways: true };
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
