import { inputText } from "../../inputs/input-names.ts";
import { parseLines } from "../../inputs/parse.ts";
import type { Environment } from "../../model/environment.ts";
import { uncommented } from "../../text/markup/comment.ts";
import { inPlace } from "../input-lines.ts";
import type { Row } from "../row.ts";
import { givenTo, type OwnPlace } from "./own-place.ts";
import { lineOf } from "./written-lines.ts";

/** Rows about comments in expressions, or in names that only an admin can look up, with the user's own lines without them. */
export function withoutComments(
  rows: readonly Row[],
  env: Environment,
  place: OwnPlace | undefined,
): readonly Row[] {
  const written = givenTo(place?.step);
  return rows.map((row) => {
    if (row.lines !== undefined || !row.found.includes("YAML has no comments")) return row;
    const [input = ""] = row.what.split(": ");
    const given = written[input] ?? inputText(env, input);
    // What is left of any other entry was tried before, and is wrong as well.
    const isUntried = String(given).includes("${{") || input === "allowed-organizations";
    const entries = parseLines(isUntried ? String(given) : "");
    const lines = entries
      .map((entry) => uncommented(entry)?.meant ?? entry)
      .filter(Boolean)
      .join("\n");
    const line = lines === "" ? undefined : lineOf(input, lines);
    return line === undefined ? row : { ...row, advice: inPlace(line), lines: line };
  });
}
