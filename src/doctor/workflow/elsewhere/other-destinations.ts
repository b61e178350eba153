import { parseDestinations } from "../../../inputs/destinations.ts";
import type { Destination } from "../../../model/destination.ts";
import { givenTo, type OwnPlace, scalarOf } from "../own-place.ts";
import { otherSteps } from "./other-steps.ts";

/** Destinations of another step of this action, and what sentences call the step. */
export interface OtherDestinations {
  readonly who: string;
  readonly to: readonly Destination[];
}

/**
 * The destinations that other steps of this action have and the doctor's step does not, as far as its token can look them up: they
 * have the same one, and no expression gives them.
 */
export function otherDestinations(place: OwnPlace | undefined): readonly OtherDestinations[] {
  const { token, to: own, "api-url": server } = givenTo(place?.step);
  // A manifest, or a call, may create the rooms when the workflow runs.
  if (/provision|rooms\.create|post \/rooms/i.test(JSON.stringify(place?.workflow ?? {}))) return [];
  const known = new Set(parseDestinations(scalarOf(own)).map(({ entry }) => entry));
  return otherSteps(place).flatMap(({ who, step, job }): readonly OtherDestinations[] => {
    const given = givenTo(step);
    const text = scalarOf(given["to"]);
    // The secrets of an environment may have the same names.
    const isSameToken =
      token !== undefined && scalarOf(given["token"]) === scalarOf(token) && given["api-url"] === server;
    const isSamePlace = JSON.stringify(job["environment"]) === JSON.stringify(place?.job?.["environment"]);
    if (!isSameToken || !isSamePlace || text === "" || text.includes("${{")) return [];
    const to = parseDestinations(text).filter(({ entry }) => !known.has(entry));
    // Several steps of a matrix, or of several jobs, often have the same ones.
    for (const { entry } of to) known.add(entry);
    return to.length === 0 ? [] : [{ who, to: parseDestinations(text) }];
  });
}
