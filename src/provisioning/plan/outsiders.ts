import type { ActualRoom, ActualTeam } from "../actual/actual.ts";
import { type Insiders, outsidersIn } from "../actual/ownership.ts";
import type { Change } from "./change.ts";

/** A room or team that is there, and what is planned for the people in it. */
export interface Gathering {
  readonly noun: "room" | "team";
  readonly name: string;
  readonly place: ActualRoom | ActualTeam | undefined;
  readonly changes: readonly Change[];
}

/** Why nobody is added to a room or team that others made, as a sentence; `undefined` where people may come. */
export function outsidersRefusal(
  { noun, name, place, changes }: Gathering,
  insiders: Insiders,
): string | undefined {
  if (place === undefined || place.isMadeBySelf || !changes.some(({ kind }) => kind === "create")) {
    return undefined;
  }
  const people = outsidersText(place, insiders);
  return people && `Nobody is added to the ${noun} "${name}", which this token did not make: ${people}.`;
}

/** How many people in a room or team the guards keep out, as a part of a sentence; `undefined` where there are none. */
export function outsidersText(
  { members }: Pick<ActualRoom, "members">,
  insiders: Insiders,
): string | undefined {
  const count = outsidersIn(members, insiders).length;
  if (count === 0) return undefined;
  return `${count === 1 ? "1 person" : `${count} people`} outside ${guardNames(insiders)} can read it`;
}

function guardNames({ guards: { domains, organizations } }: Insiders): string {
  const names = [
    domains.length > 0 ? '"allowed-domains"' : "",
    organizations.length > 0 ? '"allowed-organizations"' : "",
  ];
  return names.filter(Boolean).join(" or ");
}
