import { listText } from "../../../text/list.ts";
import { type Row, warning } from "../../row.ts";
import { reachOf } from "../conditions.ts";
import { comparisonsIn } from "../expressions/comparisons.ts";
import { readExpression } from "../expressions/read-expression.ts";
import { sourcesIn } from "../expressions/sources.ts";
import { partsOf } from "../expressions/written-parts.ts";
import { outputsNaming } from "../losses/job-outputs.ts";
import { isWhole } from "../order/told-elsewhere.ts";
import { type Calling, isId, jobsIn, scalarOf, stepId, stepsIn, tableOf, ticked } from "../own-place.ts";
import { lineOf } from "../written-lines.ts";

/** What the event of a start never is. */
const ENDS = ["success", "failure", "cancelled", "rollback", "waiting"];

/** Outputs about sending a message. */
const OF_SENDING = ["ok", "error", "skipped-reason"];

/** Outputs of a step that reports its whole job: GitHub has only those of the start. */
export function startOutputRows({ step, job, jobId, workflow, before }: Calling): readonly Row[] {
  const id = stepId(step);
  if (!isWhole(step) || !isId(id)) return [];
  const after = stepsIn(job).slice(before.length + 1);
  const own = { name: `steps.${id}.outputs.event`, meant: "job.status" };
  const here = after.flatMap((one) => neverRows("A later step", one["if"], own));
  // Another value in the same text may make it a text of its own.
  const isAlone = (output: string): boolean =>
    /^\$\{\{ *[\w.-]+ *\}\}$/.test(scalarOf(tableOf(job["outputs"])[output]));
  const passed = outputsNaming(job, id, "event")
    .filter(isAlone)
    .map((output) => {
      return { name: `needs.${jobId}.outputs.${output}`, meant: `needs.${jobId}.result` };
    });
  const elsewhere = Object.entries(jobsIn(workflow)).flatMap(([other, one]) =>
    [one, ...stepsIn(tableOf(one))].flatMap((each) =>
      passed.flatMap((asked) => neverRows(`The job \`${other}\``, tableOf(each)["if"], asked)),
    ),
  );
  const sources = after.flatMap(sourcesIn).map((source) => source.toLowerCase());
  const read = OF_SENDING.filter((output) => {
    const name = `steps.${id}.outputs.${output}`.toLowerCase();
    return sources.some((source) => source.includes(name)) || outputsNaming(job, id, output).length > 0;
  });
  return [
    ...here,
    ...elsewhere,
    ...(read.length === 0 ? [] : [noteOf(read.map((output) => `steps.${id}.outputs.${output}`))]),
  ];
}

/** Whoever asks if a message was sent may mean the start. */
function noteOf(names: readonly string[]): Row {
  const found = `${listText(names.map(ticked))} ${names.length === 1 ? "is" : "are"} about the message that says that the job started, not about its end. To ask about the end, report it in the last step, with \`if: always()\` and without \`lifecycle:\`.`;
  return { what: "lifecycle", state: "unchecked", found };
}

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
  const isKnown = asked.every(({ literal }) => ENDS.indexOf(literal.value.toLowerCase()) < 3);
  if (!isKnown) return [{ ...row, advice: LAST }];
  const changed = asked.toReversed().reduce((whole, { path }) => {
    return whole.slice(0, path.from) + meant + whole.slice(path.to);
  }, source);
  const isOfSuccess = asked.every((one) => one.operator === "==" && one.literal.value === "success");
  const isLost = reachOf(text).isImplicit && !isOfSuccess;
  const whole = isLost
    ? `always() && ${changed.includes("||") ? `(${changed.trim()})` : changed.trim()}`
    : changed;
  const line = lineOf("if", text.slice(0, at) + whole + text.slice(at + source.length));
  return [{ ...row, advice: "Write this line there instead:", lines: line }];
}

const LAST =
  "Report the end in the last step, with `if: always()` and without `lifecycle:`, and read that one.";
