/** One step of a plan. */
export interface Change {
  readonly kind: "create" | "change" | "remove" | "keep";
  readonly what: "team" | "team-member" | "room" | "member" | "moderator" | "welcome";
  /** The name of the team, the title of the room, or the person's email address. */
  readonly name: string;
  /** The team or room of a person or welcome. */
  readonly in?: string;
  /** What becomes of it or why it stays, in words. */
  readonly details: readonly string[];
  /** What Webex wants to know; IDs of what is created before are left out. */
  readonly target: Target;
}

/** Ids and values as Webex has them. */
export interface Target {
  readonly teamId?: string;
  readonly roomId?: string;
  readonly membershipId?: string;
  readonly personId?: string;
  readonly isModerator?: boolean;
  /** Fields of the team or room that are set. */
  readonly fields?: Readonly<Record<string, string | boolean>>;
  /** The team of a room, by name or ID as the manifest has it. */
  readonly team?: string;
  readonly markdown?: string;
}

/** What is to be done, in the order in which it is done. */
export interface Plan {
  readonly changes: readonly Change[];
  /** Why nothing may be done, as sentences; each names who or what. */
  readonly refusals: readonly string[];
}
