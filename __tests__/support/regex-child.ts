import { answerTasks } from "./bounded-child.ts";
import { growsAtMost } from "./measure-work.ts";
import type { Shape } from "./worst-shapes.ts";

/** A regular expression, and texts to try it on. */
export interface RegexTask {
  /** The longest text that the code gives it, in characters; the code sets no bound where this is absent. */
  readonly bound?: number | undefined;
  readonly source: string;
  readonly flags: string;
  readonly shapes: readonly Shape[];
}

const LARGE = 64 * 1024;
const GROWTH = 8;

/** Eight times the text may take twice eight times the work. */
const MAX_RATIO = 2 * GROWTH;

/** The shapes on which eight times the text takes much more than eight times the work. */
answerTasks(async ({ source, flags, shapes, bound = LARGE }: RegexTask) => {
  for (const shape of shapes) {
    const run = (size: number) => {
      const text = textOf(shape, size);
      return () => allMatches(new RegExp(source, flags), text);
    };
    const isFine = await growsAtMost({ small: run(bound / GROWTH), large: run(bound), most: MAX_RATIO });
    if (!isFine) return [shape];
  }
  return [];
});

function textOf({ prefix, pump, suffix }: Shape, size: number): string {
  return prefix + pump.repeat(Math.ceil(size / pump.length)) + suffix;
}

/** As the code looks for it: once, or for every match. */
function allMatches(regex: RegExp, text: string): void {
  if (regex.global) text.replace(regex, "");
  else regex.test(text);
}
