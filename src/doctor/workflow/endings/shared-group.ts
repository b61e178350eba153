import { type Row, warning } from "../../row.ts";
import { type OwnPlace, scalarOf, tableOf } from "../own-place.ts";

/** A group that names only a branch or a pull request. */
const OF_REF =
  /^\$\{\{ *github\.(?:ref|ref_name|head_ref)(?: *\|\| *github\.(?:ref|ref_name|run_id))? *\}\}$/;

/** A concurrency group that other workflows can have as well, whose runs cancel that of this one. */
export function groupRows(place: OwnPlace | undefined): readonly Row[] {
  const { group, "cancel-in-progress": cancels } = tableOf(place?.workflow["concurrency"]);
  const own = scalarOf(group);
  if (cancels !== true || place?.caller !== undefined || !OF_REF.test(own)) return [];
  const found =
    "The group does not name the workflow: runs of other workflows with this group cancel this one.";
  const line = `group: \${{ github.workflow }}-${own}`;
  return [warning("concurrency", found, "Write this line instead of `group:`.", line)];
}
