import { plainText } from "./markup/plain.ts";

/** Invisible characters, except those that join and color emoji. */
const UNSEEN = /(?![\u200d\ufe0f])\p{Default_Ignorable_Code_Point}/u;

/**
 * Whether a line stays the same when it is pasted into a workflow: nothing in it is hidden, changes its direction, or
 * ends it, and GitHub finds no expression to evaluate.
 */
export function isPastableLine(line: string): boolean {
  return plainText(line) === line && !UNSEEN.test(line) && !line.includes("\n") && !line.includes("${{");
}

/** Latin letters in one word with letters of another script that look like them. */
const OTHER = "[\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Armenian}]";
const MIXED = new RegExp(`\\p{Script=Latin}\\p{M}*${OTHER}|${OTHER}\\p{M}*\\p{Script=Latin}`, "u");

/** Whether a name that somebody else chose can be a whole entry of an input, on one line, and nobody takes it for another. */
export function isPastableName(name: string): boolean {
  const isWhole = name !== "" && name.trim() === name && !name.includes("\t");
  return isWhole && !MIXED.test(name) && isPastableLine(name);
}
