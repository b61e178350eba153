import { inPlace } from "../../input-lines.ts";
import type { Row } from "../../row.ts";
import { sameIn } from "../losses/loss.ts";
import { givenTo, type OwnPlace, scalarOf, variablesOf } from "../own-place.ts";
import { lineOf } from "../written-lines.ts";

/** An entry of an input that is a variable, as a shell or a Windows shell reads one. */
const VARIABLE = /^([ \t]*)(?:\$\{?(?:env:)?([A-Za-z_]\w*)\}?|%([A-Za-z_]\w*)%)[ \t]*$/;

/** Rows about variables of the workflow that no shell replaces, with the line that has them as expressions. */
export function withVariables(rows: readonly Row[], place: OwnPlace | undefined): readonly Row[] {
  if (place?.step === undefined || place.composite !== undefined) return rows;
  const written = givenTo(place.step);
  const set = Object.keys(variablesOf(place));
  return rows.map((row) => {
    const [input = ""] = row.what.split(": ");
    const text = scalarOf(written[input]);
    const isWrong = row.state === "fault" || row.state === "warning";
    const meant = isWrong && isOfEntry(row, text) ? filled(text, set) : undefined;
    const lines = meant === undefined ? undefined : lineOf(input, meant);
    return lines === undefined ? row : { ...row, advice: inPlace(lines), lines };
  });
}

/** Whether a row is about the whole input, or about an entry of it that is a variable. */
function isOfEntry({ what }: Row, text: string): boolean {
  const [, ...entry] = what.split(": ");
  return entry.length === 0 ? VARIABLE.test(text) : VARIABLE.test(entry.join(": "));
}

/** The text with its variables as expressions; `undefined` if the workflow sets one of them nowhere. */
function filled(text: string, set: readonly string[]): string | undefined {
  let isKnown = true;
  const meant = text.replace(/[^,\n]+/g, (entry) => {
    const [, blank = "", ...names] = VARIABLE.exec(entry) ?? [];
    const name = names.find(Boolean);
    if (name === undefined) return entry;
    const own = sameIn(set, name);
    isKnown &&= own !== undefined;
    return `${blank}\${{ env.${own} }}`;
  });
  return isKnown && meant !== text ? meant : undefined;
}
