import { table } from "../markdown-table.ts";
import type { Program } from "./processes.ts";
import { GARBAGE, type Part, sharesOfProgram } from "./profile.ts";
import { digits } from "./section.ts";

const RUNS = 20;
const OTHERS = "everything else: Node's start and end, and functions in between";

/** What a program does for a message. The bare program does only some of it. */
const PARTS: readonly Part[] = [
  { what: "compiling the script", functions: ["compileSourceTextModule"] },
  { what: "loading Node's own modules", functions: ["compileForInternalLoader", "internalBinding"] },
  { what: "reading inputs", functions: ["readInputs"] },
  { what: "reading the event", functions: ["readHappening"] },
  { what: "writing the message", functions: ["writeMessage"] },
  { what: "writing the report", functions: ["reportStep", "cleanReport"] },
  {
    what: "making the request",
    functions: ["sendOnce", "request", "onStreamRead", "socketOnData", "parserOnHeadersComplete"],
  },
  { what: "evaluating the bundle's modules", functions: ["evaluate"] },
  GARBAGE,
];

/**
 * A table that compares where the time of two programs goes, as multiples of the bare program's time. `ratio` is the time
 * of this action.
 */
export async function profileTable(
  { bare, ours }: { readonly bare: Program; readonly ours: Program },
  ratio: number,
): Promise<string> {
  const ofOurs = await sharesOfProgram(ours, RUNS, PARTS, OTHERS);
  const ofBare = new Map(await sharesOfProgram(bare, RUNS, PARTS, OTHERS));
  const rows = ofOurs
    .map(([what, share]) => ({ what, bare: ofBare.get(what) ?? 0, ours: ratio * share }))
    .toSorted((a, b) => b.ours - b.bare - (a.ours - a.bare))
    .map((row) => [row.what, digits(row.bare), digits(row.ours), difference(row.ours - row.bare)]);
  return table(["What", "Bare program", "This action", "Difference"], rows);
}

function difference(value: number): string {
  return `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(2)}`;
}
