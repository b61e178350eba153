import { failureText } from "../provisioning/failure-text.ts";
import type { IncidentEntry } from "../provisioning/manifest.ts";
import { PeopleDirectory } from "../provisioning/people-directory.ts";
import { PlaceFinder } from "../provisioning/place-finder.ts";
import type { Guards } from "../provisioning/wanted-members.ts";
import type { WebexClient } from "../webex/index.ts";
import { type IncidentRoom, NO_ROOM } from "./incident-room.ts";
import { postRecordings } from "./meeting.ts";
import { fixedTitle } from "./title.ts";

/** The room of an incident that is not over, if there is one. Never rejects. */
export async function findIncidentRoom(
  webex: WebexClient,
  { id, members }: IncidentEntry,
  title: string,
  guards: Guards,
): Promise<IncidentRoom> {
  if (id !== undefined) return { ...NO_ROOM, id };
  try {
    const finder = new PlaceFinder(webex, guards);
    const listed = () => new PeopleDirectory(webex).listed(members);
    const search = { noun: "room", name: title, mustBeOurs: true, listed } as const;
    const sole = await finder.find(await finder.listRooms(), search);
    if ("problem" in sole) {
      return { ...NO_ROOM, notes: [`The end of the incident is told to no room: ${sole.problem}`] };
    }
    const notes = sole.warning === undefined ? [] : [sole.warning];
    return { ...NO_ROOM, notes, ...(sole.found !== undefined && { id: sole.found.id }) };
  } catch (error) {
    return {
      ...NO_ROOM,
      notes: [`Whether there is a room of an incident is not known: ${failureText(error)}`],
    };
  }
}

/** A room that has been told that its incident is over. */
export interface EndedIncident {
  readonly id: string;
  readonly title: string;
  /** Whether the room stays for the next incident. */
  readonly isStanding: boolean;
  /** How long it was broken, where that is known. */
  readonly brokenSeconds: number | undefined;
}

/** Adds what was recorded, and gives the room the title of one that is over; what failed, as sentences. */
export async function afterEnding(
  webex: WebexClient,
  { id, title, isStanding, brokenSeconds }: EndedIncident,
  at: Date,
): Promise<readonly string[]> {
  if (isStanding) {
    // The recordings of earlier incidents stand there already.
    const since = brokenSeconds === undefined ? at : new Date(at.getTime() - brokenSeconds * 1000);
    await postRecordings(webex, id, since);
    return [];
  }
  await postRecordings(webex, id);
  try {
    await webex.rooms.update({ roomId: id, title: fixedTitle(title, at) });
  } catch (error) {
    return [
      `The room of the incident keeps its title, so that the next failure is told there: ${failureText(error)}`,
    ];
  }
  return [];
}
