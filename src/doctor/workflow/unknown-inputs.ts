import { INPUT_NAMES, namesIn } from "../../inputs/input-names.ts";
import type * as names from "../../inputs/slips/mistyped-names.ts";
import type { Environment } from "../../model/environment.ts";
import { isPastableLine } from "../../text/pastable.ts";
import type { Row } from "../row.ts";
import { type OwnPlace, scalarOf, tableOf } from "./own-place.ts";

/** Loaded by the caller, because a step loads it as late, and only one of the two is to ship. */
type Names = typeof names;

/** Inputs with unknown names that are similar to none of ours. */
export function unknownRows(
  place: OwnPlace | undefined,
  env: Environment,
  { isStepKey, mistypedNames, stepKeySentence }: Names,
): readonly Row[] {
  const mistyped = mistypedNames(env).map(({ name }) => name);
  const written = place?.step && tableOf(place.step["with"]);
  return namesIn(env).flatMap((name): readonly Row[] => {
    if (INPUT_NAMES.some((one) => one === name) || mistyped.includes(name)) return [];
    // Other tools use variables of this form too.
    const own = Object.keys(written ?? {}).find((one) => one.toLowerCase().replaceAll(" ", "_") === name);
    if (written !== undefined && own === undefined) return [];
    if (isStepKey(name))
      return [{ what: name, found: stepKeySentence(name), ...keyRow(name, written?.[own ?? name]) }];
    const found = `Input "${name}" is unknown and was not used.`;
    return [{ what: name, state: "warning", found, advice: REMOVE }];
  });
}

const REMOVE = "Remove the line, or see `docs/inputs.md` for the input that you mean.";

/** A key of the step that is indented too far. */
function keyRow(name: string, value: unknown): Omit<Row, "what" | "found"> {
  const text = scalarOf(value);
  const lines = `${name}: ${text}`;
  const isPastable = text !== "" && /^[^#"'\n]*$/.test(lines);
  return {
    state: "warning",
    advice: "Move the line out of `with:`, next to `uses:`.",
    lines: isPastable && isPastableLine(lines) && !/: .*: /.test(lines) ? lines : undefined,
  };
}
