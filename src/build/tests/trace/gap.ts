/** Stands where lines are left out: by it, who knows a secret finds the half of it that is left. */
export const GAP = "…";
