import type { Inputs } from "../../../inputs/inputs.ts";
import { NEEDS_LINE } from "../../mended-lines.ts";
import { type Row, warning } from "../../row.ts";
import { reachOf } from "../conditions.ts";
import {
  type Calling,
  givenTo,
  isAlsoUsing,
  jobsIn,
  scalarOf,
  stepsIn,
  type Table,
  tableOf,
} from "../own-place.ts";
import { allNeeded } from "./needed-jobs.ts";
import { isAfterFailure, isOfNeeds, toldElsewhere } from "./told-elsewhere.ts";

/** A step that posts a message for each combination of a matrix, which may be meant if no other one reports all of them. */
export function matrixRows({ event, about, needs, notifyOn }: Inputs, place: Calling): readonly Row[] {
  const { job, jobId, step } = place;
  const { matrix } = tableOf(job["strategy"]);
  const isReply = givenTo(step)["thread"] !== undefined;
  const isOther = event !== "auto" || about !== "run" || needs !== undefined || isReply;
  if (isOther || !isMany(matrix)) return [];
  const told = toldElsewhere(place);
  if (told !== undefined) {
    const { after } = reachOf(step["if"]);
    const isOfEach = after.includes("success") && after.includes("failure");
    return told === "job" && isOfEach && (notifyOn ?? ["success"]).includes("success")
      ? againRows(place)
      : [];
  }
  const advice = `For a single message, put the step into a job with \`needs: ${jobId}\` and \`if: always()\`, and add this line to its \`with:\`.`;
  return [{ what: "matrix", state: "unchecked", found: `${EACH}.`, advice, lines: NEEDS_LINE }];
}

const EACH = "Each combination of the matrix posts a message of its own";

/** A step whose messages say the same as one about all combinations, in the same rooms. */
function againRows({ jobId, step, workflow }: Calling): readonly Row[] {
  const jobs = jobsIn(workflow);
  const roomsOf = (one: Table): string => scalarOf(givenTo(one)["to"]);
  const [whole] = Object.keys(jobs).filter((id) => {
    const other = tableOf(jobs[id]);
    const steps = stepsIn(other).filter((one) => isAlsoUsing(one, step) && isOfNeeds(one));
    const isAll = isAfterFailure(other) && allNeeded(other, jobs).has(jobId);
    return isAll && steps.some((one) => roomsOf(one) === roomsOf(step));
  });
  if (whole === undefined) return [];
  const found = `${EACH}, although the job \`${whole}\` reports all of them in the same \`to:\`.`;
  const advice = "Remove the step, or replace its `if:` with this line to post only those that fail.";
  return [warning("matrix", found, advice, "if: failure()")];
}

/** Whether a matrix can have several combinations. */
function isMany(matrix: unknown): boolean {
  if (matrix === undefined) return false;
  const lists = Object.values(tableOf(matrix));
  return typeof matrix === "string" || lists.some((one) => !Array.isArray(one) || one.length > 1);
}
