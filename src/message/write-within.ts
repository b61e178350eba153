import { OutOfTimeError, type Wall } from "../text/wall.ts";
import { type FittedMessage, fitMessage } from "./fit.ts";
import type { RenderedMessage } from "./render.ts";

/** A message, whole and as it fits. */
export interface WrittenMessage {
  readonly rendered: RenderedMessage;
  readonly fitted: FittedMessage;
}

/** The ways to write one message, each saying less than the one before. */
export interface Ways {
  /** With templates of the user's; absent where there are none. */
  readonly own?: (() => WrittenMessage) | undefined;
  readonly builtIn: () => WrittenMessage;
  /** Markdown that is made of next to nothing. */
  readonly least: () => string;
  /** What stands below it, "" for none. */
  readonly mentions: string;
}

/** Writes a message within the time there is: of the ways the first that ends. What was too slow is a problem of the step. */
export function writeWithin(wall: Wall, { own, builtIn, least, mentions }: Ways): WrittenMessage {
  const problems: string[] = [];
  if (own !== undefined) {
    const written = inTime(() => wall.run(own));
    if (written !== undefined) return written;
    problems.push(OWN);
  }
  const written = inTime(() => wall.runNeeded(builtIn));
  if (written !== undefined) return withProblems(written, problems);
  const markdown = least();
  const rendered = { markdown, warnings: [], problems: [...problems, BUILT_IN] };
  return { rendered, fitted: fitMessage(markdown, mentions) };
}

const OWN =
  'Your own templates ("template", "title", "message") take too long to render, so the built-in message was sent; have them repeat less, or shorten "data".';

const BUILT_IN =
  "The message took too long to write, so it says only what happened and where; look for a very long text among what it tells of.";

function withProblems({ rendered, fitted }: WrittenMessage, problems: readonly string[]): WrittenMessage {
  return { rendered: { ...rendered, problems: [...problems, ...rendered.problems] }, fitted };
}

function inTime<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof OutOfTimeError) return undefined;
    throw error;
  }
}
