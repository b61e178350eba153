import { foldedName } from "../../text/name-match.ts";
import type { Actual, ActualRoom } from "../actual/actual.ts";
import type { Manifest, RoomEntry, TeamEntry } from "../manifest/manifest.ts";

/** Sentences about changes that Webex would refuse or get wrong, reported before anything is changed. */
export function impossibilities({ teams, rooms }: Manifest, actual: Actual): readonly string[] {
  const wanted = rooms.filter(({ absent }) => !absent);
  return [
    ...teams.flatMap((team) => mistakenAbsence(team, team.name, actual.teams.get(team)?.name)),
    ...rooms.flatMap((room) => mistakenAbsence(room, room.title, actual.rooms.get(room)?.title)),
    ...wanted.flatMap((room) => impossibleRoom(room, actual.rooms.get(room), actual.teamIds)),
  ];
}

/** A deletion is final, so an ID that belongs to a different name than the one next to it is reported as a mistake. */
function mistakenAbsence(
  { id, absent, place }: TeamEntry | RoomEntry,
  wanted: string,
  current: string | undefined,
): readonly string[] {
  if (!absent || current === undefined || wanted === id || foldedName(wanted) === foldedName(current))
    return [];
  return [`Line ${place.line} says to delete "${wanted}", but ${id} is "${current}": nothing is deleted.`];
}

/** Source: https://developer.webex.com/docs/api/v1/rooms/update-a-room */
function impossibleRoom(
  entry: RoomEntry,
  room: ActualRoom | undefined,
  teamIds: ReadonlyMap<string, string>,
): readonly string[] {
  const { title, team, members, place } = entry;
  const isLocked = entry.locked ?? room?.isLocked ?? false;
  const isAnnouncementOnly = entry["announcement-only"] ?? room?.isAnnouncementOnly ?? false;
  const isPublic = entry.public ?? room?.isPublic ?? false;
  const description = entry.description ?? room?.description ?? "";
  // Webex ignores this every time.
  const moderator = members.find(({ isModerator }) => isModerator);
  const isMoved = team !== undefined && room?.teamId !== undefined && teamIds.get(team) !== room.teamId;
  const at = `Line ${place.line}: "${title}"`;
  const faults: readonly (readonly [isThere: boolean, sentence: string])[] = [
    [
      moderator !== undefined && !isLocked,
      `Line ${moderator?.place.line} names a moderator of "${title}", which is not locked: add "locked: true" to the room.`,
    ],
    [isAnnouncementOnly && !isLocked, `${at} is announcement-only but not locked: add "locked: true".`],
    [isPublic && description.trim() === "", `${at} is public but has no description: add one.`],
    [isMoved, `${at} cannot move to the team "${team}": Webex does not move rooms between teams.`],
  ];
  return faults.flatMap(([isThere, sentence]) => (isThere ? [sentence] : []));
}
