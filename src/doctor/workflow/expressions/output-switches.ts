import { type Row, warning } from "../../row.ts";
import { reachOf } from "../conditions.ts";
import { outputsNaming } from "../losses/job-outputs.ts";
import { isAsking } from "../losses/missing-id.ts";
import { laterJobRows, laterReaderRows } from "../order/later-readers.ts";
import {
  type Calling,
  givenTo,
  jobsIn,
  scalarOf,
  stepId,
  stepsIn,
  type Table,
  tableOf,
} from "../own-place.ts";
import { lineOf } from "../written-lines.ts";
import type { Expression, Path } from "./expression.ts";
import { readExpression } from "./read-expression.ts";
import { partsOf } from "./written-parts.ts";

/**
 * Conditions of later steps and jobs that take the output `ok` for a switch, although it is a text, ask how this step ended,
 * although it is green if its message was lost, or let GitHub skip the step after a failure.
 */
export function switchRows(place: Calling): readonly Row[] {
  const { step, job, jobId, workflow, before } = place;
  const id = stepId(step);
  if (id === "") return [];
  const after = stepsIn(job).slice(before.length + 1);
  const passed = outputsNaming(job, id, "ok").map((name) => `needs.${jobId}.outputs.${name}`);
  const elsewhere = Object.entries(jobsIn(workflow)).flatMap(([other, one]) => {
    const texts = [one, ...stepsIn(tableOf(one))].map((each) => tableOf(each)["if"]);
    return texts.flatMap((text) => rowsOf(`The job \`${other}\``, text, passed));
  });
  const own = [`steps.${id}.outputs.ok`];
  const isGreen = scalarOf(givenTo(step)["fail-on-error"]) !== "true";
  const later = after.flatMap((one) => {
    const switches = rowsOf("A later step", one["if"], own);
    const told = isGreen ? [...switches, ...endedRows(one, step)] : switches;
    return told.length > 0 ? told : laterReaderRows(one, step);
  });
  return [...later, ...(elsewhere.length > 0 ? elsewhere : laterJobRows(place))];
}

/** A comparison of how a step ended. */
const ENDED = /\bsteps\.([\w-]+)\.(?:outcome|conclusion) ?([!=]=) ?'(failure|success)'/g;

/** A failure of any step, and what else is asked. */
const FAILED = /^(\$\{\{ *)?failure\(\)((?: *&&(?!.*\bsteps\.)[^|{}]*)?)( *\}\})?$/;

/** A condition about how this step or any other ended, instead of whether its message was sent. */
function endedRows(one: Table, ours: Table): readonly Row[] {
  const id = stepId(ours);
  const text = scalarOf(one["if"]);
  const isOfMessage = isAsking(id, one) && reachOf(ours["if"]).after.includes("success");
  const sent = isOfMessage
    ? text.replace(FAILED, `$1always()$2 && steps.${id}.outputs.ok != 'true'$3`)
    : text;
  const meant = sent.replace(ENDED, (whole, name: string, operator: string, word: string) => {
    const isSent = (word === "success") === (operator === "==");
    return name === id ? `steps.${id}.outputs.ok ${isSent ? "==" : "!="} 'true'` : whole;
  });
  if (meant === text) return [];
  const found = `A later step asks how \`${id}\` ended, but it ends green if its message was lost, unless \`fail-on-error\` is \`true\`.`;
  return [warning("ok", found, "Write this line there instead:", lineOf("if", meant))];
}

function rowsOf(who: string, condition: unknown, outputs: readonly string[]): readonly Row[] {
  const text = scalarOf(condition);
  const { expressions = [] } = partsOf(text) ?? {};
  const sources = expressions.length === 0 ? [{ source: text, at: 0 }] : expressions;
  return sources.flatMap(({ source, at }): readonly Row[] => {
    const expression = readExpression(source);
    const uses = expression === undefined ? [] : usesIn(expression, source, outputs);
    const [first] = uses;
    if (first === undefined) return [];
    const meant = uses.toReversed().reduce((whole, { name, from, to, isTrue }) => {
      return `${whole.slice(0, from)}${name} ${isTrue ? "==" : "!="} 'true'${whole.slice(to)}`;
    }, source);
    const found = `${who} takes \`${first.name}\` for a switch, but an output is a text: "true" or "false".`;
    const lines = lineOf("if", text.slice(0, at) + meant + text.slice(at + source.length));
    return [warning("ok", found, "Write this line there instead:", lines)];
  });
}

/** An output that is taken for a switch, where, and for which. */
interface Use {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly isTrue: boolean;
}

function usesIn(one: Expression, source: string, outputs: readonly string[]): readonly Use[] {
  const isOurs = (arg: Expression): arg is Path =>
    arg.kind === "path" && outputs.some((name) => name.toLowerCase() === arg.names.join(".").toLowerCase());
  const use = ({ from, to }: Path): Use => ({ name: source.slice(from, to), from, to, isTrue: true });
  if (isOurs(one)) return [use(one)];
  if (one.kind !== "operation") return [];
  const { operator, args } = one;
  const path = args.find(isOurs);
  const literal = args.find((arg) => arg.kind === "literal" && source[arg.from] !== "'");
  if (["==", "!="].includes(operator)) {
    if (path === undefined || literal?.kind !== "literal") return [];
    const [from, to] = [Math.min(path.from, literal.from), Math.max(path.to, literal.to)];
    return [{ ...use(path), from, to, isTrue: literal.isTrue === (operator === "==") }];
  }
  const from = source.lastIndexOf("!", path?.from);
  const isNot = operator === "!" && path !== undefined && source.slice(from + 1, path.from).trim() === "";
  return isNot
    ? [{ ...use(path), from, isTrue: false }]
    : args.flatMap((arg) => usesIn(arg, source, outputs));
}
