import type { Row } from "../../row.ts";
import { type OwnPlace, scalarOf, tableOf } from "../own-place.ts";

/** A variable of a shell. Words of prose that follow a dollar sign are not in capitals. */
const VARIABLE = /\$(?:\{([A-Z][A-Z\d_]+)\}|([A-Z][A-Z\d_]+)\b)/;

/** Warnings about variables in texts of the workflow, which no shell replaces. */
export function shellRows(place: OwnPlace | undefined): readonly Row[] {
  const written = tableOf(place?.step?.["with"]);
  return ["title", "message"].flatMap((what): readonly Row[] => {
    const [variable, braced, name = braced] = VARIABLE.exec(scalarOf(written[what])) ?? [];
    if (variable === undefined) return [];
    const found = `Input "${what}" contains "${variable}", and no shell replaces it.`;
    const advice = `Write \`\${{ env.${name} }}\`, or a value of the run, such as \`{{ref.name}}\`.`;
    return [{ what, state: "warning", found, advice }];
  });
}
