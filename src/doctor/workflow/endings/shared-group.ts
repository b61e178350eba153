import { type Row, warning } from "../../row.ts";
import { type OwnPlace, scalarOf, tableOf } from "../own-place.ts";

/** A group that names only a branch or a pull request. */
const OF_REF = /^\$\{\{(?=.*ref)(?:[ |]*github\.(?:ref(?:_name)?|head_ref|run_id))+ *\}\}$/;

/** A concurrency group that other workflows can have as well, whose runs cancel that of this one. */
export function groupRows(place: OwnPlace | undefined): readonly Row[] {
  const { group, "cancel-in-progress": cancels } = tableOf(place?.workflow["concurrency"]);
  const own = scalarOf(group);
  if (cancels !== true || place?.caller !== undefined || !OF_REF.test(own)) return [];
  const found = "Other workflows with this group cancel this run, because it does not name the workflow.";
  const line = `group: \${{ github.workflow }}-${own}`;
  return [warning("concurrency", found, "Write this line instead of `group:`.", line)];
}
