import type { Call } from "./frame-shapes.ts";
import { type Frame, type OwnCode, tracedCall } from "./frames.ts";
import { GAP } from "./gap.ts";

/** Lines that belong together: a frame with the code below it, or a single other line. */
interface Unit {
  readonly kind: Frame["kind"] | "text";
  readonly lines: string[];
}

/**
 * The informative lines of a trace: all lines except calls of frameworks, if there are others. In a sequence of calls, those
 * of the user's own code come first. For pytest, only the lines that it marks.
 */
export function linesThatMatter(lines: readonly string[], code: OwnCode): readonly string[] {
  const told = lines.some((line) => MARKED.test(line)) ? markedUnits(lines, code) : unitsOf(lines, code);
  return withGaps(ownFirst(withoutForeign(told)));
}

/** Calls and other lines, in order. */
function unitsOf(lines: readonly string[], code: OwnCode): readonly Unit[] {
  const units: Unit[] = [];
  for (const line of lines) {
    const last = units.at(-1);
    const traced = tracedCall(line, code);
    if (last !== undefined && last.kind !== "text" && belongsTo(last, line)) last.lines.push(line);
    else if (traced === undefined) units.push({ kind: "text", lines: [line] });
    else units.push({ kind: traced.frame.kind, lines: [...callerOf(traced.call, units), line] });
  }
  return units;
}

/** Python writes the code of a frame below it, and Rust its place. */
function belongsTo({ lines: [first = ""] }: Unit, line: string): boolean {
  if (/^\s*\d{1,4}: /.test(first)) return /^\s{8,}at /.test(line);
  const isPython = /^\s*File "|\.py:\d{1,7}: in /.test(first);
  return isPython && /^ {4}/.test(line) && !/^ {2,4}File "/.test(line);
}

/** Go writes the called function above its place. */
function callerOf({ path = "" }: Call, units: Unit[]): readonly string[] {
  const before = units.at(-1)?.lines ?? [];
  const [line = ""] = before;
  const isCaller = /^\w[\w./*()[\]{}, ?-]*$/.test(line) && line.includes(".");
  if (!path.endsWith(".go") || before.length !== 1 || !isCaller) return [];
  units.pop();
  return before;
}

/** The lines that pytest marks: the statement it was running, and the error. */
const MARKED = /^E( {2,}|$)/;
const ABOUT_TO = /^> {2,}/;
/** Separates the calls of a trace. */
const RULER = /^(?:_ ){5,}/;

/** For a call in third-party code, only the error is kept. */
function markedUnits(lines: readonly string[], code: OwnCode): readonly Unit[] {
  return sectionsOf(lines).flatMap((section) => {
    const units = unitsOf(section, code);
    const isForeign = units.findLast(({ kind }) => kind !== "text")?.kind === "foreign";
    return units.flatMap((unit): Unit[] => {
      if (unit.kind !== "text") return [unit];
      const [line = ""] = unit.lines;
      const isTold = MARKED.test(line) || (ABOUT_TO.test(line) && !isForeign);
      return [{ kind: "text", lines: isTold ? unit.lines : [] }];
    });
  });
}

function sectionsOf(lines: readonly string[]): readonly string[][] {
  const sections: string[][] = [[]];
  for (const line of lines) {
    if (RULER.test(line)) sections.push([]);
    else sections.at(-1)?.push(line);
  }
  return sections;
}

/** If there are no other calls, those of frameworks are better than none. */
function withoutForeign(units: readonly Unit[]): readonly Unit[] {
  const hasOthers = units.some(({ kind }) => kind === "own" || kind === "other");
  return hasOthers ? units.map((unit) => (unit.kind === "foreign" ? { ...unit, lines: [] } : unit)) : units;
}

/** Consecutive calls, the user's own first. */
function ownFirst(units: readonly Unit[]): readonly Unit[] {
  const ordered: (readonly Unit[])[] = [];
  let start = 0;
  for (const [index, { kind }] of units.entries()) {
    if (kind !== "text") continue;
    ordered.push(sorted(units.slice(start, index)), units.slice(index, index + 1));
    start = index + 1;
  }
  return [...ordered, sorted(units.slice(start))].flat();
}

/** Omitted calls keep their position. */
function sorted(calls: readonly Unit[]): readonly Unit[] {
  const shown = calls.filter(({ lines }) => lines.length > 0);
  const own = shown.filter(({ kind }) => kind === "own");
  const inOrder = [...own, ...shown.filter(({ kind }) => kind !== "own")].values();
  return calls.map((call) => (call.lines.length > 0 ? (inOrder.next().value ?? call) : call));
}

function withGaps(units: readonly Unit[]): readonly string[] {
  const lines: string[] = [];
  for (const unit of units) {
    for (const line of unit.lines) lines.push(line);
    if (unit.lines.length === 0 && lines.at(-1) !== GAP) lines.push(GAP);
  }
  return lines.at(-1) === GAP ? lines.slice(0, -1) : lines;
}
