import type { Row } from "../row.ts";
import { outputsNaming } from "./losses/job-outputs.ts";
import { needsOf } from "./order/needed-jobs.ts";
import {
  givenTo,
  isAlsoUsing,
  isId,
  jobsIn,
  type OwnPlace,
  scalarOf,
  stepId,
  stepsIn,
  type Table,
  tableOf,
} from "./own-place.ts";
import { lineOf } from "./written-lines.ts";

/** A step with this action, and the expression for its thread in the doctor's step. */
interface Source {
  readonly expression: string;
  readonly to: string;
}

/** Rows about a text that is not a thread, or a thread of other destinations, with the line that has the thread of these, or the destinations of that. */
export function withThreadSource(rows: readonly Row[], place: OwnPlace | undefined): readonly Row[] {
  const given = givenTo(place?.step);
  const isAstray = ({ found }: Row): boolean => /^`thread` has no|"thread" is "/.test(found);
  if (place?.step === undefined || !rows.some(isAstray)) return rows;
  const remedy = remedyIn(sourcesFor(place, place.step), given);
  return rows.map((row) => (isAstray(row) ? { ...row, ...remedy } : row));
}

function remedyIn(sources: readonly Source[], given: Table): Pick<Row, "advice" | "lines"> | undefined {
  const own = scalarOf(given["to"]);
  const [only, ...others] = sources.filter(({ to }) => to === own && own !== "");
  if (only !== undefined && others.length === 0) {
    return {
      advice: "Use the one of the step that posts there:",
      lines: `thread: \${{ ${only.expression} }}`,
    };
  }
  const [, written] = /^\$\{\{\s*([\w.-]+)\s*\}\}$/.exec(scalarOf(given["thread"])) ?? [];
  const source = sources.find(({ expression }) => expression === written);
  const lines = source && source.to !== "" && lineOf("to", source.to);
  if (!lines) return undefined;
  const advice = "Remove `thread:`. Or, to continue that thread, post where its step posts:";
  return { advice, lines };
}

/** All earlier steps of the job, and all steps of jobs that it needs, that use the same action. */
function sourcesFor({ workflow, job, before }: OwnPlace, own: Table): readonly Source[] {
  const isOurs = (one: Table): boolean => isAlsoUsing(one, own) && isId(stepId(one));
  const toOf = (one: Table): string => scalarOf(givenTo(one)["to"]);
  const here = before.filter(isOurs).map((one) => {
    return { expression: `steps.${stepId(one)}.outputs.thread`, to: toOf(one) };
  });
  const needed = needsOf(job).filter(isId);
  const elsewhere = needed.flatMap((id) => {
    const other = tableOf(jobsIn(workflow)[id]);
    return stepsIn(other)
      .filter(isOurs)
      .flatMap((one) =>
        outputsNaming(other, stepId(one), "thread").map((name) => {
          return { expression: `needs.${id}.outputs.${name}`, to: toOf(one) };
        }),
      );
  });
  return [...here, ...elsewhere];
}
