import type { LogStream } from "../../github/reads/job-log.ts";
import { inUtf8 } from "../../text/markup/encoding.ts";
import { NO_WALL, type Wall } from "../../text/wall.ts";
import { ByteTail } from "./byte-tail.ts";
import { LineWriter } from "./line-writer.ts";
import { isLaterThan, movedSecond } from "./stamp.ts";
import { TOLERANCE_SECONDS } from "./step-lines.ts";

export interface TailOptions {
  /** Number of lines to keep. */
  readonly lines: number;
  /** Number of bytes to keep. Memory use is little more than this, regardless of the length of the log. */
  readonly maxBytes: number;
  /** When the step ended, according to GitHub's API. Later lines of the log are neither kept nor read. */
  readonly until?: string | undefined;
  /** Ends work that takes too long by throwing `OutOfTimeError`. */
  readonly wall?: Wall | undefined;
}

/** The end of a log. */
export interface LogTail {
  /** As served by GitHub, with timestamps, colors, and markers. */
  readonly lines: readonly string[];
  /** Whether the log has more lines before these. */
  readonly isCut: boolean;
}

/**
 * The last lines of a streamed log. Lines longer than `MAX_LINE_BYTES` are cut, only the last state of a progress bar is
 * kept, and invalid UTF-8 is replaced.
 */
export async function tailOfLog(bytes: LogStream, options: TailOptions): Promise<LogTail> {
  const { wall = NO_WALL } = options;
  const tail = new ByteTail(options.maxBytes);
  const until = options.until === undefined ? undefined : movedSecond(options.until, TOLERANCE_SECONDS);
  const last = until === undefined ? undefined : new TextEncoder().encode(until);
  let isOver = false;
  const writer = new LineWriter((line) => {
    isOver ||= last !== undefined && isLaterThan(last, line);
    if (!isOver) tail.push(line);
  });
  for await (const piece of inPieces(inUtf8(bytes))) {
    wall.run(() => {
      for (const chunk of piece) writer.push(chunk);
    });
    if (isOver) break;
  }
  return wall.run(() => {
    // Half a line may contain half a secret, which would not be recognized.
    if (bytes.isCut !== true) writer.finish();
    return linesOf(tail, options.lines);
  });
}

/** In bytes. Checking the time limit costs as much as reading this. */
const PIECE_BYTES = 256 * 1024;

/** Combines chunks into pieces that are read at once, because chunks from the network are small. */
async function* inPieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Uint8Array[]> {
  let piece: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    piece.push(chunk);
    size += chunk.length;
    if (size < PIECE_BYTES) continue;
    yield piece;
    piece = [];
    size = 0;
  }
  yield piece;
}

function linesOf(tail: ByteTail, count: number): LogTail {
  const text = new TextDecoder().decode(tail.bytes());
  const lines = text.replace(/\n$/, "").split("\n");
  // If bytes were dropped, the first line is incomplete.
  if (tail.isCut && lines.length > 1) lines.shift();
  const isEmpty = text === "";
  const kept = isEmpty || count <= 0 ? [] : lines.slice(-count);
  return { lines: kept, isCut: tail.isCut || (!isEmpty && kept.length < lines.length) };
}
