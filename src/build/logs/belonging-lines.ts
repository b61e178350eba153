import { coreOf } from "./clues.ts";
import { FOREIGN_FRAME } from "./signs/boilerplate.ts";

/** Lines that belong to a telling one, at most. */
const MAX_BELOW = 8;

/** How far above a line its heading may be. */
const MAX_ABOVE = 40;

/** What goes on with the line above it: code, places, carets, causes, both sides of a comparison. */
const GOES_ON =
  /^\s*(?:[|^~>=→╰╵·]|-->|\d+ +[|│]|at |in |from |File "|caused by|cause:|expected|received|actual|got\b|[-+]|symbol|location|required by|note:|help:|\[ERROR\] {2})/i;

/** A frame of a trace; few of them tell more. */
const FRAME = /^\s*(?:at |from |File ")/;
const MAX_FRAMES = 2;

/** What begins a comparison of two texts, of which the lines that differ tell. */
const COMPARISON =
  /^\s*(?:Diff(?:erence)?(?: \(.*)?:|(?:---|\+\+\+|-|\+) (?:expected|received|actual|snapshot)\b)/i;
const DIFFERS = /^\s*[-+]/;
const MAX_COMPARED = 30;

/** What failed stands right above a line that only says that something did. */
const POINTS_UP =
  /^make(?:\[\d+\])?: \*\*\* \[|\bexit(?:ed)?(?: with)?(?: status| code) [1-9]|Command failed|ELIFECYCLE/;
const POINTED_AT = 3;

/**
 * The lines below one that belong to it, in order: those that are indented more, or go on with it, up to the frames of code
 * that is not the user's. One blank line may stand between.
 */
export function linesBelow(lines: readonly string[], at: number): readonly number[] {
  return COMPARISON.test(coreOf(lines[at] ?? "")) ? differing(lines, at) : following(lines, at);
}

function following(lines: readonly string[], at: number): readonly number[] {
  const line = lines[at] ?? "";
  const depth = depthOf(line);
  const below: number[] = [];
  let frames = 0;
  // What a colon announces belongs to it, however it is indented.
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

/** The lines above one that belong to it: its heading, or what it says of that it failed. */
export function linesAbove(lines: readonly string[], at: number): readonly number[] {
  if (POINTS_UP.test(coreOf(lines[at] ?? ""))) {
    return Array.from({ length: POINTED_AT }, (_, index) => at - 1 - index).filter((above) => above >= 0);
  }
  const heading = headingOf(lines, at);
  return heading === undefined ? [] : [heading];
}

/** The nearest line above that is indented less: the name of a test, of a file, of a task; `undefined` for none. */
function headingOf(lines: readonly string[], at: number): number | undefined {
  const depth = depthOf(lines[at] ?? "");
  if (depth === 0) return undefined;
  for (let above = at - 1; above >= 0 && above >= at - MAX_ABOVE; above--) {
    const core = coreOf(lines[above] ?? "");
    if (core !== "" && core.search(/\S/) < depth) return above;
  }
  return undefined;
}

/** Blanks before a line, without what its tool puts before every one. */
function depthOf(line: string): number {
  return coreOf(line).search(/\S|$/);
}
