import { listText } from "../../../text/list.ts";
import { inPlace, SECRET_INPUTS } from "../../input-lines.ts";
import type { Row } from "../../row.ts";
import { sameIn } from "../losses/loss.ts";
import { isKept, lossOfOwnVariable } from "../outputs/kept-variables.ts";
import { givenTo, type OwnPlace, scalarOf, scriptOf, type Table, ticked, variablesOf } from "../own-place.ts";
import { lineOf } from "../written-lines.ts";

/** An entry of an input that is a variable, as a shell or a Windows shell reads one. */
const VARIABLE = /^([ \t]*)(?:\$\{?(?:env:)?([A-Za-z_]\w*)\}?|%([A-Za-z_]\w*)%)[ \t]*$/;

/** Rows about variables of the workflow that no shell replaces, with the line that has them as expressions. */
export function withVariables(rows: readonly Row[], place: OwnPlace | undefined): readonly Row[] {
  const { step, composite } = place ?? {};
  if (place === undefined || step === undefined || composite !== undefined) return rows;
  const written = givenTo(step);
  return rows.map((row) => {
    const [input = "", entry] = row.what.split(": ");
    const text = scalarOf(written[input]);
    // A row may be about the whole input, or about an entry of it.
    const isWrong = /^(?:fault|warning)$/.test(row.state) && VARIABLE.test(entry ?? text);
    const { meant, unset } = isWrong ? filled(text, place, step) : {};
    const isKnown = unset?.length === 0;
    // What is secret, or has a line already, is better known elsewhere.
    const isFree = isKnown || (row.lines === undefined && !SECRET_INPUTS.includes(input));
    const lines = meant === undefined || !isFree ? undefined : lineOf(input, meant);
    if (lines === undefined) return row;
    return { ...row, advice: isKnown ? inPlace(lines) : onceStored(lines, unset ?? []), lines };
  });
}

function onceStored(lines: string, unset: readonly string[]): string {
  const those = unset.length === 1 ? "the variable" : "the variables";
  return `${inPlace(lines).slice(0, -1)}, once the repository has ${those} ${listText(unset.map(ticked))}.`;
}

/** A text with its variables as expressions, and those that the workflow does not set: the repository may. */
interface Filled {
  readonly meant?: string;
  readonly unset?: readonly string[];
}

/** Nothing if one of the variables can be no expression, or is set in a way that another row must explain first. */
function filled(text: string, place: OwnPlace, step: Table): Filled {
  const { before } = place;
  const set = Object.keys(variablesOf(place));
  const unset = new Set<string>();
  let isAble = true;
  const meant = text.replace(/[^,\n]+/g, (entry) => {
    const [, blank, shell, windows = shell] = VARIABLE.exec(entry) ?? [];
    if (windows === undefined) return entry;
    const isKeptThere = before.map(scriptOf).some((one) => isKept(one, windows));
    const own = sameIn(set, windows) ?? (isKeptThere ? windows : undefined);
    if (own !== undefined) return `${blank}\${{ env.${own} }}`;
    isAble &&= !OF_RUNNER.test(windows) && lossOfOwnVariable(windows, before, step) === undefined;
    unset.add(windows);
    return `${blank}\${{ vars.${windows} }}`;
  });
  return isAble && meant !== text ? { meant, unset: [...unset] } : {};
}

/** Variables that only GitHub sets. Source: https://docs.github.com/actions/reference/workflows-and-actions/variables */
const OF_RUNNER = /^(?:GITHUB_|RUNNER_|CI$)/i;
