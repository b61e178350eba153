/** Keeps the backslashes of an expression. Dozens of them are in the bundle, so its name is short. */
export const { raw } = String;
