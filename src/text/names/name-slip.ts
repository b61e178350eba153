import { folded } from "../nearest.ts";
import { isPastableName } from "./pastable.ts";

/** The most letters by which a word may be longer or shorter than another and still be a typo. */
const MAX_SLIP = 2;

/**
 * The name that only differs by a typo. It must be the only one, with the same numbers and the same words: "Team 3"
 * means neither "Team 2" nor "Team". Others choose names, so one does not count that cannot be pasted as it is, or that
 * people would take for the word itself.
 */
export function slipOf(word: string, near: readonly string[]): string | undefined {
  const [only, ...others] = near;
  if (only === undefined || others.length > 0 || !isPastableName(only) || looksLike(word, only))
    return undefined;
  const difference = Math.abs(folded(word).length - folded(only).length);
  return hasSameNumbers(word, only) && difference <= MAX_SLIP ? only : undefined;
}

/** Whether a name has letters beyond ASCII that a word does not have, or differs only in those that look alike. */
function looksLike(word: string, name: string): boolean {
  const shape = (text: string): string => text.replace(/[Il|]/g, "1").replaceAll("O", "0");
  return shape(word) === shape(name) || [...name].some((one) => one > "~" && !word.includes(one));
}

/** Whether two names contain the same numbers in the same order. Different numbers mean different things. */
export function hasSameNumbers(a: string, b: string): boolean {
  const numbers = (text: string): string => text.replace(/\D+/g, " ").trim();
  return numbers(a) === numbers(b);
}
