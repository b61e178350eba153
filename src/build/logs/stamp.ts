/**
 * The timestamp at the start of each line of a GitHub log: `2026-01-05T12:00:00.0000000Z `. The first line also has a byte
 * order mark.
 */
const STAMP = /^\ufeff?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\.\d{7}Z(?: |$)/;

/** Number of characters of a timestamp, including the blank after it. */
const STAMP_LENGTH = "2026-01-05T12:00:00.0000000Z ".length;

/** The second in which GitHub received a line, as `2026-01-05T12:00:00`, or `undefined`. */
export function secondOf(line: string): string | undefined {
  return STAMP.exec(line)?.[1];
}

/** The line without its timestamp. */
export function withoutStamp(line: string): string {
  return line.replace(STAMP, "");
}

/** Number of bytes of a line's timestamp; 0 if it has none. */
export function stampLength(line: Uint8Array): number {
  const start = String.fromCharCode(...line.subarray(0, STAMP_LENGTH));
  return STAMP.test(start) ? STAMP_LENGTH : 0;
}

const LETTER_T = 0x54;
const POINT = 0x2e;

/** Whether a line's timestamp is later than a second, without decoding the line: a log may have a million lines. */
export function isLaterThan(second: Uint8Array, line: Uint8Array): boolean {
  if (line[10] !== LETTER_T || line[19] !== POINT) return false;
  for (let index = 0; index < second.length; index++) {
    const difference = (line[index] ?? 0) - (second[index] ?? 0);
    if (difference !== 0)
      return difference > 0 && secondOf(String.fromCharCode(...line.subarray(0, STAMP_LENGTH))) !== undefined;
  }
  return false;
}

/** A time from GitHub's API, shifted by seconds, in the format of the timestamps; `undefined` if it is not a time. */
export function movedSecond(time: string, seconds: number): string | undefined {
  const milliseconds = Date.parse(time);
  if (Number.isNaN(milliseconds)) return undefined;
  return new Date(milliseconds + seconds * 1000).toISOString().slice(0, "2026-01-05T12:00:00".length);
}
