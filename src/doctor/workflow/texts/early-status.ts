import { type Row, warning } from "../../row.ts";
import { eventsOf } from "../losses/context-names.ts";
import { type Calling, givenTo, scalarOf } from "../own-place.ts";
import { lineOf } from "../written-lines.ts";

/** How the step's own job is doing when GitHub evaluates the input. */
const STATUS = /\$\{\{\s*job\.status\s*\}\}/gi;

/** Values of the step's own run, which is on the default branch if another run started it. */
const OWN = /\$\{\{\s*github\.(ref_name|ref|sha|workflow|run_id|run_number|event_name)\s*\}\}/gi;

/** The names in templates of the same values of the run that is reported. */
const NAMES: Readonly<Record<string, string>> = {
  ref_name: "ref.name",
  ref: "ref.name",
  sha: "commit.sha",
  workflow: "workflow",
  run_id: "run.id",
  run_number: "run.number",
  event_name: "trigger.event",
};

const WRITE = "Write this line in the `with:` of the step:";

/** Texts with the job's own status in a step that reports something else, or the end of the job when it begins. */
export function statusRows(place: Calling): readonly Row[] {
  const given = givenTo(place.step);
  const isOther = ["needs", "about"].some((name) => given[name] !== undefined);
  const isEarly = scalarOf(given["lifecycle"]) === "true";
  if (!isOther && !isEarly) return [];
  // The deployment that starts a run gives it its commit and its ref.
  const isOfRun = given["about"] === "trigger" && eventsOf(place.workflow["on"]).includes("workflow_run");
  return ["title", "message"].flatMap((input): readonly Row[] => {
    const text = scalarOf(given[input]);
    const [own, value = ""] = isOfRun ? ([...text.matchAll(OWN)][0] ?? []) : [];
    const filled = isOfRun ? text.replace(OWN, (_, one: string) => `{{${NAMES[one.toLowerCase()]}}}`) : text;
    const meant = filled.replace(STATUS, "{{status}}");
    if (meant === text) return [];
    if (own !== undefined) {
      const what = value.startsWith("ref") ? "the branch of this run" : "of this run";
      const found = `In \`${input}\`, \`${own}\` is ${what}, not of the one that it reports.`;
      return [warning(input, found, WRITE, lineOf(input, meant))];
    }
    const why = isOther ? "the status of this job, not of what it reports" : "the status at the start, too";
    const found = `In \`${input}\`, \`\${{ job.status }}\` is ${why}.`;
    return [warning(input, found, WRITE, lineOf(input, meant))];
  });
}
