import { listText } from "../../text/list.ts";
import { NameBudget } from "../../text/name-budget.ts";
import { bearersOf, type Named } from "../../text/name-match.ts";
import { nearestFew } from "../../text/nearest.ts";
import { type ShownPlace, shownPlaces } from "../../text/shown-place.ts";

/** The only place with a name, nothing if none has it, or a sentence that says why the choice is unclear. */
export function soleBearer<T extends Named>(
  noun: "group" | "organization",
  name: string,
  all: readonly T[],
): { readonly found?: T } | { readonly problem: string } {
  const bearers = bearersOf(name, all, (one) => one.name);
  const [found] = bearers;
  if (bearers.length <= 1) return found === undefined ? {} : { found };
  return { problem: severalText(noun, name, bearers) };
}

/** A sentence that says that several places have a name, and lists what sets them apart. */
export function severalText(noun: string, name: string, bearers: readonly ShownPlace[]): string {
  return `${bearers.length} ${noun}s have the name "${name}". Give the ID of the one that you mean, or rename the others: ${shownPlaces(bearers)}.`;
}

/** A sentence that suggests similar names, with a leading space, or an empty string. */
export function nearText(
  name: string,
  all: readonly Pick<Named, "name">[],
  budget = new NameBudget(),
): string {
  const names = all.map((one) => one.name);
  const near = nearestFew(name, budget.within(name, names, String));
  return near.length === 0 ? "" : ` Similar: ${listText(near.map((text) => `"${text}"`))}.`;
}
