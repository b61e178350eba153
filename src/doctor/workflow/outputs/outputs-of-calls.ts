import { CALL_OUTPUT_NAMES } from "../../../report/call-outputs.ts";
import { listText } from "../../../text/list.ts";
import { nearest } from "../../../text/nearest.ts";
import { type Loss, sameIn } from "../losses/loss.ts";
import { givenTo, hasId, isCall, scalarOf, type Table, ticked } from "../own-place.ts";

/** An output that a `call` does not have, of a step that is one. */
export function lossOfCall(
  [id = "", kind = "", output = ""]: readonly string[],
  steps: readonly Table[],
  own: Table,
): Loss | undefined {
  const step = steps.find((one) => hasId(one, id));
  const isOther =
    kind.toLowerCase() !== "outputs" || output === "" || sameIn(CALL_OUTPUT_NAMES, output) !== undefined;
  if (step === undefined || isOther || !isCall(step, own)) return undefined;
  const why = `the step \`${id}\` uses \`call\`, which has no output \`${output}\``;
  const near = isIdOf(output, scalarOf(givenTo(step)["method"])) ? "id" : nearest(output, CALL_OUTPUT_NAMES);
  if (near !== undefined) return { why, meant: `steps.${id}.outputs.${near}`, isAlways: true };
  const advice = `It has ${listText(CALL_OUTPUT_NAMES.map(ticked))}. For the rest, write \`fromJSON(steps.${id}.outputs.response).NAME\`.`;
  return { why, advice, isAlways: true };
}

/** Whether an output is meant to be the ID of what a method answers with, such as `room-id` of `rooms.create`. */
function isIdOf(output: string, method: string): boolean {
  const [noun = "", verb = ""] = method
    .toLowerCase()
    .replace(/^post \/(\w+)$/, "$1.create")
    .split(".");
  const name = output.toLowerCase().replaceAll(/[-_]/g, "");
  return /^(?:create|get|update)/.test(verb) && name === `${noun.replace(/s$/, "")}id`;
}
