import { startOf } from "../text/cut.ts";
import { listText } from "../text/list.ts";

type Outputs = Readonly<Record<string, string>>;

/**
 * In UTF-16 units. GitHub accepts 1 MB of outputs per job, and counts two bytes for each unit. Source:
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idoutputs
 */
const MAX_UNITS = 2 ** 19;

/** Whether people read an output. The start of any other, such as JSON, is useless. */
function isProse(name: string): boolean {
  return name === "error" || name === "markdown";
}

/** The outputs as GitHub accepts them, and a warning that names those that were too long. */
export function fittingOutputs(outputs: Outputs): { readonly fitting: Outputs; readonly warning?: string } {
  let left = MAX_UNITS;
  if (Object.values(outputs).join("").length <= left) return { fitting: outputs };
  const fitting: Record<string, string> = {};
  const changed: string[] = [];
  // Half of the room is left for the others. The shortest of them come first.
  const sizeOf = ([name, { length }]: readonly [string, string]): number => (isProse(name) ? 0 : length);
  for (const [name, value] of Object.entries(outputs).toSorted((one, other) => sizeOf(one) - sizeOf(other))) {
    const text = isProse(name) ? startOf(value, MAX_UNITS / 4 - 1) : value.length > left ? "" : value;
    if (text !== value) changed.push(`"${name}"`);
    fitting[name] = text;
    left -= text.length;
  }
  return {
    fitting,
    warning: `GitHub accepts only 1 MB of outputs per job. Cut or empty: ${listText(changed)}.`,
  };
}
