import { quoted } from "../../../text/secrets/quoted.ts";
import { type Row, warning } from "../../row.ts";
import type { OwnPlace } from "../own-place.ts";
import { lineOf } from "../written-lines.ts";

/** Inputs with texts, and those with names, which can contain a `#`. */
const TEXT = /^(?:title|message)$/;
const NAME = /^(?:to|stage|environment|version|reason)$/;

/** What begins a comment for tools or people, and nothing else. */
const NOTE = /^#(?:todo|fixme|xxx|note|nosec|noqa|yamllint|region)\b/i;

/** Warnings about texts without quotes that YAML ends at a `#`, with the whole line in quotes. */
export function cutRows(place: OwnPlace | undefined): readonly Row[] {
  return Object.keys(place?.cuts ?? {}).flatMap((input): readonly Row[] => {
    const cut = cutOf(input, place);
    if (cut === undefined) return [];
    return [warning(input, `Input "${input}" is cut off: ${cut.why}`, cut.advice, cut.lines)];
  });
}

/**
 * Rows without what is cut off of a destination that has a row of its own, which gets the line. Of a destination that is cut
 * off as a whole, the row gets the line with what was meant by it.
 */
export function withCuts(rows: readonly Row[], place: OwnPlace | undefined): readonly Row[] {
  const { value = "", rest = "" } = place?.cuts?.["to"] ?? {};
  const cut = cutOf("to", place);
  if (value === "") {
    const whole = rows.find(({ what, state }) => state === "fault" && what === `to: ${rest}`);
    const { advice, lines } = whole ?? {};
    const others = rows.filter((row) => row !== whole);
    if (lines === undefined) return others;
    return others.map((row) =>
      row.what === "to" && row.lines === cut?.lines ? { ...row, advice, lines } : row,
    );
  }
  const isOfCut = ({ what, state }: Row): boolean => {
    return state === "fault" && what.startsWith("to: ") && value.endsWith(what.slice("to: ".length));
  };
  if (cut === undefined || !rows.some(isOfCut)) return rows;
  const { why, ...remedy } = cut;
  const others = rows.filter(({ found }) => !found.endsWith(why));
  return others.map((row) => (isOfCut(row) ? { ...row, ...remedy } : row));
}

/** Why an input is empty or shorter than it is written, and what to do about it. */
export interface Cut extends Pick<Row, "advice" | "lines"> {
  readonly why: string;
}

/** What a comment takes from an input of the doctor's step; `undefined` if it may be meant as a comment. */
export function cutOf(input: string, place: OwnPlace | undefined): Cut | undefined {
  const cut = place?.cuts?.[input];
  if (cut === undefined || NOTE.test(cut.rest)) return undefined;
  const { value, rest } = cut;
  const isSure = /^$|,$/.test(value) || /^#(?:\$?\{\{|\d)/.test(rest);
  if (!TEXT.test(input) && !(isSure && NAME.test(input))) return undefined;
  return {
    why: `without quotes, YAML reads ${quoted(rest)} as a comment.`,
    advice: `If ${quoted(rest)} is not a comment, replace the line with this one, in the step's \`with:\`.`,
    lines: lineOf(input, [value, rest].filter(Boolean).join(" ")),
  };
}
