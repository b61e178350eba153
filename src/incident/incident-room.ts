import { hasGuards } from "../provisioning/actual/ownership.ts";
import { PlaceFinder } from "../provisioning/actual/place-finder.ts";
import { readActual } from "../provisioning/actual/read-actual.ts";
import { applyPlan } from "../provisioning/apply/apply-plan.ts";
import type { Guards } from "../provisioning/guards.ts";
import type { MemberEntry } from "../provisioning/manifest/manifest.ts";
import { additionsOnly } from "../provisioning/plan/additions-only.ts";
import { outsidersRefusal, readersText } from "../provisioning/plan/outsiders.ts";
import { gatherRoom, planChanges } from "../provisioning/plan/plan-changes.ts";
import { outcomeLines, outcomeProblems, planLines } from "../provisioning/plan-table.ts";
import { failureText } from "../provisioning/provisioning-advice.ts";
import type { WebexClient } from "../webex/index.ts";
import { admitted } from "./admitted.ts";
import { type TitledIncident, wantedRoom } from "./wanted-room.ts";

/** The room of an incident, and how it was created. */
export interface IncidentRoom {
  /** Absent if there is no room, or if it could not be created. */
  readonly id?: string;
  readonly isNew: boolean;
  /** For the log. */
  readonly lines: readonly string[];
  readonly notes: readonly string[];
  readonly warnings: readonly string[];
  /** What could not be done, as sentences. */
  readonly problems: readonly string[];
}

interface FilledRoom extends IncidentRoom {
  /** Whether Webex does not report who created a new room. */
  readonly isOriginHidden?: boolean;
}

/** An incident without a room. */
export const NO_ROOM: IncidentRoom = { isNew: false, lines: [], notes: [], warnings: [], problems: [] };

/**
 * Finds or creates the room of an incident and invites missing members. A room that is found only by its title counts only
 * if it is ours, because anyone can know the title in advance. Never rejects.
 */
export async function openIncidentRoom(
  webex: WebexClient,
  incident: TitledIncident,
  members: readonly MemberEntry[],
  guards: Guards,
): Promise<IncidentRoom> {
  const wanted = wantedRoom(incident, members);
  try {
    const finder = new PlaceFinder(webex, guards);
    const read = await readActual(webex, finder, { teams: [], rooms: [wanted] }, { mustBeOurs: true });
    if ("actual" in read) {
      const { mayBeOld } = incident;
      const filled = await fill({ webex, finder, mayBeOld }, admitted(wanted, read.actual, guards), guards);
      return { ...filled, warnings: [...filled.warnings, ...forgetting(incident, filled, guards)] };
    }
    const groups = new Set(read.problems.map(({ group }) => group));
    const sentences = read.problems.map(({ sentence }) => `For the incident, ${sentence}`);
    if (groups.has(undefined)) return { ...NO_ROOM, problems: sentences };
    const others = members.filter((member) => !("group" in member && groups.has(member.group)));
    const room = await openIncidentRoom(webex, incident, others, guards);
    return { ...room, notes: [...sentences, ...room.notes] };
  } catch (error) {
    return {
      ...NO_ROOM,
      problems: [`The incident's room could not be created: ${await failureText(error)}`],
    };
  }
}

/** What a room is filled with. */
interface Means extends Pick<TitledIncident, "mayBeOld"> {
  readonly webex: WebexClient;
  readonly finder: PlaceFinder;
}

/** Creates the room if there is none, and invites the people unless outsiders are in it. */
async function fill(
  { webex, finder, mayBeOld }: Means,
  { entry, actual, notes }: ReturnType<typeof admitted>,
  guards: Guards,
): Promise<FilledRoom> {
  const insiders = { selfId: actual.selfId, guards };
  const gathering = gatherRoom(entry, actual);
  const planned = planChanges({ teams: [], rooms: [entry] }, actual, guards);
  const place = actual.rooms.get(entry);
  const { joiners } = gathering;
  // Its members may have given the incident's title to a room.
  const readers =
    entry.id === undefined ? readersText({ members: place?.members ?? [], joiners }, insiders) : undefined;
  if (readers !== undefined)
    return { ...NO_ROOM, problems: [crowdedText(gathering.name, readers, place?.id)] };
  const strangers = outsidersRefusal(gathering, insiders);
  const refusals = planned.refusals.filter((refusal) => refusal !== strangers);
  const left = planned.changes.filter(({ kind, what }) => {
    const isComer = kind === "create" && what === "member";
    // Skips what cannot work, because a room cannot move to another team.
    const isImpossible = kind === "change" && what === "room" && planned.refusals.length > 0;
    return !(isComer && strangers !== undefined) && !isImpossible;
  });
  const whole = { changes: left, refusals };
  const limited = mayBeOld && additionsOnly(whole);
  const plan = limited || whole;
  const { outcomes, rooms } = await applyPlan(webex, finder, plan);
  const [made] = rooms;
  const id = place?.id ?? made?.id;
  return {
    ...(id !== undefined && { id }),
    isNew: made?.isOwn === true,
    isOriginHidden: made?.isOriginKnown === false,
    lines: [...planLines(plan), ...outcomeLines(outcomes)],
    notes: [...notes, ...refusals],
    warnings: [...actual.warnings, ...(limited && mayBeOld ? [mayBeOld] : [])],
    problems: [...(strangers === undefined ? [] : [strangers]), ...outcomeProblems(outcomes)],
  };
}

/** A warning that the next failure may not recognize the room, because people who are not in the manifest are in it. */
function forgetting(
  { id, title, members }: TitledIncident,
  { isOriginHidden = false }: FilledRoom,
  guards: Guards,
): readonly string[] {
  const isKnownAgain = id !== undefined || hasGuards(guards) || !members.some((member) => "role" in member);
  if (!isOriginHidden || isKnownAgain) return [];
  return [
    `Webex does not say who created the room "${title}", and people who are not in the manifest are in it: the next failure by somebody else and the end of the incident may not be posted there. Set "allowed-domains" to say who belongs to you.`,
  ];
}

/** Why nothing is posted to a room that is found only by its title, or why no room is created, as a sentence. */
export function crowdedText(title: string, readers: string, id: string | undefined): string {
  if (id === undefined) return `No room is created for the incident in its team: ${readers}.`;
  return `The room "${title}" gets no messages, and nobody is added: ${readers}. If it is the right one, add "id: ${id}" to the incident.`;
}
