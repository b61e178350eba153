import { coreOf } from "./clues.ts";
import { FOREIGN_FRAME } from "./signs/boilerplate.ts";

/** Maximum number of lines that belong to an informative line. */
const MAX_BELOW = 8;

/** How far above a line its heading may be. */
const MAX_ABOVE = 40;

/** A line that continues the one above it: code, places, carets, causes, or a side of a comparison. */
const GOES_ON =
  /^\s*(?:[|^~>=→╰╵·]|-->|\d+ +[|│]|at |in |from |File "|caused by|cause:|expected|received|actual|got\b|[-+]|symbol|location|required by|note:|help:|\[ERROR\] {2})/i;

/** A frame of a stack trace. The first few frames are enough. */
const FRAME = /^\s*(?:at |from |File ")/;
const MAX_FRAMES = 2;

/** The start of a comparison of two texts. Only its lines that differ are informative. */
const COMPARISON =
  /^\s*(?:Diff(?:erence)?(?: \(.*)?:|(?:---|\+\+\+|-|\+) (?:expected|received|actual|snapshot)\b)/i;
const DIFFERS = /^\s*[-+]/;
const MAX_COMPARED = 30;

/** A line that only says that something failed. What failed is right above it. */
const POINTS_UP =
  /^make(?:\[\d+\])?: \*\*\* \[|\bexit(?:ed)?(?: with)?(?: status| code) [1-9]|Command failed|ELIFECYCLE/;
const POINTED_AT = 3;

/**
 * The lines below a line that belong to it, in order: those that are indented further or continue it, up to the stack frames
 * of code that is not the user's. May include one blank line in between.
 */
export function linesBelow(lines: readonly string[], at: number): readonly number[] {
  return COMPARISON.test(coreOf(lines[at] ?? "")) ? differing(lines, at) : following(lines, at);
}

function following(lines: readonly string[], at: number): readonly number[] {
  const line = lines[at] ?? "";
  const depth = depthOf(line);
  const below: number[] = [];
  let frames = 0;
  // The line after a colon belongs to it, regardless of its indentation.
  let isAnnounced = line.trimEnd().endsWith(":");
  for (let next = at + 1; next <= at + MAX_BELOW && next < lines.length; next++) {
    const core = coreOf(lines[next] ?? "");
    const told = core === "" ? coreOf(lines[next + 1] ?? "") : core;
    if (!isAnnounced && !belongs(told, depth)) break;
    if (FRAME.test(core)) frames += 1;
    if (frames > MAX_FRAMES || FOREIGN_FRAME.test(core)) break;
    isAnnounced &&= core === "";
    below.push(next);
  }
  return below;
}

function differing(lines: readonly string[], at: number): readonly number[] {
  const compared = Array.from({ length: MAX_COMPARED }, (_, index) => at + 1 + index);
  return compared.filter((below) => DIFFERS.test(coreOf(lines[below] ?? ""))).slice(0, MAX_BELOW);
}

function belongs(core: string, depth: number): boolean {
  return core !== "" && (core.search(/\S/) > depth || GOES_ON.test(core));
}

/** The lines above a line that belong to it: its heading, or the lines about the failure it mentions. */
export function linesAbove(lines: readonly string[], at: number): readonly number[] {
  if (POINTS_UP.test(coreOf(lines[at] ?? ""))) {
    return Array.from({ length: POINTED_AT }, (_, index) => at - 1 - index).filter((above) => above >= 0);
  }
  const heading = headingOf(lines, at);
  return heading === undefined ? [] : [heading];
}

/** The nearest line above that is indented less: the name of a test, a file, or a task; `undefined` if there is none. */
function headingOf(lines: readonly string[], at: number): number | undefined {
  const depth = depthOf(lines[at] ?? "");
  if (depth === 0) return undefined;
  for (let above = at - 1; above >= 0 && above >= at - MAX_ABOVE; above--) {
    const core = coreOf(lines[above] ?? "");
    if (core !== "" && core.search(/\S/) < depth) return above;
  }
  return undefined;
}

/** Number of blanks before a line, without the prefix that its tool writes before every line. */
function depthOf(line: string): number {
  return coreOf(line).search(/\S|$/);
}
