import { plainText } from "./markup/plain.ts";

/** What is not seen, but for what joins and colours emoji. */
const UNSEEN = /(?![\u200d\ufe0f])\p{Default_Ignorable_Code_Point}/u;

/**
 * Whether a line reads the same once it is pasted into a workflow: nothing in it is hidden, turns its direction or ends it, and GitHub
 * finds no expression to evaluate.
 */
export function isPastableLine(line: string): boolean {
  return plainText(line) === line && !UNSEEN.test(line) && !line.includes("\n") && !line.includes("${{");
}

/** Whether a name that somebody else chose can stand as one entry of an input: as a line, and all of it. */
export function isPastableName(name: string): boolean {
  return name !== "" && name.trim() === name && !name.includes("\t") && isPastableLine(name);
}
