/** Where something stands in the manifest; lines and columns count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What is wrong with an entry of a manifest. */
export interface Problem {
  readonly place: Place;
  /** In lower case, with a full stop. */
  readonly sentence: string;
  /** The group that cannot be known, where that is all. */
  readonly group?: string;
}

/** What the user wants to be: teams and rooms, and what an incident brings. */
export interface Manifest {
  readonly teams: readonly TeamEntry[];
  /** The rooms of the teams stand here too. */
  readonly rooms: readonly RoomEntry[];
  readonly incident?: IncidentEntry;
}

/** A team as wanted; what is left out stays as it is. */
export interface TeamEntry {
  readonly id?: string;
  /** The id where there is no name. */
  readonly name: string;
  readonly description?: string;
  readonly members: readonly MemberEntry[];
  /** Whether members who are not listed are removed. */
  readonly isPruned: boolean;
  /** Whether the team is deleted; `id` is there then. */
  readonly isAbsent: boolean;
  readonly place: Place;
}

/** A room as wanted; what is left out stays as it is. */
export interface RoomEntry {
  readonly id?: string;
  /** The id where there is no title. */
  readonly title: string;
  readonly description?: string;
  readonly isLocked?: boolean;
  readonly isPublic?: boolean;
  readonly isAnnouncementOnly?: boolean;
  /** The name or id of its team. */
  readonly team?: string;
  readonly members: readonly MemberEntry[];
  /** Markdown that a new room begins with. */
  readonly welcome?: string;
  readonly isPruned: boolean;
  readonly isAbsent: boolean;
  readonly place: Place;
}

/** A person, or the people of a group; `isModerator` is left out where the manifest says nothing of it. */
export type MemberEntry = (
  | { readonly email: string }
  | { readonly group: string }
  | { readonly role: IncidentRole }
) & { readonly isModerator?: boolean; readonly place: Place };

/** People of a build whom only an incident knows. */
export type IncidentRole = "author" | "committers" | "codeowners";

/** The room that an incident gets. */
export interface IncidentEntry {
  readonly when: readonly ("failure" | "rollback")[];
  /** A standing room, which keeps its title. */
  readonly id?: string;
  /** A Mustache template. */
  readonly title?: string;
  /** The name or id of its team. */
  readonly team?: string;
  readonly members: readonly MemberEntry[];
  readonly hasMeeting: boolean;
  readonly place: Place;
}

/** Whether a room names a team as its own. */
export function isTeamOf({ id, name }: TeamEntry, { team }: RoomEntry): boolean {
  return team !== undefined && (team === id || team === name);
}
