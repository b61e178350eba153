/** One step of a plan. */
export interface Change {
  readonly kind: "create" | "change" | "remove" | "keep";
  readonly what: "team" | "team-member" | "room" | "member" | "moderator" | "welcome";
  /** The name of the team, the title of the room, or the person's email address. */
  readonly name: string;
  /** The team or room of a person or welcome message. */
  readonly in?: string;
  /** What changes, or why it stays as it is, in words. */
  readonly details: readonly string[];
  /** What Webex needs to know. IDs of places that are created first are missing. */
  readonly target: Target;
}

/** IDs and values as Webex has them. */
export interface Target {
  readonly teamId?: string;
  readonly roomId?: string;
  readonly membershipId?: string;
  readonly personId?: string;
  readonly isModerator?: boolean;
  /** Fields of the team or room to be set. */
  readonly fields?: Readonly<Record<string, string | boolean>>;
  /** The team of a room, by name or ID, as the manifest has it. */
  readonly team?: string;
  readonly markdown?: string;
}

/** The changes to apply, in order. */
export interface Plan {
  readonly changes: readonly Change[];
  /** Sentences that say why the plan must not be applied. Each names a person or a place. */
  readonly refusals: readonly string[];
}
