import { shownPlace, shownPlaces } from "../../text/shown-place.ts";
import type { Guards } from "../guards.ts";
import { isKnownOrigin } from "./ownership.ts";
import type { Place, Search } from "./place-search.ts";

type Named = Pick<Search, "noun" | "name" | "key">;

/** Why a room or team that only a name leads to is not used, and the line that settles it, as a sentence. */
export function foreignText(place: Place, { noun, name, key }: Named, guards: Guards): string {
  const line = `If it is the right one, add "${key}: ${place.id}"; it is ${shownPlace(place)}.`;
  if (!isKnownOrigin(place)) {
    const hint =
      guards.domains.length + guards.organizations.length > 0
        ? "and somebody in it is not known to be one of yours"
        : 'and not everybody in it is in the manifest: set "allowed-domains" to say who is one of yours';
    return `Webex does not say who made the ${noun} "${name}", ${hint}. ${line}`;
  }
  const owner =
    noun === "team" || guards.organizations.length === 0
      ? ""
      : ', and no organization in "allowed-organizations" owns it';
  return `the ${noun} "${name}" was not made by this token${owner}: anybody can make one of that name. ${line}`;
}

/** Which rooms or teams of one name were passed over, as a sentence. */
export function passedOverText(own: Place, { noun, name, key }: Named, others: readonly Place[]): string {
  return `${others.length + 1} ${noun}s have the name "${name}". ${own.id} is used, the only one that is known to be yours, and not ${shownPlaces(others)}. To make that sure, add "${key}: ${own.id}".`;
}
