import { startOf } from "../text/cut.ts";
import { listText } from "../text/list.ts";

type Outputs = Readonly<Record<string, string>>;

/**
 * In UTF-16 units. GitHub accepts 1 MB of outputs per job, and counts two bytes for each unit. Source:
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idoutputs
 */
const MAX_UNITS = 2 ** 19;

/** Outputs that people read. The start of any other, such as JSON, is useless. */
const PROSE: readonly string[] = ["error", "markdown", "skipped-reason"];

/** In UTF-16 units of such an output, however long the others are. */
const LEAST = 1000;

/** The outputs as GitHub accepts them, and a warning that names those that were too long. */
export function fittingOutputs(outputs: Outputs): { readonly fitting: Outputs; readonly warning?: string } {
  const values = new Map(Object.entries(outputs));
  const cut: string[] = [];
  const emptied: string[] = [];
  for (const name of inOrder(outputs)) {
    const [value = "", units] = [values.get(name), unitsOf(values)];
    if (units <= MAX_UNITS) break;
    const isProse = PROSE.includes(name);
    const left = Math.max(MAX_UNITS - (units - value.length), LEAST);
    if (value.length <= (isProse ? left : 0)) continue;
    // The ellipsis is one more.
    values.set(name, isProse ? startOf(value, left - 1) : "");
    (isProse ? cut : emptied).push(`"${name}"`);
  }
  const fitting = Object.fromEntries(values);
  const told = [...toldOf(emptied, "empty"), ...toldOf(cut, "cut")].join(", and ");
  return told === "" ? { fitting } : { fitting, warning: `Of the outputs, ${told}: ${REASON}` };
}

const REASON = "GitHub accepts only 1 MB of outputs per job.";

/** What cannot stay in any case, then what can be cut, then the rest, the longest first. */
function inOrder(outputs: Outputs): readonly string[] {
  const ranked = Object.entries(outputs).map(([name, { length }]) => {
    return { name, length, rank: PROSE.includes(name) ? 1 : length > MAX_UNITS ? 0 : 2 };
  });
  return ranked
    .toSorted((one, other) => one.rank - other.rank || other.length - one.length)
    .map(({ name }) => name);
}

function unitsOf(values: ReadonlyMap<string, string>): number {
  return [...values.values()].reduce((sum, { length }) => sum + length, 0);
}

function toldOf(names: readonly string[], what: string): readonly string[] {
  return names.length === 0 ? [] : [`${listText(names)} ${names.length === 1 ? "is" : "are"} ${what}`];
}
