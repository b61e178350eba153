import { INPUT_NAMES, inputText, namesIn } from "../../inputs/input-names.ts";
import type * as names from "../../inputs/slips/mistyped-names.ts";
import type { Environment } from "../../model/environment.ts";
import { isPastableLine } from "../../text/names/pastable.ts";
import { REMOVE } from "../read-sound-inputs.ts";
import { type Row, warning } from "../row.ts";
import { givenTo, type OwnPlace, scalarOf, type Table, tableOf } from "./own-place.ts";

/** Loaded by the caller, because a step loads it as late, and only one of the two is to ship. */
type Names = typeof names;

/** Inputs with unknown names that are similar to none of ours. */
export function unknownRows(
  place: OwnPlace | undefined,
  env: Environment,
  { mistypedNames, placeOfKey, unknownSentence }: Names,
): readonly Row[] {
  const mistyped = mistypedNames(env).map(({ name }) => name);
  const written = place?.step && givenTo(place.step);
  return namesIn(env).flatMap((name): readonly Row[] => {
    if (INPUT_NAMES.some((one) => one === name) || mistyped.includes(name)) return [];
    // Other tools use variables of this form too.
    const own = Object.keys(written ?? {}).find((one) => one.toLowerCase().replaceAll(" ", "_") === name);
    if (written !== undefined && own === undefined) return [];
    const key = own ?? name;
    const row = warning(key, unknownSentence(key), REMOVE);
    const value = written?.[key];
    return [
      { ...row, ...remedyFor(key, rightsIn(value ?? inputText(env, name)) ?? value, placeOfKey(name)) },
    ];
  });
}

/** What to do about a key or a variable that belongs somewhere else; `undefined` for any other name. */
function remedyFor(
  key: string,
  value: unknown,
  belongs: string | undefined,
): Pick<Row, "advice" | "lines"> | undefined {
  const place = belongs?.split(" belongs ")[1];
  if (place === undefined) return undefined;
  const lines = linesOf(key, value);
  const isVariable = place.startsWith("in");
  return {
    advice: `Move it out of \`with:\`, ${place.replace("in the", "to the")}.`,
    lines: isVariable && lines !== undefined ? `env:\n  ${lines}` : lines,
  };
}

/** Permissions as a text, as the map that they were meant to be. */
function rightsIn(value: unknown): Table | undefined {
  const rights = scalarOf(value)
    .split(/[,\n]/)
    .map((one) => /^([a-z-]+): (read|write|none)$/.exec(one.trim()) ?? []);
  if (rights.some(([whole]) => whole === undefined)) return undefined;
  return Object.fromEntries(rights.map(([, name, right]) => [name, right]));
}

/** A key with its value as it is written; `undefined` if that cannot be pasted. */
function linesOf(key: string, value: unknown): string | undefined {
  const inner = typeof value === "object" ? Object.entries(tableOf(value)) : [];
  const below = inner.map(([name, one]) => `  ${name}: ${scalarOf(one)}`);
  const lines = inner.length === 0 ? [`${key}: ${scalarOf(value)}`] : [`${key}:`, ...below];
  const isPastable = lines.every((line) => {
    return /^[^#"'\n]*[^\s#"'\n]$/.test(line) && isPastableLine(line) && !/: .*: |: $/.test(line);
  });
  return isPastable ? lines.join("\n") : undefined;
}
