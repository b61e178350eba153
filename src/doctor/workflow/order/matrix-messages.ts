import type { Inputs } from "../../../inputs/inputs.ts";
import { NEEDS_LINE } from "../../mended-lines.ts";
import type { Row } from "../../row.ts";
import { type Calling, tableOf } from "../own-place.ts";
import { toldElsewhere } from "./told-elsewhere.ts";

/** A step that posts a message for each combination of a matrix, which may be meant. */
export function matrixRows({ event, about, needs, thread }: Inputs, place: Calling): readonly Row[] {
  const { job, jobId } = place;
  const { matrix } = tableOf(job["strategy"]);
  const isOther = event !== "auto" || about !== "run" || needs !== undefined || thread !== undefined;
  if (isOther || !isMany(matrix) || toldElsewhere(place) !== undefined) return [];
  const advice = `For a single message, put the step into a job with \`needs: ${jobId}\` and \`if: always()\`, and add this line to its \`with:\`.`;
  const found = "Each combination of the matrix posts a message of its own.";
  return [{ what: "matrix", state: "unchecked", found, advice, lines: NEEDS_LINE }];
}

/** Whether a matrix can have several combinations. */
function isMany(matrix: unknown): boolean {
  if (matrix === undefined) return false;
  const lists = Object.values(tableOf(matrix));
  return typeof matrix === "string" || lists.some((one) => !Array.isArray(one) || one.length > 1);
}
