import { inputLines } from "../input-lines.ts";
import { type Row, warning } from "../row.ts";
import { givenTo, type OwnPlace, scalarOf } from "./own-place.ts";

/** A value without quotes that YAML 1.2 may read as a number. */
const LINE = /^ *([\w-]+): +(?!0[bBX])([-+.\w]+) *(?:#.*)?$/gm;

/** Inputs that are numbers, however they are written. */
const NUMBERS = /log-|time|retries|max-/;

/** Texts without quotes that YAML reads as numbers, and so shortens: `1.10` is 1.1. */
export function numberRows({ step, text = "" }: OwnPlace): readonly Row[] {
  const written = givenTo(step);
  const data = scalarOf(written["data"]);
  return [
    ...rowsIn(text).filter(({ what, value }) => written[what] === value && !NUMBERS.test(what)),
    // In a text of several lines, nothing is a number.
    ...(/[|>][+-]?\n/.test(data) ? [] : rowsIn(data)).map((row) => ({ ...row, what: "data" })),
  ];
}

function rowsIn(text: string): readonly (Row & { readonly value: number })[] {
  return [...text.matchAll(LINE)].flatMap(([, what = "", own = ""]) => {
    const value = Number(own);
    if (Number.isNaN(value) || own === String(value)) return [];
    const found = `YAML reads \`${what}: ${own}\` as the number ${value}.`;
    const advice = "If it is a text, write it in quotes.";
    return [{ ...warning(what, found, advice, inputLines(what, own)), value }];
  });
}
