import { OutOfTimeError, type Wall } from "../../text/wall.ts";
import type { RenderedMessage } from "../template/render.ts";
import { type FittedMessage, fitMessage } from "./fit-message.ts";

/** A message, in full and fitted to the limit. */
export interface WrittenMessage {
  readonly rendered: RenderedMessage;
  readonly fitted: FittedMessage;
}

/** The ways to write a message, each saying less than the one before. */
export interface Ways {
  /** With the user's templates; absent if there are none. */
  readonly own?: (() => WrittenMessage) | undefined;
  readonly builtIn: () => WrittenMessage;
  /** The same with less and less, for when that takes too long. */
  readonly shorter?: readonly (() => WrittenMessage)[];
  /** Markdown with as little as possible. `why` says why there is no more. */
  readonly least: (why: string) => string;
  /** The mentions below it, "" for none. */
  readonly mentions: string;
  /** A sentence that explains an error. */
  readonly explain: (error: unknown) => string;
}

/**
 * Writes a message within the time limit, in the first of the ways that completes. Errors, and templates that were too slow,
 * are a problem of the step, but do not prevent the message. If the built-in message was too slow, it says less, in the time
 * that is left, and there is only a warning, because the cause is a text from outside and not an input.
 */
export function writeWithin(
  wall: Wall,
  { own, builtIn, shorter = [], least, mentions, explain }: Ways,
): WrittenMessage {
  const problems: string[] = [];
  if (own !== undefined) {
    const { written, error } = tried(() => wall.run(own));
    if (written !== undefined) return written;
    problems.push(ownProblem(error, explain));
  }
  const { written, error } = tried(() => wall.runNeeded(builtIn));
  if (written !== undefined) return withProblems(written, problems);
  const isSlow = isTooSlow(error);
  if (!isSlow) problems.push(`${BROKEN} ${explain(error)}`);
  for (const write of isSlow ? shorter : []) {
    const { written: short } = tried(() => wall.run(write));
    if (short === undefined) continue;
    const { rendered, fitted } = withProblems(short, problems);
    return { rendered: { ...rendered, warnings: [...rendered.warnings, tooSlow("less")] }, fitted };
  }
  const markdown = least(isSlow ? "writing it took too long" : "it could not be written");
  return {
    rendered: {
      markdown,
      title: markdown.split("\n", 1)[0] ?? "",
      explanation: "",
      warnings: isSlow ? [tooSlow("only what happened and where")] : [],
      problems,
    },
    fitted: fitMessage(markdown, mentions),
  };
}

function ownProblem(error: unknown, explain: Ways["explain"]): string {
  if (!isTooSlow(error)) return `${OWN_BROKEN} ${explain(error)}`;
  return error.isLate ? OWN_LATE : OWN_TOO_SLOW;
}

const OWN_LATE =
  'Other inputs used up the time, so your own templates ("template", "title", "message") were not rendered and the built-in message was sent; shorten "data", "user-map" or "provision".';

const OWN_TOO_SLOW =
  'Your own templates ("template", "title", "message") take too long to render, so the built-in message was sent; repeat less in them, or shorten "data".';

const OWN_BROKEN =
  'Your own templates ("template", "title", "message") could not be rendered, so the built-in message was sent.';

const tooSlow = (said: string): string =>
  `The message took too long to write, so it says ${said}; look for a very long text in what it reports.`;

const BROKEN = "The message could not be written, so it says only what happened and where.";

function withProblems({ rendered, fitted }: WrittenMessage, problems: readonly string[]): WrittenMessage {
  return { rendered: { ...rendered, problems: [...problems, ...rendered.problems] }, fitted };
}

function isTooSlow(error: unknown): error is OutOfTimeError {
  return error instanceof OutOfTimeError;
}

function tried(work: () => WrittenMessage): { readonly written?: WrittenMessage; readonly error?: unknown } {
  try {
    return { written: work() };
  } catch (error) {
    return { error };
  }
}
