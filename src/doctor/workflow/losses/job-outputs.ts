import { pathsIn } from "../expressions/expression.ts";
import { readExpression } from "../expressions/read-expression.ts";
import { partsOf } from "../expressions/written-parts.ts";
import { isId, scalarOf, type Table, tableOf } from "../own-place.ts";

/** A value of a step that an output of a job refers to. */
export interface Referred {
  readonly names: readonly string[];
  /** Where it is in the text of the output. */
  readonly from: number;
  readonly to: number;
}

/** The values of steps in the text of a job's output. */
export function stepsNamedIn(text: string): readonly Referred[] {
  return (partsOf(text)?.expressions ?? []).flatMap(({ source, at }) => {
    const expression = readExpression(source);
    const paths = expression === undefined ? [] : pathsIn(expression);
    return paths
      .filter(({ names: [context], isComplete }) => context === "steps" && isComplete)
      .map(({ names, from, to }) => ({ names: names.slice(1), from: at + from, to: at + to }));
  });
}

/** The outputs of a job that pass on an output of one of its steps. */
export function outputsNaming(job: Table, id: string, output: string): readonly string[] {
  const same = (a = "", b = ""): boolean => a.toLowerCase() === b.toLowerCase();
  return Object.entries(tableOf(job["outputs"])).flatMap(([name, value]) => {
    const isPassed = stepsNamedIn(scalarOf(value)).some(
      ({ names: [step, kind, own] }) => same(step, id) && same(kind, "outputs") && same(own, output),
    );
    return isPassed && isId(name) ? [name] : [];
  });
}
