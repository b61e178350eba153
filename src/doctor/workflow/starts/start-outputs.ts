import { type Row, warning } from "../../row.ts";
import { reachOf } from "../conditions.ts";
import { comparisonsIn } from "../expressions/comparisons.ts";
import { readExpression } from "../expressions/read-expression.ts";
import { partsOf } from "../expressions/written-parts.ts";
import { outputsNaming } from "../losses/job-outputs.ts";
import { isWhole } from "../order/told-elsewhere.ts";
import { type Calling, isId, jobsIn, scalarOf, stepId, stepsIn, tableOf } from "../own-place.ts";
import { lineOf } from "../written-lines.ts";

/** What the event of a start never is. The first three are ends of jobs, too. */
const ENDS = ["success", "failure", "cancelled", "rollback", "waiting"];

/** Outputs of a step that reports its whole job: GitHub has only those of the start. */
export function startOutputRows({ step, job, jobId, workflow, before }: Calling): readonly Row[] {
  const id = stepId(step);
  if (!isWhole(step) || !isId(id)) return [];
  const own = { name: `steps.${id}.outputs.event`, meant: "job.status" };
  const here = stepsIn(job)
    .slice(before.length + 1)
    .flatMap((one) => neverRows("A later step", one["if"], own));
  const passed = outputsNaming(job, id, "event").map((output) => {
    return { name: `needs.${jobId}.outputs.${output}`, meant: `needs.${jobId}.result` };
  });
  const elsewhere = Object.entries(jobsIn(workflow)).flatMap(([other, one]) =>
    [tableOf(one), ...stepsIn(tableOf(one))].flatMap((each) =>
      passed.flatMap((asked) => neverRows(`The job \`${other}\``, each["if"], asked)),
    ),
  );
  return [...here, ...elsewhere, ...sentRows(`steps.${id}.outputs.ok`, job)];
}

/** Whether the message was sent. Who asks for it may mean the start, so it is a note. */
function sentRows(name: string, job: Calling["job"]): readonly Row[] {
  if (!JSON.stringify(job).includes(name)) return [];
  const found = `\`${name}\` is about the start of the job, not its end.`;
  return [{ what: "lifecycle", state: "unchecked", found }];
}

/** A condition that takes the event of the start for the end of the job. */
function neverRows(
  who: string,
  condition: unknown,
  { name, meant }: { readonly name: string; readonly meant: string },
): readonly Row[] {
  const text = scalarOf(condition);
  const [only, ...others] = partsOf(text)?.expressions ?? [];
  const { source, at } = only ?? { source: text, at: 0 };
  const expression = readExpression(source);
  if (expression === undefined || others.length > 0) return [];
  const asked = comparisonsIn(expression, source).filter((one) => {
    const isOne = ["==", "!="].includes(one.operator) && one.name === name.toLowerCase();
    return isOne && ENDS.includes(one.literal.value.toLowerCase());
  });
  const [first] = asked;
  if (first === undefined) return [];
  const found = `${who} asks if \`${name}\` is "${first.literal.value}", but with \`lifecycle\` the outputs are about the start of the job, so it never is.`;
  const row = warning("lifecycle", found);
  const isEnd = asked.every(({ literal }) => ENDS.indexOf(literal.value.toLowerCase()) < 3);
  if (!isEnd) return [{ ...row, advice: LAST }];
  const changed = asked.toReversed().reduce((whole, { path }) => {
    return whole.slice(0, path.from) + meant + whole.slice(path.to);
  }, source);
  const isOfSuccess = asked.every((one) => one.operator === "==" && one.literal.value === "success");
  const isLost = reachOf(text).isImplicit && !isOfSuccess;
  const own = changed.includes("||") ? `(${changed.trim()})` : changed.trim();
  const whole = isLost ? `always() && ${own}` : changed;
  const line = lineOf("if", text.slice(0, at) + whole + text.slice(at + source.length));
  return [{ ...row, advice: "Write this line there instead:", lines: line }];
}

const LAST =
  "Report the end in the last step, with `if: always()` and without `lifecycle:`, and read that one.";
