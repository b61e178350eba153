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
    const [input = "", entry] = row.what.split(": ");
    const text = scalarOf(written[input]);
    // A row may be about the whole input, or about an entry of it.
    const isWrong = /^(?:fault|warning)$/.test(row.state) && VARIABLE.test(entry ?? text);
    const meant = isWrong ? filled(text, set) : undefined;
    const lines = meant === undefined ? undefined : lineOf(input, meant);
    return lines === undefined ? row : { ...row, advice: inPlace(lines), lines };
  });
}

/** The text with its variables as expressions; `undefined` if the workflow sets one of them nowhere. */
function filled(text: string, set: readonly string[]): string | undefined {
  let isKnown = true;
  const meant = text.replace(/[^,\n]+/g, (entry) => {
    const [, blank, shell, windows = shell] = VARIABLE.exec(entry) ?? [];
    if (windows === undefined) return entry;
    const own = sameIn(set, windows);
    isKnown &&= own !== undefined;
    return `${blank}\${{ env.${own} }}`;
  });
  return isKnown && meant !== text ? meant : undefined;
}
