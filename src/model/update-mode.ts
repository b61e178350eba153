/** What to do with the message that a destination already has. */
export const UPDATE_MODES = ["auto", "edit", "reply", "replace", "new"] as const;
export type UpdateMode = (typeof UPDATE_MODES)[number];
