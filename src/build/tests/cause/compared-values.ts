import { oneLine } from "../../../text/markup/plain.ts";

/** Number of lines after a cause that may contain its values. */
const MAX_LINES = 12;

/** `Expected: 10`, `left: 12`, `actual  : 12`, `Expected number of calls: 1` */
const NAMED = /^((?:expected|received|actual|left|right|got|want)(?: [a-z ]{1,30})?) *: *(\S.*)$/i;

/** Lines that need no value: from Jest, and from PHPUnit below a message by the user. */
const TOLD = /^(?:Received function did not throw|Failed asserting that .*)$/;

/** Start of Jest's comparison of lines. */
const DIFFERENCES = /^\+ Received +\+ \d{1,7}$/;

/** What the lines after a cause compare, in their own words; at most two. */
export function comparedValues(lines: readonly string[]): readonly string[] {
  const start = lines.findIndex((line) => DIFFERENCES.test(line));
  if (start >= 0) return differences(lines.slice(start + 1));
  const near = lines.slice(0, MAX_LINES);
  const values = near.flatMap((line) => {
    if (TOLD.test(line)) return [line.replace(/\.$/, "")];
    const [, name = "", value = ""] = NAMED.exec(line) ?? [];
    if (value === "") return [];
    // Rust writes `left: 12`, which reads better in a sentence without the colon.
    const words = /^(?:left|right)$/.test(name) ? name : `${name.trim()}:`;
    return [`${words} ${value.replace(/,$/, "")}`];
  });
  return values.slice(0, 2).map(oneLine);
}

/** The first missing line, and the first unexpected line. */
function differences(lines: readonly string[]): readonly string[] {
  const first = (name: string, mark: string): string[] => {
    const line = lines.find((one) => one.startsWith(`${mark} `));
    return line === undefined ? [] : [`${name}: ${oneLine(line.slice(1)).replace(/,$/, "")}`];
  };
  return [...first("Expected", "-"), ...first("Received", "+")];
}
