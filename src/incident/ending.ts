import { listRooms } from "../provisioning/actual/list-places.ts";
import { PeopleDirectory } from "../provisioning/actual/people-directory.ts";
import { PlaceFinder } from "../provisioning/actual/place-finder.ts";
import type { Guards } from "../provisioning/guards.ts";
import type { IncidentEntry } from "../provisioning/manifest/manifest.ts";
import { readersText } from "../provisioning/plan/outsiders.ts";
import { failureText } from "../provisioning/provisioning-advice.ts";
import type { WebexClient } from "../webex/index.ts";
import { crowdedText, type IncidentRoom, NO_ROOM } from "./incident-room.ts";
import { fixedTitle } from "./incident-title.ts";
import { postRecordings } from "./meeting.ts";

/** The room of a current incident, if there is one. Never rejects. */
export async function findIncidentRoom(
  webex: WebexClient,
  { id, team = "", members: entries }: IncidentEntry,
  title: string,
  guards: Guards,
): Promise<IncidentRoom> {
  if (id !== undefined) return { ...NO_ROOM, id };
  try {
    const finder = new PlaceFinder(webex, guards);
    const listed = () => new PeopleDirectory(webex).listed(entries);
    const ways = { teamIds: [team], isPublic: false };
    const search = { noun: "room", key: "id", name: title, mustBeOurs: true, listed, ways } as const;
    const sole = await finder.find((await listRooms(webex, finder)).bearersOf(title), search);
    if ("problem" in sole) return untold(sole.problem);
    const { found, warning } = sole;
    if (found === undefined) return NO_ROOM;
    const members = await finder.members("room", found.id);
    const joiners = await finder.joiners(found);
    const readers = readersText({ members, joiners }, await finder.insiders());
    if (readers !== undefined) return untold(crowdedText(title, readers, found.id));
    return { ...NO_ROOM, id: found.id, warnings: warning === undefined ? [] : [warning] };
  } catch (error) {
    return {
      ...NO_ROOM,
      warnings: [`It is not known whether the incident has a room: ${await failureText(error)}`],
    };
  }
}

function untold(why: string): IncidentRoom {
  return { ...NO_ROOM, warnings: [`The end of the incident is not posted in any room: ${why}`] };
}

/** A room that was notified about the end of its incident. */
export interface EndedIncident {
  readonly id: string;
  readonly title: string;
  /** Whether the room is kept for the next incident. */
  readonly isStanding: boolean;
  /** How long it was broken at most, if known. */
  readonly maxBrokenSeconds: number | undefined;
}

/** Posts the recordings, and renames the room to show that its incident is over. Returns what failed, as sentences. */
export async function afterEnding(
  webex: WebexClient,
  { id, title, isStanding, maxBrokenSeconds }: EndedIncident,
  at: Date,
): Promise<readonly string[]> {
  if (isStanding) {
    // The recordings of earlier incidents have already been posted.
    const since = new Date(at.getTime() - (maxBrokenSeconds ?? 0) * 1000);
    return postRecordings(webex, id, at, since);
  }
  const notes = await postRecordings(webex, id, at);
  try {
    await webex.rooms.update({ roomId: id, title: fixedTitle(title, at) });
  } catch (error) {
    return [
      ...notes,
      `The incident's room keeps its title, so the next failure is posted there: ${await failureText(error)}`,
    ];
  }
  return notes;
}
