import { REMOVED, withoutPrivateKeys } from "./private-keys.ts";
import type { Range } from "./ranges.ts";
import { type Replacement, SHAPES, type Shape } from "./shapes/known-shapes.ts";
import { webexTokensIn, withoutWebexTokens } from "./webex-tokens.ts";

/**
 * Where a token may begin: not inside a word, except after an escape such as `%3D`, `\n`, or `\u003c`, or after an option
 * such as `-u`.
 */
const START = String.raw`(?:(?<![A-Za-z0-9])|(?<=%[0-9A-Fa-f]{2}|\\[nrt]|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|&#x?[0-9A-Fa-f]{2,6}|[\s"'(]-[A-Za-z]))`;

/** Shapes with the same start and end. Each is compiled when a text first contains what it needs. */
class ShapesBetween {
  readonly #start: string;
  readonly #end: (more: string) => string;
  readonly #compiled = new Map<Shape, RegExp>();

  constructor(start: string, end: (more: string) => string) {
    this.#start = start;
    this.#end = end;
  }

  /** The shapes that a text may contain. */
  in(text: string): readonly (readonly [RegExp, Replacement])[] {
    const lower = text.toLowerCase();
    const held = SHAPES.filter(({ needs }) => needs.some((one) => lower.includes(one)));
    return held.map((shape) => [this.#compile(shape), shape.by]);
  }

  #compile(shape: Shape): RegExp {
    const compiled = this.#compiled.get(shape) ?? shape.made(this.#start, this.#end);
    this.#compiled.set(shape, compiled);
    return compiled;
  }
}

const APART = new ShapesBetween(START, (more) => `(?!${more})`);

/** Inside what looks like one word because something was removed from it. */
const ANYWHERE = new ShapesBetween("", () => "");

/** Replaces anything with the shape of a secret with `***`. */
export function withoutShapes(text: string): string {
  const whole = withoutWebexTokens(withoutPrivateKeys(text));
  return APART.in(whole).reduce((rest, [shape, by]) => replaced(rest, shape, by), whole);
}

/** A match for the shape of a secret, with the text around it that identifies it, and the part that is secret. */
export interface FoundShape {
  readonly whole: Range;
  readonly secret: Range;
}

/** Finds everything with the shape of a secret, also inside a word. */
export function shapesIn(text: string): readonly FoundShape[] {
  const shapes: FoundShape[] = webexTokensIn(text).map((range) => ({ whole: range, secret: range }));
  for (const [shape, by] of ANYWHERE.in(text)) {
    for (const found of text.matchAll(shape)) {
      const [match, ...groups] = found;
      const shown = typeof by === "string" ? by.replace("$1", () => groups[0] ?? "") : by(match, ...groups);
      if (shown === match) continue;
      const whole: Range = [found.index, found.index + match.length];
      shapes.push({ whole, secret: replacedPart(match, shown, found.index) });
    }
  }
  return shapes;
}

/** A replacement keeps the text before and after the secret that shows its kind. */
function replacedPart(match: string, shown: string, index: number): Range {
  const at = shown.lastIndexOf(REMOVED);
  return [index + at, index + match.length - (shown.length - at - REMOVED.length)];
}

function replaced(text: string, shape: RegExp, by: Replacement): string {
  return typeof by === "string" ? text.replace(shape, by) : text.replace(shape, by);
}
