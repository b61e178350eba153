import { inRepository } from "../../places/repository-path.ts";
import { type Location, type OwnCode, tracedCall } from "./frames.ts";

/** Number of lines that are searched for a place. */
const MAX_LINES = 150;
const MAX_LINE_CHARACTERS = 500;

/** `src/a.ts:3`, `C:\a\b.cs:line 3`, `b.cpp(3)`, and Python's `File "a.py", line 3`. */
const PLACE =
  /(?<![\w:/\\.@-])((?:file:\/\/)?(?:[A-Za-z]:[\\/])?[^\s:()"'<>|*?[\]{},]+\.[A-Za-z]\w{0,7})(?::(?:line )?|\(|", line )(\d{1,7})/g;

/** What precedes the line number in each of them. */
const BEFORE_NUMBER = /[:( ]\d/;

/** A name without a folder may be a host with its port. Only names with these extensions are files. */
const NAMED_ALONE =
  /\.(?:[cm]?[jt]sx?|vue|svelte|py|rb|php|cs|fs|vb|[ch](?:c|h|pp|xx)?|rs|swift|mm?|dart|exs?|lua|p[lm]|t|r|jl|hs|feature|robot)$/i;

/** Files whose tools omit the folder. */
const FOLDER_LEFT_OUT = /^[\w$-]+\.(?:java|kts?|scala|groovy|clj|go)$/;

/**
 * The place of a failure: the reported file, with the line from the trace if it names that file; otherwise, the trace's
 * first place.
 */
export function locate(stated: Location, trace: string, code: OwnCode): Location {
  const known = stated.file === undefined ? undefined : inRepository(stated.file, code.workspace);
  const { places, others } = placesIn(trace, code);
  if (known === undefined) {
    const sure = places.find(({ isUnsure }) => isUnsure !== true);
    return sure ?? places[0] ?? others[0] ?? { file: undefined, line: undefined };
  }
  return places.find((place) => place.file === known.file) ?? { ...known, line: stated.line };
}

/** Places in the user's own code, and those in code of unknown origin. */
function placesIn(trace: string, code: OwnCode): { places: Location[]; others: Location[] } {
  const places: Location[] = [];
  const others: Location[] = [];
  for (const line of trace.split("\n", MAX_LINES)) {
    const traced = tracedCall(line, code);
    if (traced === undefined) {
      for (const place of placesInText(line.slice(0, MAX_LINE_CHARACTERS), code)) places.push(place);
      continue;
    }
    const { kind, place } = traced.frame;
    if (place !== undefined && kind !== "foreign") (kind === "own" ? places : others).push(place);
  }
  return { places, others };
}

function placesInText(line: string, { workspace }: OwnCode): Location[] {
  // Most lines contain no place and need no search.
  if (!line.includes(".") || !BEFORE_NUMBER.test(line)) return [];
  return [...line.matchAll(PLACE)].flatMap(([, path = "", number]) => {
    const known = inRepository(path, workspace);
    const place = { ...known, line: Number(number) };
    if (known === undefined) return [];
    if (FOLDER_LEFT_OUT.test(known.file)) return [{ ...place, file: known.file, isUnsure: true }];
    return known.file.includes("/") || NAMED_ALONE.test(known.file) ? [{ ...place, file: known.file }] : [];
  });
}
