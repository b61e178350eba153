import { type Table, tableOf } from "../own-place.ts";
import { partsOf } from "./written-parts.ts";

/** The expressions of a step: those of its condition, its command, its inputs, and its variables. */
export function sourcesIn(step: Table): readonly string[] {
  const texts = [step["run"], ...[step["with"], step["env"]].flatMap((one) => Object.values(tableOf(one)))];
  const condition = step["if"];
  const isBare = typeof condition === "string" && partsOf(condition)?.expressions.length === 0;
  const inBraces = [...texts, condition].filter((one) => typeof one === "string");
  const sources = inBraces.flatMap((text) => partsOf(text)?.expressions ?? []).map(({ source }) => source);
  return isBare ? [...sources, condition] : sources;
}
