/** How much a message says. */
export const DETAILS = ["compact", "normal", "full"] as const;
export type Detail = (typeof DETAILS)[number];
