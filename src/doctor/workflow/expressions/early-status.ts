import { type Row, warning } from "../../row.ts";
import { type Calling, givenTo, scalarOf } from "../own-place.ts";
import { lineOf } from "../written-lines.ts";

/** How the step's own job is doing when GitHub evaluates the input. */
const STATUS = /\$\{\{\s*job\.status\s*\}\}/gi;

/** The ref of the step's own run, which is the default branch if another run started it. */
const REF = /\$\{\{\s*github\.ref_name\s*\}\}/gi;

const WRITE = "Write this line in the `with:` of the step:";

/** Texts with the job's own status in a step that reports something else, or the end of the job when it begins. */
export function statusRows({ step }: Calling): readonly Row[] {
  const given = givenTo(step);
  const isOther = ["needs", "about"].some((name) => given[name] !== undefined);
  const isEarly = scalarOf(given["lifecycle"]) === "true";
  if (!isOther && !isEarly) return [];
  return ["title", "message"].flatMap((input): readonly Row[] => {
    const text = scalarOf(given[input]);
    const isOfRef = given["about"] === "trigger" && text.search(REF) >= 0;
    const meant = (isOfRef ? text.replace(REF, "{{ref.name}}") : text).replace(STATUS, "{{status}}");
    if (meant === text) return [];
    if (isOfRef) {
      const found = `In \`${input}\`, \`\${{ github.ref_name }}\` is the branch of this run, not of the one that it reports.`;
      return [warning(input, found, WRITE, lineOf(input, meant))];
    }
    const why = isOther ? "the status of this job, not of what it reports" : "the status at the start, too";
    const found = `In \`${input}\`, \`\${{ job.status }}\` is ${why}.`;
    return [warning(input, found, WRITE, lineOf(input, meant))];
  });
}
