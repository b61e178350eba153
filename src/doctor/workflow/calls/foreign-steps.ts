import { type Row, warning } from "../../row.ts";
import { stepsNamedIn } from "../losses/job-outputs.ts";
import { hasStep, lossOfForeign } from "../losses/steps-loss.ts";
import {
  type Calling,
  givenTo,
  isAlsoUsing,
  isCall,
  jobsIn,
  scalarOf,
  stepsIn,
  tableOf,
} from "../own-place.ts";

/** Values of steps that other steps of ours read in another job, where nothing has them. */
export function foreignStepRows({ workflow, step }: Calling): readonly Row[] {
  return Object.entries(jobsIn(workflow)).flatMap(([jobId, one]) => {
    const job = tableOf(one);
    const ours = stepsIn(job).filter((each) => {
      return isCall(each, step) || (isAlsoUsing(each, step) && each !== step);
    });
    const texts = ours.flatMap((each) => Object.values(givenTo(each)).map(scalarOf));
    return texts.flatMap(stepsNamedIn).flatMap(({ names }): readonly Row[] => {
      const loss = hasStep(job, names[0]) ? undefined : lossOfForeign(names, { workflow, jobId, job });
      if (loss === undefined) return [];
      const where = `the job \`${jobId}\``;
      const advice = (loss.advice ?? "Write this instead:").replace("this job", where);
      const found = `\`steps.${names.join(".")}\` is empty in ${where}: ${loss.why}.`;
      const { meant, lines } = loss;
      return [warning("steps", found, advice, meant === undefined ? lines : `\${{ ${meant} }}`)];
    });
  });
}
