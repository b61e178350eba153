import type { IncidentEntry, MemberEntry, RoomEntry } from "../provisioning/manifest/manifest.ts";

/** An incident whose title is filled in. */
export type TitledIncident = Pick<IncidentEntry, "id" | "team" | "members" | "place"> & {
  readonly title: string;
  /** Why a room that exists does not change, as a sentence. */
  readonly mayBeOld?: string | undefined;
};

/** The room of an incident as an entry of a manifest. */
export function wantedRoom(
  { id, title, team, place }: TitledIncident,
  members: readonly MemberEntry[],
): RoomEntry {
  const name = id === undefined ? { title } : { id, title: id };
  const inTeam = team === undefined ? {} : { team };
  return { ...name, ...inTeam, members, place };
}
