import { shownPlace, shownPlaces } from "../../text/shown-place.ts";
import type { Guards } from "../guards.ts";
import { hasGuards, isKnownOrigin } from "./ownership.ts";
import type { Place, Search } from "./place-search.ts";

type Named = Pick<Search, "noun" | "name" | "key" | "ways">;

/** A sentence that says why a room or team found only by name is not used, with the line that resolves it. */
export function foreignText(place: Place, { noun, name, key, ways }: Named, guards: Guards): string {
  const line = `If it is the right one, add "${key}: ${place.id}"; it is ${shownPlace(place)}.`;
  if (!isKnownOrigin(place)) {
    return `Webex does not say who created the ${noun} "${name}", and ${doubtOf(place, ways, guards)}. ${line}`;
  }
  const owner =
    noun === "team" || guards.organizations.length === 0
      ? ""
      : ', and no organization in "allowed-organizations" owns it';
  return `the ${noun} "${name}" was not created by this token${owner}: anybody can create one with that name. ${line}`;
}

/** Why we cannot be sure that a room or team of unknown origin is ours. */
function doubtOf(place: Place, ways: Search["ways"], guards: Guards): string {
  const isOpen = place.isPublic === true && ways?.isPublic !== true;
  if (isOpen) return "others can join it, because it is public";
  const where = place.teamId === undefined ? "in it" : "in it or in its team";
  return hasGuards(guards)
    ? `somebody ${where} is not known to belong to you`
    : `not everybody ${where} is in the manifest: set "allowed-domains" to say who belongs to you`;
}

/** A sentence that lists the rooms or teams with the same name that were skipped. */
export function passedOverText(own: Place, { noun, name, key }: Named, others: readonly Place[]): string {
  return `${others.length + 1} ${noun}s have the name "${name}". ${own.id} is used, the only one that is known to be yours, and not ${shownPlaces(others)}. To be sure, add "${key}: ${own.id}".`;
}
