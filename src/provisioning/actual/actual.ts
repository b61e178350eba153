import type { RoomEntry, TeamEntry } from "../manifest/manifest.ts";

/** A person as far as Webex shows them; what is left out is not known. */
export interface KnownPerson {
  readonly id: string;
  /** In lower case, the main one first; none where Webex hides them. */
  readonly emails: readonly string[];
  readonly orgId?: string;
}

/** A membership of a person in a room or team. */
export interface ActualMember {
  readonly membershipId: string;
  readonly personId: string;
  /** In lower case; empty where Webex hides it. */
  readonly email: string;
  readonly orgId?: string;
  readonly isModerator: boolean;
}

/** A team as it is. */
export interface ActualTeam {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly isMadeBySelf: boolean;
  readonly members: readonly ActualMember[];
}

/** A room as it is. */
export interface ActualRoom {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly isLocked: boolean;
  readonly isPublic: boolean;
  readonly isAnnouncementOnly: boolean;
  readonly teamId?: string;
  readonly isMadeBySelf: boolean;
  readonly members: readonly ActualMember[];
}

/** Who can come into a room by its team, beside its members; `"hidden"` where the token does not see who is in the team. */
export type Joiners = readonly ActualMember[] | "hidden";

/** What Webex holds of what a manifest names. */
export interface Actual {
  /** Whom the token belongs to. */
  readonly selfId: string;
  /** The teams that there are, by their entry. */
  readonly teams: ReadonlyMap<TeamEntry, ActualTeam>;
  /** The rooms that there are, by their entry. */
  readonly rooms: ReadonlyMap<RoomEntry, ActualRoom>;
  /** Ids of teams that are there, by the name or ID that a room gives as its team. */
  readonly teamIds: ReadonlyMap<string, string>;
  /** By the entry of the room, which may be new. */
  readonly joiners: ReadonlyMap<RoomEntry, Joiners>;
  /** By email in lower case. */
  readonly people: ReadonlyMap<string, KnownPerson>;
  /** The people of each group, by the name that the manifest gives. */
  readonly groups: ReadonlyMap<string, readonly KnownPerson[]>;
  /** What is worth knowing of how rooms and teams were found, as sentences. */
  readonly warnings: readonly string[];
}
