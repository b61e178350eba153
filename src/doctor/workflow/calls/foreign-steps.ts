import { type Row, warning } from "../../row.ts";
import { stepsNamedIn } from "../losses/job-outputs.ts";
import { sameIn } from "../losses/loss.ts";
import { hasStep, lossOfForeign } from "../losses/steps-loss.ts";
import {
  type Calling,
  givenTo,
  isAlsoUsing,
  isCall,
  jobsIn,
  scalarOf,
  stepId,
  stepsIn,
  type Table,
  tableOf,
} from "../own-place.ts";

/**
 * Values of steps that steps of another job read, where nothing has them: those that other steps of ours read, and those of
 * our steps that anything reads.
 */
export function foreignStepRows({ workflow, step }: Calling): readonly Row[] {
  const jobs = jobsIn(workflow);
  const isOurs = (one: Table): boolean => isCall(one, step) || isAlsoUsing(one, step);
  const ids = Object.values(jobs).flatMap((job) => stepsIn(tableOf(job)).filter(isOurs).map(stepId));
  return Object.entries(jobs).flatMap(([jobId, one]) => {
    const job = tableOf(one);
    const read = stepsIn(job).flatMap((each) => {
      const names = textsOf(each).flatMap((text) => stepsNamedIn(scalarOf(text)).map((read) => read.names));
      const isAny = isOurs(each) && each !== step;
      return names.filter(([id = ""]) => isAny || (each !== step && id !== "" && sameIn(ids, id)));
    });
    const rows = read.flatMap((names): readonly Row[] => {
      const loss = hasStep(job, names[0]) ? undefined : lossOfForeign(names, { workflow, jobId, job });
      if (loss === undefined) return [];
      const where = `the job \`${jobId}\``;
      const advice = (loss.advice ?? "Write this instead:").replace("this job", where);
      const found = `\`steps.${names.join(".")}\` is empty in ${where}: ${loss.why}.`;
      const { meant, lines } = loss;
      return [warning("steps", found, advice, meant === undefined ? lines : `\${{ ${meant} }}`)];
    });
    // Several steps of a job may read the same.
    return [...new Map(rows.map((row) => [row.found, row])).values()];
  });
}

/** The texts of a step that contain expressions in braces. */
function textsOf(step: Table): readonly unknown[] {
  return [step["run"], ...Object.values(givenTo(step)), ...Object.values(tableOf(step["env"]))];
}
