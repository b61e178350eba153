import type { RoomEntry, TeamEntry } from "../manifest/manifest.ts";

/** A person as Webex shows them. Missing fields are unknown. */
export interface KnownPerson {
  readonly id: string;
  /** In lowercase, the primary address first. Empty if Webex hides them. */
  readonly emails: readonly string[];
  readonly orgId?: string;
}

/** A person's membership in a room or team. */
export interface ActualMember {
  readonly membershipId: string;
  readonly personId: string;
  /** In lowercase. Empty if Webex hides it. */
  readonly email: string;
  readonly orgId?: string;
  readonly isModerator: boolean;
}

/** A team that exists in Webex. */
export interface ActualTeam {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly isMadeBySelf: boolean;
  readonly members: readonly ActualMember[];
}

/** A room that exists in Webex. */
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

/**
 * People who are not members but can join a room through its team, or `"hidden"` if the token cannot see the team's
 * members.
 */
export type Joiners = readonly ActualMember[] | "hidden";

/** The current state in Webex of everything that a manifest names. */
export interface Actual {
  /** The ID of the person or bot that the token belongs to. */
  readonly selfId: string;
  /** The teams that exist, by manifest entry. */
  readonly teams: ReadonlyMap<TeamEntry, ActualTeam>;
  /** The rooms that exist, by manifest entry. */
  readonly rooms: ReadonlyMap<RoomEntry, ActualRoom>;
  /** IDs of existing teams, by the name or ID that a room gives for its team. */
  readonly teamIds: ReadonlyMap<string, string>;
  /** By manifest entry of the room, which may not exist yet. */
  readonly joiners: ReadonlyMap<RoomEntry, Joiners>;
  /** By email address in lowercase. */
  readonly people: ReadonlyMap<string, KnownPerson>;
  /** The people of each group, by the group's name in the manifest. */
  readonly groups: ReadonlyMap<string, readonly KnownPerson[]>;
  /** Sentences that explain how rooms and teams were found. */
  readonly warnings: readonly string[];
}
