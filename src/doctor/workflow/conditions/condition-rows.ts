import { isPastableLine } from "../../../text/names/pastable.ts";
import { type Row, warning } from "../../row.ts";
import { isTextCondition, reachOf } from "../conditions.ts";
import { readExpression } from "../expressions/read-expression.ts";
import { partsOf } from "../expressions/written-parts.ts";
import { type OwnPlace, stepsIn } from "../own-place.ts";
import { mend } from "./mend.ts";
import { type OwnCondition, ownConditions, type Run } from "./own-conditions.ts";
import { meantBy } from "./without-braces.ts";

/** Conditions of steps and jobs that GitHub reads otherwise than they are meant, such as those that are always or never true. */
export function conditionRows(place: OwnPlace | undefined, run: Run): readonly Row[] {
  return ownConditions(place, run).flatMap((one) =>
    isTextCondition(one.condition) ? textRows(one, one.condition) : flawRows(one),
  );
}

/** The place with the conditions that were meant of the step and its job, so that others do not report the same again. */
export function asMeant(place: OwnPlace | undefined, run: Run): OwnPlace | undefined {
  const [ofStep, ofJob] = ownConditions(place, run);
  if (place?.step === undefined || ofStep === undefined || ofJob === undefined) return place;
  const { step, job } = place;
  const meant = { ...step, ...(Object.hasOwn(step, "if") && { if: meantOf(ofStep) }) };
  const steps = stepsIn(job ?? {}).map((one) => (one === step ? meant : one));
  return {
    ...place,
    step: meant,
    job: job && { ...job, ...(Object.hasOwn(job, "if") && { if: meantOf(ofJob) }), steps },
  };
}

function meantOf({ condition, scope }: OwnCondition): unknown {
  const isOne = typeof condition === "string" && !isTextCondition(condition);
  return isOne ? (mend(meantBy(condition), scope).meant ?? condition) : condition;
}

function textRows({ owner, scope }: OwnCondition, condition: string): readonly Row[] {
  const { expressions, after } = partsOf(condition) ?? { expressions: [], after: "" };
  const isBlank = [...expressions.map(({ before }) => before), after].join("").trim() === "";
  const when = reachOf(condition).isImplicit ? "true after every success, and only then" : "always true";
  const outside = isBlank ? "a line break or a space" : "a part of it";
  const found = `The \`if:\` of ${owner} is ${when}: ${outside} is outside of \`\${{ }}\`, so GitHub takes the whole for a text.`;
  const { whys, meant } = mend(meantBy(condition), scope);
  const within = whys.length === 0 ? "" : ` In it, ${whys.join(" ")}`;
  const row = warning("if", found + within);
  const lines = lineWith(meant);
  if (lines === undefined) return [{ ...row, advice: `Write it without \`\${{\` and \`}}\`.` }];
  return [{ ...row, advice: `Replace the \`if:\` of ${owner} with this line.`, lines }];
}

function flawRows({ owner, condition, scope }: OwnCondition): readonly Row[] {
  if (typeof condition !== "string") return [];
  const { whys, meant, apart } = mend(meantBy(condition), scope);
  const begins = `In the \`if:\` of ${owner}, `;
  const others = apart.map(({ why, advice, lines }): Row => {
    return warning("if", begins + why, advice, lines);
  });
  const lines = lineWith(meant);
  if (whys.length === 0) return others;
  const row = warning("if", begins + whys.join(" "));
  if (lines === undefined) return [{ ...row, advice: "Change the condition." }, ...others];
  const advice = `If this is what you mean, replace the \`if:\` of ${owner} with this line.`;
  return [{ ...row, advice, lines }, ...others];
}

/** Rows of one kind about conditions with the line of another kind, if that replaces the same `if:`, and the others without it. */
export function withOneLine(
  conditions: readonly Row[],
  others: readonly Row[],
): readonly [conditions: readonly Row[], others: readonly Row[]] {
  const isFor = (other: Row, { advice = "" }: Row): boolean =>
    other.lines !== undefined &&
    other.advice?.startsWith("Replace the `if:`") === true &&
    advice.endsWith(other.advice.slice(1));
  const lines = conditions.map((row) => {
    const other = others.find((one) => isFor(one, row));
    return other === undefined ? row : { ...row, advice: other.advice, lines: other.lines };
  });
  return [lines, others.filter((other) => !conditions.some((row) => isFor(other, row)))];
}

/** The line of a condition without braces; `undefined` if it cannot be pasted. */
export function lineWith(meant: string | undefined): string | undefined {
  if (meant === undefined || readExpression(meant) === undefined || !isPastableLine(meant)) return undefined;
  const isPlain = /^[A-Za-z(][^#:]*$/.test(meant);
  return `if: ${isPlain ? meant : JSON.stringify(meant)}`;
}
