import { OUTPUT_NAMES } from "../../../report/outputs.ts";
import { type Row, warning } from "../../row.ts";
import { pathsIn } from "../expressions/expression.ts";
import { readExpression } from "../expressions/read-expression.ts";
import { partsOf } from "../expressions/written-parts.ts";
import { lossOfMisplaced } from "../outputs/astray-outputs.ts";
import { lossOfCall } from "../outputs/outputs-of-calls.ts";
import {
  type Calling,
  isAlsoUsing,
  isId,
  scalarOf,
  stepId,
  stepsIn,
  type Table,
  tableOf,
} from "../own-place.ts";
import { lineOf } from "../written-lines.ts";
import { type Loss, sameIn } from "./loss.ts";
import { lossOfReferred } from "./needs-loss.ts";
import { idsOf, isKnownAs, lossInStep, lossOfOwnOutput } from "./steps-loss.ts";

/** A text of another step, or of the job's outputs, with an expression that reads a value of a step. */
interface Reader {
  readonly who: string;
  /** The key of the text. */
  readonly key: string;
  readonly text: string;
  /** The ID of the step, and what follows it. */
  readonly names: readonly string[];
  /** Where the value is in the text. */
  readonly from: number;
  readonly to: number;
  /** The steps that may be meant, if the doctor also speaks of the value where it is read. */
  readonly among: readonly Table[] | undefined;
}

/** Warnings about outputs of this step that later steps, or the job, read by the wrong ID or the wrong name. */
export function missingIdRows({ step, job, before }: Calling): readonly Row[] {
  const steps = stepsIn(job);
  const ofSteps = steps.slice(before.length + 1).flatMap((later) => {
    const among = isAlsoUsing(later, step) ? steps.slice(0, steps.indexOf(later)) : undefined;
    return textsOf(later).flatMap(([key, text]) => readersIn("A later step reads", key, text, among));
  });
  const ofJob = Object.entries(tableOf(job["outputs"])).flatMap(([key, text]) =>
    readersIn("The job's `outputs:` read", key, text, steps),
  );
  const readers = [...ofSteps, ...ofJob];
  const id = stepId(step);
  const isOwn = ({ names: [one = "", kind] }: Reader): boolean =>
    kind !== undefined && sameIn([id], one) !== undefined;
  // GitHub evaluates the inputs of an action again when the job ends.
  const early = before
    .flatMap((one) => textsOf(one["run"] === undefined ? { if: one["if"] } : one))
    .flatMap(([key, text]) => readersIn("", key, text));
  const others = steps.filter((one) => one !== step && one["id"] === undefined);
  const astray = readers.find(({ names: [one = "", kind = "", name = ""] }) => {
    const isOurs = kind.toLowerCase() === "outputs" && sameIn(OUTPUT_NAMES, name) !== undefined;
    return (
      isOurs &&
      isId(one) &&
      sameIn(idsOf(steps), one) === undefined &&
      !others.some((other) => isKnownAs(other, one))
    );
  });
  const own = readers.filter(isOwn);
  const misplaced = readers.flatMap((reader): readonly Row[] => {
    return toldOf(
      reader,
      lossOfMisplaced(reader.names, steps, step) ?? lossOfCall(reader.names, steps, step),
    );
  });
  const misread = own.flatMap((reader): readonly Row[] => {
    return toldOf(reader, lossOfOwnOutput(reader.names, steps, step) ?? lossInStep(reader.names));
  });
  const inVain = before
    .flatMap((one) => (isAlsoUsing(one, step) ? [] : textsOf(one)))
    .flatMap(([key, text]) => readersIn("An earlier step reads", key, text))
    .flatMap((reader) =>
      toldOf(reader, lossOfCall(reader.names, before, step) ?? lossOfOwnOutput(reader.names, before, step)),
    );
  const scripted = own.filter(isScripted).map(scriptRow);
  const rows = [...scripted, ...inVain.slice(0, 1), ...early.filter(isOwn).map(earlyRow), ...misread];
  return astray === undefined
    ? [...misplaced.slice(0, 1), ...rows]
    : [astrayRow(astray, own.length > 0 ? id : idMeant(astray, step), id !== ""), ...rows];
}

function toldOf(reader: Reader, loss: Loss | undefined): readonly Row[] {
  return loss === undefined || loss.state === "unchecked" ? [] : [rowOf(reader, loss)];
}

/** Whether a script contains an output in which outsiders can write. */
function isScripted({ key, text, names, from, to }: Reader): boolean {
  return (
    key === "run" &&
    /\.outputs\.(?:markdown|skipped-reason|error)$/i.test(names.join(".")) &&
    text.slice(0, from).trimEnd().endsWith("${{") &&
    /^ *(?:\}\}|\|\|)/.test(text.slice(to))
  );
}

function scriptRow({ names }: Reader): Row {
  const path = `steps.${names.join(".")}`;
  const variable = names.at(-1)?.replaceAll("-", "_").toUpperCase();
  const found = `The script of a later step contains \`${path}\`, and would run what outsiders write in it.`;
  const advice = `Add these lines to that step, and write \`"$${variable}"\` in Bash instead.`;
  return warning("run", found, advice, `env:\n  ${variable}: \${{ ${path} }}`);
}

function earlyRow({ names }: Reader): Row {
  const found = `An earlier step reads \`steps.${names.join(".")}\`, but this step comes after it.`;
  return warning("id", found, "Put that step below this one.");
}

/** The texts of a step in which expressions can be, by their keys. */
function textsOf({ if: condition, run, with: inputs, env }: Table): readonly (readonly [string, unknown])[] {
  return Object.entries({ if: condition, run, ...tableOf(inputs), ...tableOf(env) });
}

/** Whether a step asks if the message of ours was sent, or why not. */
export function isAsking(id: string, step: Table): boolean {
  const readers = textsOf(step).flatMap(([key, text]) => readersIn("", key, text));
  return readers.some(({ names: [one = "", ...rest] }) => {
    return sameIn([id], one) !== undefined && OF_LOSS.test(rest.join("."));
  });
}

const OF_LOSS = /^(?:outcome|conclusion|outputs\.(?:ok|error|skipped-reason))$/i;

/** The ID of this step, if the doctor says where the value is read that it is meant: who follows both must not change both. */
function idMeant({ among = [], names }: Reader, own: Table): string {
  const id = stepId(own);
  const meant = isId(id) ? lossOfReferred(names, among, own)?.meant : undefined;
  return meant?.startsWith(`steps.${id}.`) === true ? id : "";
}

/** A row about an ID that no step has: the step needs it, unless something else reads the step by its own. */
function astrayRow(reader: Reader, ownId: string, hasId: boolean): Row {
  const [id = "", ...rest] = reader.names;
  const why = `no step of this job has \`id: ${id}\``;
  if (ownId !== "") return rowOf(reader, { why, meant: ["steps", ownId, ...rest].join(".") });
  const add = hasId ? "replace its `id:` with this line." : "add this line to it, next to `uses:`.";
  return rowOf(reader, { why, advice: `If this step is meant, ${add}`, lines: `id: ${id}` });
}

function rowOf({ who, key, text, names, from, to }: Reader, { why, meant, advice, lines }: Loss): Row {
  const row = warning("id", `${who} \`steps.${names.join(".")}\`, but ${why}.`);
  if (meant === undefined) return { ...row, advice, lines };
  const line = key === "run" ? undefined : lineOf(key, text.slice(0, from) + meant + text.slice(to));
  return {
    ...row,
    advice: line === undefined ? `Write \`${meant}\` there.` : "Write this line there instead:",
    lines: line,
  };
}

/** The values of steps that a text reads. A condition may have no braces. */
function readersIn(who: string, key: string, value: unknown, among?: readonly Table[]): readonly Reader[] {
  const text = scalarOf(value);
  const { expressions = [] } = partsOf(text) ?? {};
  const isBare = key === "if" && expressions.length === 0;
  return (isBare ? [{ source: text, at: 0 }] : expressions).flatMap(({ source, at }) => {
    const expression = readExpression(source);
    const paths = expression === undefined ? [] : pathsIn(expression);
    return paths.flatMap(({ names: [context, ...names], from, to }): readonly Reader[] =>
      context === "steps" ? [{ who, key, text, names, from: at + from, to: at + to, among }] : [],
    );
  });
}
