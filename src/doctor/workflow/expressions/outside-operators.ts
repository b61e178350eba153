import { inPlace } from "../../input-lines.ts";
import { type Row, warning } from "../../row.ts";
import { meantBy } from "../conditions/without-braces.ts";
import { givenTo, type OwnPlace } from "../own-place.ts";
import { lineOf } from "../written-lines.ts";
import { readExpression } from "./read-expression.ts";
import { partsOf } from "./written-parts.ts";

/** Inputs in which people write such characters between two values. */
const FREE = ["title", "message", "reason"];

/** Inputs in which an operator is outside of the braces, so that the text around it is their value. */
export function outsideRows(place: OwnPlace | undefined): readonly Row[] {
  return Object.entries(givenTo(place?.step)).flatMap(([what, value]): readonly Row[] => {
    const text = typeof value === "string" ? value.trim() : "";
    const { expressions = [], after = "" } = partsOf(text) ?? {};
    const outside = [...expressions.map(({ before }) => before), after].join(" ");
    const [operator] = /\|\||&&|[=!<>]=|[<>!]/.exec(outside.replace(/'[^']*'|"[^"]*"/g, "")) ?? [];
    const isBetween = FREE.includes(what) && !/['"]/.test(outside);
    if (expressions.length === 0 || operator === undefined || isBetween) return [];
    // The last operand may be a text without quotes.
    const quoted = text.replace(/(\|\| *)([\w][\w .-]*)$/, "$1'$2'");
    const meant = [text, quoted].map(meantBy).find((one) => readExpression(one) !== undefined);
    const lines = meant && lineOf(what, `\${{ ${meant} }}`);
    if (!lines) return [];
    const found = `\`${operator}\` is outside of \`\${{ }}\`, so it is a part of the text.`;
    return [warning(what, found, inPlace(lines), lines)];
  });
}

/** All rows, with those about expressions in place of everything else that is wrong with the same inputs, or has their lines. */
export function withOutside(rows: readonly Row[], outside: readonly Row[]): readonly Row[] {
  return outside.reduce((all, row) => {
    const isAlike = ({ what, state }: Row): boolean =>
      (state === "fault" || state === "warning") && what.split(": ")[0] === row.what;
    const isSaid = (one: Row): boolean =>
      isAlike(one) || (row.lines !== undefined && one.lines === row.lines);
    const isFault = all.some((one) => isAlike(one) && one.state === "fault");
    return [...all.filter((one) => !isSaid(one)), { ...row, ...(isFault && { state: "fault" as const }) }];
  }, rows);
}
