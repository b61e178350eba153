/** Marks omitted lines. Code that knows a secret uses it to find the remaining half. */
export const GAP = "…";
