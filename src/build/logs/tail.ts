import type { LogStream } from "../../github/reads/job-log.ts";
import { inUtf8 } from "../../text/markup/encoding.ts";
import { NO_WALL, type Wall } from "../../text/wall.ts";
import { ByteTail } from "./byte-tail.ts";
import { LineWriter } from "./line-writer.ts";
import { isLaterThan, movedSecond } from "./stamp.ts";
import { TOLERANCE_SECONDS } from "./step-lines.ts";

export interface TailOptions {
  /** Lines that are kept. */
  readonly lines: number;
  /** Bytes that are kept; whatever the length of the log, it costs little more memory. */
  readonly maxBytes: number;
  /** When the step ended, as GitHub's API says it: what the log has from later on is neither kept nor read. */
  readonly until?: string | undefined;
  /** Ends what takes too long; then `OutOfTimeError` is thrown. */
  readonly wall?: Wall | undefined;
}

/** The end of a log. */
export interface LogTail {
  /** As GitHub serves them, with timestamps, colours and markers. */
  readonly lines: readonly string[];
  /** Whether the log has more lines before these. */
  readonly isCut: boolean;
}

/**
 * The last lines of a log that is streamed: lines of more than `MAX_LINE_BYTES` are cut, of a progress bar its last
 * state is kept, bytes that are no UTF-8 are replaced.
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
    // Half a line may hold half a secret, which nobody would know for one.
    if (bytes.isCut !== true) writer.finish();
    return linesOf(tail, options.lines);
  });
}

/** In bytes: to put up the wall costs as much as to read this. */
const PIECE_BYTES = 256 * 1024;

/** Chunks that are read in one go: over the network they are small. */
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
  // Where bytes were dropped, the first line is the end of one.
  if (tail.isCut && lines.length > 1) lines.shift();
  const isEmpty = text === "";
  const kept = isEmpty || count <= 0 ? [] : lines.slice(-count);
  return { lines: kept, isCut: tail.isCut || (!isEmpty && kept.length < lines.length) };
}
