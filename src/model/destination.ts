/** A destination, as the user asked for it. */
export interface Destination {
  /** As written in `to`. */
  readonly entry: string;
  readonly target: Target;
}

/** The parsed entry. `invalid` has the end of a sentence that says why. */
export type Target =
  | { readonly kind: "room id"; readonly roomId: string }
  | { readonly kind: "room uuid"; readonly uuid: string }
  /** The possible titles, in no particular order. */
  | { readonly kind: "room title"; readonly titles: readonly [string, ...string[]] }
  | { readonly kind: "person id"; readonly personId: string }
  | { readonly kind: "email"; readonly email: string }
  /** The team's own room, by the team's name or ID. */
  | { readonly kind: "team"; readonly team: string }
  /** Each member of a group, by the group's name or ID. */
  | { readonly kind: "group"; readonly group: string }
  | { readonly kind: "invalid"; readonly problem: string };
