import { OUTPUT_NAMES } from "../../../report/outputs.ts";
import type { Row } from "../../row.ts";
import { pathsIn } from "../expressions/expression.ts";
import { readExpression } from "../expressions/read-expression.ts";
import { sourcesIn } from "../expressions/sources.ts";
import { isId, type OwnPlace, stepsIn, type Table } from "../own-place.ts";
import { sameIn } from "./loss.ts";
import { idsOf, isKnownAs } from "./steps-loss.ts";

/** Outputs of this action that later steps, or the job, read by an ID that no step has, because ours has none. */
export function missingIdRows(place: OwnPlace | undefined): readonly Row[] {
  const { step, job, before = [] } = place ?? {};
  if (step === undefined || job === undefined || step["id"] !== undefined) return [];
  const steps = stepsIn(job);
  const others = steps.filter((one) => one !== step && one["id"] === undefined);
  const readers = steps.slice(before.length + 1).map((one): [string, Table] => ["A later step", one]);
  const read = [...readers, ["The job's `outputs:`", { env: job["outputs"] }] as const].flatMap(
    ([who, reader]) =>
      sourcesIn(reader)
        .flatMap(outputsRead)
        .map((output) => ({ who, ...output })),
  );
  const astray = read.filter(({ id, name }) => {
    const isOurs = sameIn(OUTPUT_NAMES, name) !== undefined && sameIn(idsOf(steps), id) === undefined;
    return isOurs && !others.some((one) => isKnownAs(one, id));
  });
  const [first] = astray;
  if (first === undefined || !isId(first.id)) return [];
  const { who, id, name } = first;
  const found = `${who} ${who === "A later step" ? "reads" : "read"} \`steps.${id}.outputs.${name}\`, but no step of this job has \`id: ${id}\`.`;
  const advice = "If this step is meant, add this line to it, next to `uses:`.";
  return [{ what: "id", state: "warning", found, advice, lines: `id: ${id}` }];
}

/** The outputs of steps that an expression reads. */
function outputsRead(source: string): readonly { readonly id: string; readonly name: string }[] {
  const expression = readExpression(source);
  return (expression === undefined ? [] : pathsIn(expression)).flatMap(({ names }) => {
    const [context, id = "", kind = "", name = ""] = names;
    return context === "steps" && kind.toLowerCase() === "outputs" ? [{ id, name }] : [];
  });
}
