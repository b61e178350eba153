import { REMOVED } from "../ranges.ts";

/** A shape of secrets, and what replaces it. */
export interface Shape {
  /** Every match contains one of these, in lowercase. A text without them is not searched. */
  readonly needs: readonly string[];
  /** The expression. `\<` is a place where a token may begin. */
  readonly source: string;
  readonly flags: "g" | "gi";
  readonly by: Replacement;
}

/** Returns what replaces a match: `***`, between what is not secret. */
export type Replacement = (match: string, ...groups: (string | undefined)[]) => string;

/** What a shape needs, with blanks between the words, and the parts of its expression, one after the other. */
export type Row = readonly [needs: string, parts: readonly string[], by?: Replacement];

/** Keeps the first group, which says what the secret is. */
export const AFTER_NAME: Replacement = (_, name) => name + REMOVED;

/** Makes rows shapes. No shape may be tried twice on the same characters, so that hostile text cannot make this slow. */
export function shapesOf(rows: readonly Row[], flags: Shape["flags"]): readonly Shape[] {
  return rows.map(([needs, parts, by = () => REMOVED]) => {
    return { needs: needs.split(" "), source: parts.join(""), flags, by };
  });
}
