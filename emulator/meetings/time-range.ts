import type { Call } from "../call.ts";
import { invalidMeeting } from "../errors.ts";

const WEEK_MS = 7 * 24 * 3600 * 1000;

/** Reads `from` and `to`. If one is missing, it is seven days from the other, or from the default. */
export function readRange(
  query: Call["query"],
  usual: { from: number } | { to: number },
): { from: number; to: number } {
  const from = readTime(query, "from");
  const to = readTime(query, "to");
  if (from !== undefined && to !== undefined && from > to) throw invalidMeeting("from cannot be after to.");
  if (from !== undefined) return { from, to: to ?? from + WEEK_MS };
  if (to !== undefined) return { from: to - WEEK_MS, to };
  return "from" in usual
    ? { from: usual.from, to: usual.from + WEEK_MS }
    : { from: usual.to - WEEK_MS, to: usual.to };
}

function readTime(query: Call["query"], name: "from" | "to"): number | undefined {
  const text = query[name];
  if (!text) return undefined;
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw invalidMeeting(`${name} is not a time in ISO 8601.`);
  return time;
}
