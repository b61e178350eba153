import { type Row, warning } from "../../row.ts";
import { eventsOf } from "../losses/context-names.ts";
import { type OwnPlace, type Table, tableOf } from "../own-place.ts";

/** Events whose runs can open an incident. In a called workflow, the caller's event counts. */
const OPENS = /^(?:push|schedule|deployment|repository_dispatch|workflow_)/;

/** A workflow that never runs for the default branch, so that its failures open no incident. */
export function unopenedRows(place: OwnPlace | undefined, branch: string): readonly Row[] {
  const on = place?.workflow["on"];
  const filtersOf = (event: string): Table => tableOf(tableOf(on)[event]);
  const events = eventsOf(on);
  const isOpening = events.some((event) => OPENS.test(event) && isFor(branch, filtersOf(event)));
  if (isOpening || events.length === 0 || place?.caller !== undefined) return [];
  const found = `No failure opens an incident: \`on:\` has no event for that, such as a push to \`${branch}\`, the default branch.`;
  const branches = [filtersOf("push")["branches"] ?? [], branch].flat().join(", ");
  const lines = /^[\w./-]+, [\w./, -]+$/.test(branches) ? `branches: [${branches}]` : undefined;
  return [warning("incident", found, "Add that, or remove `incident:` from the manifest.", lines)];
}

/** Whether an event with these filters may be one of a branch. */
function isFor(branch: string, { branches, "branches-ignore": ignored, tags }: Table): boolean {
  if (branches === undefined)
    return ignored === undefined ? tags === undefined : ![ignored].flat().includes(branch);
  return [branches].flat().includes(branch) || /[*?+[!]/.test([branches].join());
}
