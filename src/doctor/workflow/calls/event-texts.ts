import { type Row, warning } from "../../row.ts";
import { type Calling, givenTo, isCall, jobsIn, scalarOf, stepsIn, tableOf } from "../own-place.ts";
import { lineOf } from "../written-lines.ts";

/** A text of the event that people write, as the value of an argument or as a part of it. */
const TEXT =
  /\$\{\{ *(github\.event\.(?:[\w.]+\.(?:title|body|message|description)|(?:release|label)\.name)) *\}\}/;

/** The same as a whole value, with or without quotes. */
const WHOLE = new RegExp(`(["'])${TEXT.source}\\1|(?<=: )${TEXT.source}$`, "gm");

/** Texts of the event that are values of `data`, whatever they contain. */
export function dataTextRows({ step }: Calling): readonly Row[] {
  const text = scalarOf(givenTo(step)["data"]);
  const [expression, path] = TEXT.exec(text) ?? [];
  if (expression === undefined || /[|>][+-]?\n/.test(text)) return [];
  const found = `\`${expression}\` can contain quotes, colons, and line breaks, which end the value.`;
  const mended = text.replace(WHOLE, (_whole, _quote, one, other) => `\${{ toJSON(${one ?? other}) }}`);
  const lines = TEXT.test(mended) ? undefined : lineOf("data", mended);
  const advice = `Write \`\${{ toJSON(${path}) }}\` without quotes.`;
  return [warning("data", found, advice, lines)];
}

/** Texts of the event that are arguments of a call, whatever they contain. */
export function eventTextRows({ workflow, step }: Calling): readonly Row[] {
  const steps = Object.values(jobsIn(workflow)).flatMap((job) => stepsIn(tableOf(job)));
  return steps.flatMap((one): readonly Row[] => {
    const text = scalarOf(givenTo(one)["arguments"]);
    const [expression, path] = TEXT.exec(text) ?? [];
    if (expression === undefined || !isCall(one, step)) return [];
    const found = `\`${expression}\` can contain quotes, colons, and line breaks, which end the argument.`;
    const advice = `Write \`\${{ toJSON(${path}) }}\` without quotes, with other text in a \`format()\` in it.`;
    return [warning("arguments", found, advice)];
  });
}
