import { textAt } from "../../build/payload.ts";
import type { Destination } from "../../model/destination.ts";
import { hasDestination } from "../../step/decide.ts";
import { listText } from "../../text/list.ts";
import { bearersOf } from "../../text/name-match.ts";
import type { Known } from "../known.ts";
import { fault, ok, type Row, warning } from "../row.ts";
import { reachOf } from "../workflow/conditions.ts";
import { unopenedRows } from "../workflow/order/unopened-incident.ts";
import { type OwnPlace, ticked } from "../workflow/own-place.ts";
import { ALWAYS } from "../workflow/skipped-step.ts";

/** What the `incident` of the manifest needs when something fails: its team, its people, and its meeting. */
export async function incidentRows({
  access,
  host,
  inputs,
  places,
  seen,
  workflow,
}: Known): Promise<readonly Row[]> {
  const { incident } = places;
  if (incident === undefined || access.kind === "out") return [];
  const { foreseenIncident } = await import("../../step/incident/foreseen-incident.ts");
  const { problems, notes, unmapped } = await foreseenIncident(incident, seen, host);
  const branch = textAt(seen.payload, "repository", "default_branch");
  // A step that only shows a plan, or only keeps rooms, may share its manifest with one that opens incidents.
  const isOther = inputs.apply === "never" || inputs.isDryRun || !hasDestination(inputs);
  const rows = [
    ...problems.map((found): Row => fault(WHAT, found, IN_MANIFEST)),
    ...notes.map((found) => warning(WHAT, found, WHO)),
    ...unmappedRows(unmapped),
    ...(isTitled(incident, inputs.to) ? [TITLED] : []),
    ...workflow.ask(endlessRows, []),
    ...(isOther || branch === undefined ? [] : workflow.ask((place) => unopenedRows(place, branch), [])),
    ...(incident.entry.hasMeeting && access.me.type === "bot" ? [MEETING] : []),
  ];
  if (rows.length > 0) return rows;
  return [ok(WHAT, "A failure would get its room, with the people who are known.")];
}

/** Whether `to` contains the title of the room that each incident gets. */
function isTitled(
  { entry, title }: NonNullable<Known["places"]["incident"]>,
  to: readonly Destination[],
): boolean {
  if (entry.id !== undefined) return false;
  const titles = to.flatMap(({ target }) => (target.kind === "room title" ? target.titles : []));
  return bearersOf(title, titles, (one) => one).length > 0;
}

/** A step that GitHub skips when a success would end the incident. */
function endlessRows(place: OwnPlace | undefined): readonly Row[] {
  return (["step", "job"] as const).flatMap((where): readonly Row[] => {
    if (reachOf(place?.[where]?.["if"]).after.includes("success")) return [];
    const found = `GitHub skips the ${where} after a success, so the incident of a failure never ends.`;
    const advice = `Replace the \`if:\` of the ${where} with this line.`;
    return [warning(WHAT, found, advice, ALWAYS)];
  });
}

const WHAT = "incident";

const IN_MANIFEST = "Correct `incident:` in the manifest. Without that, a failure gets no room.";

const WHO =
  "Change `incident:` or the step's `with:` as described, or ignore it: the room is created without them.";

function unmappedRows(roles: readonly string[]): readonly Row[] {
  if (roles.length === 0) return [];
  const names = listText(roles.map(ticked));
  const found = `Nobody is invited as ${names}: neither \`user-map\` nor \`email-domains\` says who they are in Webex.`;
  const advice =
    "Add `user-map:` with GitHub logins and Webex email addresses to the step's `with:`, or `email-domains:` with your domain.";
  return [warning(WHAT, found, advice)];
}

const TITLED = warning(
  WHAT,
  "`to` contains the title of its room, which has that title only while an incident lasts.",
  "Remove it from `to`: the incident is posted there anyway.",
);

const MEETING = warning(
  WHAT,
  "`meeting: true` needs the token of a person, and this one is a bot's: the room gets no meeting.",
  "Remove `meeting:` from the manifest, or sign in as an integration, with `refresh-token:`.",
);
