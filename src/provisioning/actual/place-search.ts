import type { Named } from "../../text/name-match.ts";
import type { ActualMember } from "./actual.ts";
import type { Origin } from "./ownership.ts";

/** A room or team by its name, with what is known of where it comes from. */
export type Place = Named & Origin & Ways;

/** How others than its members can come into a room by themselves. */
export interface Ways {
  /** Whoever is in the team can join, unless the room is locked. */
  readonly teamId?: string | undefined;
  /** Whoever is in its organization can join. */
  readonly isPublic?: boolean | undefined;
  readonly isLocked?: boolean | undefined;
}

/** How a name is looked up. */
export interface Search {
  readonly noun: "room" | "team";
  readonly name: string;
  /** Where the manifest names it: by `team` a room or incident names its team. */
  readonly key: "id" | "team";
  /** Whether only a room or team that is ours will do. */
  readonly mustBeOurs: boolean;
  /** Tells who is listed as a member; asked only where Webex does not say where the place comes from. */
  readonly listed: () => Promise<(member: ActualMember) => boolean>;
  /** The ways into a room that the manifest wants. */
  readonly ways?: { readonly teamIds: readonly string[]; readonly isPublic: boolean };
}

/** The one that bears a name, nothing where none does, or why it is not clear which, as a sentence. */
export type Sole<T> = { readonly found?: T; readonly warning?: string } | { readonly problem: string };
