import { coreOf } from "./telling-lines.ts";

/** Lines that belong to a telling one, at most. */
const MAX_BELOW = 8;

/** How far above a line its heading may be. */
const MAX_ABOVE = 40;

/** What goes on with the line above it: code, places, carets, causes, both sides of a comparison. */
const GOES_ON =
  /^\s*(?:[|^~>=→╰╵·]|-->|\d+ +[|│]|at |in |from |File "|[Cc]aused by|[Cc]ause:|[Ee]xpected|[Rr]eceived|[Aa]ctual|[Gg]ot\b|[-+] |symbol|location|required by|note:|help:|\[ERROR\] {2})/;

/** Frames and code that stand below a message; few of them tell more. */
const FRAME = /^\s*(?:at |from |File "|\S*node_modules|\S*site-packages)/;

/**
 * The lines below one that belong to it, in order: those that are indented more, or go on with it. One blank line may stand
 * between.
 */
export function linesBelow(lines: readonly string[], at: number): readonly number[] {
  const depth = depthOf(lines[at]);
  const below: number[] = [];
  let frames = 0;
  for (let next = at + 1; next <= at + MAX_BELOW && next < lines.length; next++) {
    const line = coreOf(lines[next] ?? "");
    if (line === "") {
      if (!belongs(coreOf(lines[next + 1] ?? ""), depth)) break;
    } else if (!belongs(line, depth)) break;
    if (FRAME.test(line) && ++frames > 2) break;
    below.push(next);
  }
  return below;
}

function belongs(line: string, depth: number): boolean {
  return line !== "" && (depthOf(line) > depth || GOES_ON.test(line));
}

/** The nearest line above that is indented less: the name of a test, of a file, of a task; `undefined` for none. */
export function headingOf(lines: readonly string[], at: number): number | undefined {
  const depth = depthOf(lines[at]);
  if (depth === 0) return undefined;
  for (let above = at - 1; above >= 0 && above >= at - MAX_ABOVE; above--) {
    const line = lines[above] ?? "";
    if (coreOf(line) !== "" && depthOf(line) < depth) return above;
  }
  return undefined;
}

/** Blanks before a line, without what its tool puts before every one. */
function depthOf(line = ""): number {
  return coreOf(line).search(/\S|$/);
}
