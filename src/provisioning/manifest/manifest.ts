import type { Place } from "../../yaml/parse-yaml.ts";
import type { MANIFEST, ROLES } from "./manifest-schema.ts";
import type { Read } from "./schema.ts";

export type { Place } from "../../yaml/parse-yaml.ts";

/** A problem with an entry of a manifest. */
export interface Problem {
  readonly place: Place;
  /** Starts in lowercase, ends with a period. */
  readonly sentence: string;
  /** Set if the only problem is that this group is unknown. */
  readonly group?: string;
}

/** A manifest as its file has it, key by key. */
export type ManifestEntry = Read<typeof MANIFEST>;

type Entry<Key extends "teams" | "rooms"> = NonNullable<ManifestEntry[Key]>[number];

/** What the user asks for: teams and rooms, and the room of an incident. */
export interface Manifest {
  readonly teams: readonly TeamEntry[];
  /** Includes the rooms of the teams. */
  readonly rooms: readonly RoomEntry[];
  readonly incident?: IncidentEntry;
}

/**
 * A team that the user asks for. Settings that are left out do not change. `id` is set if the team is to be deleted.
 */
export interface TeamEntry extends Omit<Entry<"teams">, "rooms" | "name" | "members"> {
  /** The ID if there is no name. */
  readonly name: string;
  readonly members: readonly MemberEntry[];
}

/**
 * A room that the user asks for. Settings that are left out do not change. `id` is set if the room is to be deleted.
 */
export interface RoomEntry extends Omit<Entry<"rooms">, "title" | "members"> {
  /** The ID if there is no title. */
  readonly title: string;
  readonly members: readonly MemberEntry[];
}

/** A person, or the people of a group. `isModerator` is missing if the manifest does not mention it. */
export type MemberEntry = (
  | { readonly email: string }
  | { readonly group: string }
  | { readonly role: IncidentRole }
) & { readonly isModerator?: boolean; readonly place: Place };

/** A role of a build. Only an incident knows the people in it. */
export type IncidentRole = (typeof ROLES)[number];

/**
 * The room for an incident. With an ID, it is an existing room that keeps its title. The title is a Mustache template.
 */
export interface IncidentEntry
  extends Omit<NonNullable<ManifestEntry["incident"]>, "when" | "members" | "meeting"> {
  readonly when: readonly ("failure" | "rollback")[];
  readonly members: readonly MemberEntry[];
  readonly hasMeeting: boolean;
}

/** Whether a room names this team as its own. */
export function isTeamOf({ id, name }: TeamEntry, { team }: RoomEntry): boolean {
  return team !== undefined && (team === id || team === name);
}
