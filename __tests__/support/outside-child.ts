import { answerTasks } from "./bounded-child.ts";
import { growsAtMost } from "./measure-work.ts";
import { LIST_READERS } from "./outside-lists.ts";
import { EVENT_READERS, TEXT_READERS } from "./outside-readers.ts";
import { PUMPS, repeated } from "./outside-texts.ts";

/** A reader by its name, and how much it is given at first: characters of each hostile text, or things of a list. */
export interface OutsideTask {
  readonly name: string;
  readonly size: number;
}

/** So many times more it is given then. */
const GROWTH = 8;

/**
 * How many times its share linear work may take: V8 drops the machine code of regular expressions now and then, and interprets them
 * until it has new one. Quadratic work takes eight times its share.
 */
const TOLERANCE = 4;

/** What takes a reader much more than its share of work. */
answerTasks(async ({ name, size }: OutsideTask) => {
  const list = LIST_READERS[name];
  if (list !== undefined) return (await isLinear((count) => list(count), size)) ? [] : [name];
  const reader = TEXT_READERS[name] ?? EVENT_READERS[name];
  const slow: string[] = [];
  for (const pump of PUMPS) {
    const read = (length: number) => {
      const text = repeated(pump, length);
      return () => reader?.(text);
    };
    if (!(await isLinear(read, size))) slow.push(pump);
  }
  return slow;
});

function isLinear(reader: (size: number) => () => unknown, size: number): Promise<boolean> {
  return growsAtMost({ small: reader(size), large: reader(GROWTH * size), most: GROWTH * TOLERANCE });
}
