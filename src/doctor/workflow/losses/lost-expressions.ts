import { INPUT_NAMES, inputText } from "../../../inputs/input-names.ts";
import type { Environment } from "../../../model/environment.ts";
import { onlyRight } from "../../mended-lines.ts";
import { type Row, warning } from "../../row.ts";
import { emptyAmong } from "../expressions/empty-among.ts";
import type { Expression } from "../expressions/expression.ts";
import { readExpression } from "../expressions/read-expression.ts";
import { partsOf } from "../expressions/written-parts.ts";
import { unnamedRows } from "../outputs/unnamed-steps.ts";
import { givenTo, type OwnPlace, ownStep, type Table } from "../own-place.ts";
import { isShown, unevenRows } from "../texts/uneven-texts.ts";
import { lineOf } from "../written-lines.ts";
import { CHECK, type Place } from "./loss.ts";
import { type Lost, lossesIn } from "./losses-in.ts";

/** The environment as the runner gave it, the event, and why GitHub gives this run no secrets, as the end of a sentence. */
export interface Given extends Pick<Place, "secretless" | "eventName" | "payload"> {
  readonly env: Environment;
  /** Names of the inputs with a wrong value. */
  readonly wrong: readonly string[];
}

/** A row about an input that is empty, or has empty parts. */
export interface LostRow extends Row {
  /** Whether one of them is a part of an entry, as the name in an email address: without it, the entry is wrong. */
  readonly isOfEntry?: boolean;
}

/** Inputs of the doctor's step that are empty, or have empty parts, because of an expression in the workflow. */
export function lostRows(place: OwnPlace | undefined, { env, wrong, ...given }: Given): readonly LostRow[] {
  const step = place && ownStep(place);
  const { job } = place ?? {};
  if (place === undefined || step === undefined || job === undefined) return [];
  const known: Place = { ...place, step, job, ...given };
  return INPUT_NAMES.flatMap((input): readonly LostRow[] => {
    const text = writtenAt(input, step);
    if (text === undefined) return [];
    const given = inputText(env, input);
    if (given === undefined) return [emptyRow(input, text, known)];
    const rows = contextRows(input, text, known);
    if (rows !== undefined) return rows;
    if (given === "null" && asJson(text) !== undefined && input !== "needs")
      return nullRows(input, text, known);
    // Without its name or its domain, an address is not one.
    const isWrong = wrong.includes(input) || (input === "to" && /(?<!\S)@|@(?!\S)/.test(given));
    return partRows({ input, text, value: env[`INPUT_${input.toUpperCase()}`] ?? "", isWrong }, known);
  });
}

/** Rows about an input that contains a context: its own, as far as that lacks something, or one that is for another input. */
function contextRows(input: string, text: string, place: Place): readonly Row[] | undefined {
  const json = asJson(text);
  const [context = "", field] = json?.kind === "path" ? json.names : [];
  if (input === "steps" && context === input) return field ? [oneStepRow(text)] : unnamedRows(place);
  const right = onlyRight(input);
  if (right === undefined || field || context === input || !CONTEXTS.test(context)) return undefined;
  return [{ ...warning(input, `\`${context}\` is another context than \`${input}\`.`), ...right }];
}

/** Whole contexts that an input for another one never contains for a reason, as it may `inputs`. */
const CONTEXTS = /^(?:needs|steps|matrix|strategy|job)$/;

/** The value that the only expression of a text turns into JSON; `undefined` for any other text. */
function asJson(text: string): Expression | undefined {
  const [, source = ""] = /^\$\{\{(.*)\}\}$/s.exec(text.trim()) ?? [];
  const whole = readExpression(source);
  return whole?.kind === "call" && whole.name === "tojson" ? whole.args[0] : undefined;
}

function oneStepRow(text: string): Row {
  const found = `\`steps: ${text.trim()}\` names one step instead of all of them, so no failed step is found.`;
  return { ...warning("steps", found), ...onlyRight("steps") };
}

/** A value that is not there is `null` as JSON. */
function nullRows(input: string, text: string, place: Place): readonly Row[] {
  const row = emptyRow(input, text, place);
  return row.state === "warning" ? [{ ...row, found: row.found.replace(" is empty: ", " is null: ") }] : [];
}

/** A row about a missing input whose cause is known: where the input may come from does not matter then. */
export function briefly(row: Row): Row {
  return { ...row, found: row.found.replace(/^(Input "[\w-]+" is missing): .*$/s, "$1.") };
}

/** A row about a missing input, with the reason why its expression is empty, if there is one. */
export function withLoss(row: Row, lost: readonly LostRow[]): Row {
  const loss = lost.find(({ what }) => what === row.what);
  if (loss === undefined) return row;
  if (loss.isOfEntry) {
    const { advice = NOT_EMPTY, lines } = loss;
    return { ...row, found: `${loss.found} ${row.found}`, advice, lines };
  }
  // What may be empty is known to be.
  if (/: an expression there may be empty\.$/.test(row.found)) return { ...loss, state: row.state };
  if (!/^Input "[\w-]+" is missing/.test(row.found)) return row;
  // A line that must be there cannot be taken out.
  const remedy = loss.advice?.replace(CHECK, "Check the name.");
  const advice = [loss.found, remedy].filter(Boolean).join(" ");
  return { ...briefly(row), advice, lines: loss.lines };
}

const NOT_EMPTY = "Make sure that it is not empty, or remove the line.";

/** The text of an input in the workflow, if there is an expression in it. */
function writtenAt(input: string, step: Table): string | undefined {
  const given = givenTo(step)[input];
  return typeof given === "string" && (partsOf(given)?.expressions.length ?? 0) > 0 ? given : undefined;
}

/** An input with only expressions, and all of them are empty. */
function emptyRow(input: string, text: string, place: Place): Row {
  const { expressions = [] } = partsOf(text) ?? {};
  const losses = expressions.flatMap(({ source, at }) =>
    lossesIn({ input, source, at, isEmpty: true }, place),
  );
  const shown = text.trim();
  const isShort = !shown.includes("\n") && shown.length <= MAX_SHOWN;
  const what = `\`${input}:${isShort ? ` ${shown}` : ""}\``;
  const why = [...new Set(losses.map(({ loss }) => loss.why))].join(", and ");
  const state = losses.some(({ loss }) => (loss.state ?? "warning") === "warning") ? "warning" : "unchecked";
  if (losses.length === 0) return { what: input, state, found: `${what} is empty in this run.` };
  return { what: input, state, found: `${what} is empty: ${why}.`, ...remedyOf(input, text, losses) };
}

/** In characters. */
const MAX_SHOWN = 150;

/** An input as it is written, and its value in this run. */
interface Written {
  readonly input: string;
  readonly text: string;
  readonly value: string;
  readonly isWrong: boolean;
}

/** Values that are empty in an input with others, or that were never meant. */
function partRows({ input, text, value, isWrong }: Written, place: Place): readonly LostRow[] {
  const parts = partsOf(text);
  const empty = parts === undefined ? [] : emptyAmong(parts, value);
  const losses = (parts?.expressions ?? []).flatMap(({ source, at }, index) =>
    lossesIn({ input, source, at, isEmpty: empty[index] ?? false }, place),
  );
  const isOfEntry = (lost: Lost): boolean => isWrong && isWithinEntry(text, lost);
  const isSure = (lost: Lost): boolean =>
    lost.loss.state !== "unchecked" || isOfEntry(lost) || (lost.loss.isUneven === true && isShown(input));
  const sure = losses.filter(isSure);
  // In a run for another event, it may have a value.
  const told = sure.length > 0 ? sure : losses.filter(({ loss }) => loss.meant !== undefined);
  if (told.length === 0) return losses.length > 0 ? [] : unevenRows(input, text, place);
  const found = told
    .map(({ source, loss }) => `\`${source}\` is empty in \`${input}:\`: ${loss.why}.`)
    .join(" ");
  const state = sure.length > 0 ? "warning" : "unchecked";
  return [{ what: input, state, found, ...remedyOf(input, text, told), isOfEntry: told.some(isOfEntry) }];
}

/** Whether a value is next to more of its entry: other entries begin after blanks, commas, and semicolons. */
function isWithinEntry(text: string, { from, to }: Lost): boolean {
  const before = text.slice(0, text.lastIndexOf("${{", from));
  const after = text.slice(text.indexOf("}}", to) + "}}".length);
  return /[^\s,;]$/.test(before) || /^[^\s,;]/.test(after);
}

/** The input's own line with everything that was meant, or what to do elsewhere. */
function remedyOf(input: string, text: string, losses: readonly Lost[]): Pick<Row, "advice" | "lines"> {
  const meant = losses.filter(({ loss }) => loss.meant !== undefined);
  if (meant.length > 0) {
    const mended = meant.toReversed().reduce((whole, { loss, from, to }) => {
      return whole.slice(0, from) + loss.meant + whole.slice(to);
    }, text);
    const advice = losses.length === 1 ? losses[0]?.loss.advice : undefined;
    return {
      advice: advice ?? "If this is what you mean, write it instead:",
      lines: lineOf(input, mended.trim()),
    };
  }
  const withLines = losses.find(({ loss }) => loss.lines !== undefined)?.loss;
  const others = losses.filter(({ loss }) => loss.lines === undefined).map(({ loss }) => loss.advice);
  const all = [...new Set([...others, withLines?.advice])].filter(Boolean);
  const advice = (all.length > 1 ? all.filter((one) => one !== CHECK) : all).join(" ");
  return { advice: advice || undefined, lines: withLines?.lines };
}
