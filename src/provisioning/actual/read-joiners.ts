import type { RoomEntry } from "../manifest/manifest.ts";
import type { Actual, ActualRoom, Joiners } from "./actual.ts";
import type { PlaceFinder } from "./place-finder.ts";

/**
 * Finds people who can join, through a team, the rooms that get new members or move into a team. A room is locked if it
 * is and stays locked, or will be locked. Throws `WebexError`, or an error if Webex leaves out who is in a team.
 */
export async function readJoiners(
  finder: PlaceFinder,
  entries: readonly RoomEntry[],
  { rooms, teamIds }: Pick<Actual, "rooms" | "teamIds">,
): Promise<ReadonlyMap<RoomEntry, Joiners>> {
  const joiners = new Map<RoomEntry, Joiners>();
  for (const entry of entries) {
    const { team, absent, members } = entry;
    if (absent || (team === undefined && members.length === 0)) continue;
    const room = rooms.get(entry);
    const teamId = room?.teamId ?? (team === undefined ? undefined : teamIds.get(team));
    if (teamId === undefined) continue;
    joiners.set(entry, await finder.joiners({ teamId, isLocked: isLocked(entry, room) }));
  }
  return joiners;
}

function isLocked(entry: RoomEntry, room: ActualRoom | undefined): boolean {
  return room === undefined ? entry.locked === true : room.isLocked === true && entry.locked !== false;
}
