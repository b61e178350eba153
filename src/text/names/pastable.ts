import { plainText } from "../markup/plain.ts";

/** Invisible characters, except those that join and color emoji. */
const UNSEEN = /(?![\u200d\ufe0f])\p{Default_Ignorable_Code_Point}/u;

/**
 * Whether a line stays the same when it is pasted into a workflow: nothing in it is hidden, changes its direction, or
 * ends it, and GitHub finds no expression to evaluate.
 */
export function isPastableLine(line: string): boolean {
  return plainText(line) === line && !UNSEEN.test(line) && !line.includes("\n") && !line.includes("${{");
}

/** Whether a name that somebody else chose can be a whole entry of an input, on one line. */
export function isPastableName(name: string): boolean {
  return name !== "" && name.trim() === name && !name.includes("\t") && isPastableLine(name);
}
