import { type Row, warning } from "../../row.ts";
import { actionOf, type Calling, givenTo, jobsIn, scalarOf, stepsIn, tableOf } from "../own-place.ts";
import { lineOf } from "../written-lines.ts";

/** A text of the event that people write, as the value of an argument or as a part of it. */
const TEXT =
  /\$\{\{ *(github\.event\.(?:[\w.]+\.(?:title|body|message|description)|(?:release|label)\.name)) *\}\}/;
const VALUE = new RegExp(String.raw`(: *)(["']?)${TEXT.source}\2(?=,|\}| *$)`, "gm");

/** Texts of the event that are arguments of a call, whatever they contain. */
export function eventTextRows({ workflow, step }: Calling): readonly Row[] {
  const steps = Object.values(jobsIn(workflow)).flatMap((job) => stepsIn(tableOf(job)));
  return steps.flatMap((one): readonly Row[] => {
    const text = scalarOf(givenTo(one)["arguments"]);
    const [expression, path] = TEXT.exec(text) ?? [];
    if (expression === undefined || !scalarOf(one["uses"]).includes(`${actionOf(step)}/call@`)) return [];
    const found = `\`${expression}\` can contain quotes, colons, and line breaks, which end the argument.`;
    const meant = text.replace(VALUE, (_, before, __, value) => `${before}\${{ toJSON(${value}) }}`);
    const lines = TEXT.test(meant) ? undefined : lineOf("arguments", meant);
    const advice = `Write all of the text as \`\${{ toJSON(format('… {0} …', ${path})) }}\`.`;
    return [warning("arguments", found, lines === undefined ? advice : "Write this instead:", lines)];
  });
}
