import { withoutPrivateKeys } from "./private-keys.ts";
import { type Range, REMOVED } from "./ranges.ts";
import { SHAPES } from "./shapes/known-shapes.ts";
import type { Replacement } from "./shapes/shape.ts";
import { webexTokensIn, withoutWebexTokens } from "./webex-tokens.ts";

/**
 * Where a token may begin: not inside a word, except after an option such as `-u`, or an escape such as `%3D`, `\n`, or
 * `\u003c`, also of an address in another one, an email, or PowerShell.
 */
const START = String.raw`(?:(?<![A-Za-z0-9])|(?<=%(?:25){0,4}[0-9A-Fa-f]{2}|=[0-9A-F]{2}|\\(?:[bfnrtv]|0(?![0-7])|[0-7]{3})|\x60[nrt]|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|&#x?[0-9A-Fa-f]{2,6}|[\s"'(]-[A-Za-z]))`;

/** Returns a function that finds the shapes that a text may contain. Each is compiled when it is first needed. */
function shapesAt(start: string): (text: string) => readonly (readonly [RegExp, Replacement])[] {
  const compiled = new Map<string, RegExp>();
  return (text) => {
    const lower = text.toLowerCase();
    return SHAPES.filter(({ needs }) => needs.some((one) => lower.includes(one))).map(
      ({ source, flags, by }) => {
        const shape = compiled.get(source) ?? new RegExp(source.replace("\\<", start), flags);
        compiled.set(source, shape);
        return [shape, by];
      },
    );
  };
}

const APART = shapesAt(START);

/** Inside what looks like one word because something was removed from it. */
const ANYWHERE = shapesAt("");

/** Replaces anything with the shape of a secret with `***`. */
export function withoutShapes(text: string): string {
  const whole = withoutWebexTokens(withoutPrivateKeys(text));
  return APART(whole).reduce((rest, [shape, by]) => rest.replace(shape, by), whole);
}

/** A match for the shape of a secret, and the part that is secret. */
export interface FoundShape {
  /** Where something was removed, or the shape is found without removing it. Only the start if it is inside a word. */
  readonly around: Range;
  readonly secret: Range;
}

/** Finds everything with the shape of a secret, also where it begins inside a word. */
export function shapesIn(text: string): readonly FoundShape[] {
  const shapes: FoundShape[] = webexTokensIn(text).map((range) => ({ around: range, secret: range }));
  for (const shapesOf of [APART, ANYWHERE]) {
    for (const [shape, by] of shapesOf(text)) {
      for (const found of text.matchAll(shape)) {
        const [match, ...groups] = found;
        const shown = by(match, ...groups);
        const end = found.index + (shapesOf === APART ? match.length : 0);
        const secret = replacedPart(match, shown, found.index);
        if (shown !== match) shapes.push({ around: [found.index, end], secret });
      }
    }
  }
  return shapes;
}

/** A replacement keeps the text before and after the secret that shows its kind. */
function replacedPart(match: string, shown: string, index: number): Range {
  const at = shown.lastIndexOf(REMOVED);
  return [index + at, index + match.length - (shown.length - at - REMOVED.length)];
}
