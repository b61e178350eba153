import { type Row, warning } from "../../row.ts";
import { type Calling, givenTo, scalarOf } from "../own-place.ts";
import { lineOf } from "../written-lines.ts";

/** A warning about a `to:` without a value, next to a manifest: the step keeps its rooms and posts nothing. */
export function emptyToRows({ step }: Calling): readonly Row[] {
  const given = givenTo(step);
  const isMeant = Object.hasOwn(given, "to") && scalarOf(given["to"]) === "";
  if (!isMeant || given["provision"] === undefined || given["webhook-url"] !== undefined) return [];
  const found = "`to:` is empty: the step sets up its rooms, and posts no message.";
  return [
    warning("to", found, "Write a room or a person after it. If no message is meant, remove the line."),
  ];
}

/** The rows about rooms in one line of text, with the lines of the workflow that YAML joined. */
export function withFolded(rows: readonly Row[], { text = "", step }: Calling): readonly Row[] {
  const joined = scalarOf(givenTo(step)["to"]);
  const blocks = [...text.matchAll(/^ *to: >[-+]?\n((?: +\S.*\n?)+)/gm)].map(([, lines = ""]) =>
    lines
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean),
  );
  const own = blocks.find((lines) => lines.join(" ") === joined);
  if (own === undefined) return rows;
  return rows.map((row) => {
    const isJoined = row.found.includes("`to: >` joins them") && row.lines === undefined;
    return isJoined ? { ...row, advice: "Write this instead:", lines: lineOf("to", own.join("\n")) } : row;
  });
}
