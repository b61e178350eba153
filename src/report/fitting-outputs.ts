import { startOf } from "../text/cut.ts";
import { listText } from "../text/list.ts";

type Outputs = Readonly<Record<string, string>>;

/**
 * How long all outputs together may be, in UTF-16 units. Runners evaluate expressions of up to 10 MB, and count two bytes
 * for each unit. A job's own outputs may have only 1 MB, but not every output of a step becomes one. Source:
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idoutputs
 */
const MAX_UNITS = 2 ** 22;

/** How long an output may be that people read. */
const MAX_PROSE_UNITS = 2 ** 17;

/** Whether people read an output. The start of any other, such as JSON, is useless. */
function isProse(name: string): boolean {
  return name === "error" || name === "markdown";
}

/** The outputs as expressions can use them, and a warning that names those that were too long. */
export function fittingOutputs(outputs: Outputs): { readonly fitting: Outputs; readonly warning?: string } {
  let left = MAX_UNITS;
  const fitting: Record<string, string> = {};
  const changed: string[] = [];
  // The shortest come first, so that one that is too long does not take the room of others.
  const sizeOf = ([name, { length }]: readonly [string, string]): number => (isProse(name) ? 0 : length);
  for (const [name, value] of Object.entries(outputs).toSorted((one, other) => sizeOf(one) - sizeOf(other))) {
    const text = isProse(name) ? startOf(value, MAX_PROSE_UNITS - 1) : value.length > left ? "" : value;
    if (text !== value) changed.push(`"${name}"`);
    fitting[name] = text;
    left -= text.length;
  }
  if (changed.length === 0) return { fitting: outputs };
  return { fitting, warning: `Outputs are too long for GitHub. Cut or empty: ${listText(changed)}.` };
}
