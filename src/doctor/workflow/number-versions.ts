import type { Row } from "../row.ts";
import { givenTo, type OwnPlace } from "./own-place.ts";

/** Versions that the workflow writes as numbers, which YAML shortens: `1.10` is 1.1. */
export function numberRows(place: OwnPlace | undefined): readonly Row[] {
  const written = givenTo(place?.step);
  return ["version", "previous-version"].flatMap((input): readonly Row[] => {
    const value = written[input];
    if (typeof value !== "number" || Number.isInteger(value)) return [];
    const found = `\`${input}: ${value}\` is a number in YAML, in which 1.10 is the same as 1.1.`;
    return [{ what: input, state: "unchecked", found, advice: "Write a version in quotes." }];
  });
}
