import { type Row, warning } from "../../row.ts";
import { eventsOf } from "../losses/context-names.ts";
import { type Calling, tableOf } from "../own-place.ts";

/**
 * A workflow that GitHub starts several times for one thing. Source:
 * https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#release
 */
export function repeatedRows({ workflow }: Calling): readonly Row[] {
  const on = tableOf(workflow["on"]);
  const { release, push } = on;
  const events = eventsOf(workflow["on"]);
  // A condition, or the group of the runs, may leave out the others.
  if (/event\.action|event_name|head_ref/.test(JSON.stringify(workflow))) return [];
  if (events.includes("release") && tableOf(release)["types"] === undefined) {
    const found = "`release` has no `types:`, so a release is reported as created, published, and released.";
    return [warning("on", found, "Write this in `on:`.", "release: { types: [published] }")];
  }
  const isAll = events.includes("push") && Object.keys(tableOf(push)).length === 0;
  if (!isAll || !events.includes("pull_request")) return [];
  const found =
    "A push to a branch with a pull request is reported twice, because `push` names no `branches:`.";
  const advice =
    "If once is enough, name the branches whose pushes count, such as `push: { branches: [main] }`.";
  return [{ what: "on", state: "unchecked", found, advice }];
}
