import type { Place } from "../../yaml/parse-yaml.ts";
import type { MANIFEST, ROLES } from "./manifest-schema.ts";
import type { Read } from "./schema.ts";

export type { Place } from "../../yaml/parse-yaml.ts";

/** What is wrong with an entry of a manifest. */
export interface Problem {
  readonly place: Place;
  /** In lower case, with a full stop. */
  readonly sentence: string;
  /** The group that cannot be known, where that is all. */
  readonly group?: string;
}

/** A manifest as its file has it, key by key. */
export type ManifestEntry = Read<typeof MANIFEST>;

type Entry<Key extends "teams" | "rooms"> = NonNullable<ManifestEntry[Key]>[number];

/** What the user wants to be: teams and rooms, and what an incident brings. */
export interface Manifest {
  readonly teams: readonly TeamEntry[];
  /** The rooms of the teams stand here too. */
  readonly rooms: readonly RoomEntry[];
  readonly incident?: IncidentEntry;
}

/** A team as wanted; what is left out stays as it is. `id` is there where it is to be absent. */
export interface TeamEntry extends Omit<Entry<"teams">, "rooms" | "name" | "members"> {
  /** The ID where there is no name. */
  readonly name: string;
  readonly members: readonly MemberEntry[];
}

/** A room as wanted; what is left out stays as it is. `id` is there where it is to be absent. */
export interface RoomEntry extends Omit<Entry<"rooms">, "title" | "members"> {
  /** The ID where there is no title. */
  readonly title: string;
  readonly members: readonly MemberEntry[];
}

/** A person, or the people of a group; `isModerator` is left out where the manifest says nothing of it. */
export type MemberEntry = (
  | { readonly email: string }
  | { readonly group: string }
  | { readonly role: IncidentRole }
) & { readonly isModerator?: boolean; readonly place: Place };

/** People of a build whom only an incident knows. */
export type IncidentRole = (typeof ROLES)[number];

/** The room that an incident gets; with an ID a standing one, which keeps its title. Its title is a Mustache template. */
export interface IncidentEntry
  extends Omit<NonNullable<ManifestEntry["incident"]>, "when" | "members" | "meeting"> {
  readonly when: readonly ("failure" | "rollback")[];
  readonly members: readonly MemberEntry[];
  readonly hasMeeting: boolean;
}

/** Whether a room names a team as its own. */
export function isTeamOf({ id, name }: TeamEntry, { team }: RoomEntry): boolean {
  return team !== undefined && (team === id || team === name);
}
