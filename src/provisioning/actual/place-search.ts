import type { Named } from "../../text/name-match.ts";
import type { ActualMember } from "./actual.ts";
import type { Origin } from "./ownership.ts";

/** A room or team by its name, with what is known about its origin. */
export type Place = Named & Origin & Ways;

/** How people who are not members can join a room by themselves. */
export interface Ways {
  /** Anybody in the team can join, unless the room is locked. */
  readonly teamId?: string | undefined;
  /** Anybody in the organization can join. */
  readonly isPublic?: boolean | undefined;
  readonly isLocked?: boolean | undefined;
}

/** How to look up a name. */
export interface Search {
  readonly noun: "room" | "team";
  readonly name: string;
  /** The key of the manifest that settles the choice: `team` if a room or incident names its team. */
  readonly key: "id" | "team";
  /** Whether to accept only a room or team that is ours. */
  readonly mustBeOurs: boolean;
  /**
   * Returns a function that says whether a member is listed. Called only if Webex does not say where the place comes
   * from.
   */
  readonly listed: () => Promise<(member: ActualMember) => boolean>;
  /** The ways into a room that the manifest asks for. */
  readonly ways?: { readonly teamIds: readonly string[]; readonly isPublic: boolean };
}

/** The only place with a name, nothing if none has it, or a sentence that says why the choice is unclear. */
export type Sole<T> = { readonly found?: T; readonly warning?: string } | { readonly problem: string };
