import { WebexError } from "../../webex/index.ts";
import { isKnownOrigin, isMadeBy, type Origin } from "../actual/ownership.ts";
import type { Place } from "../actual/place-search.ts";
import type { Change } from "../plan/change.ts";
import type { Made, MadePlaces } from "./made-places.ts";

/** Looks just before it creates, and where the fate of that is unknown before it creates again. */
export async function createOnce(
  find: (mayBeThis: boolean) => Promise<Place | undefined>,
  create: () => Promise<{ readonly id: string } & Origin>,
): Promise<Made> {
  const there = await find(false);
  if (there !== undefined) return madeOf(there, false);
  try {
    return madeOf(await create(), true);
  } catch (error) {
    if (!(error instanceof WebexError && error.mayHaveArrived)) throw error;
    const arrived = await find(true);
    // Webex said that it had: a list that does not show it yet is no reason for a second one.
    if (arrived === undefined && error.kind === "bad answer") throw error;
    return madeOf(arrived ?? (await create()), true);
  }
}

/**
 * What meanwhile bears the name and was made with this token, by another run. Throws where somebody else has made it: who
 * is in there was not looked at when the plan was made. Where Webex does not say who made it, it may be what this step
 * itself has just made: only if its answer was lost.
 */
export async function findOurs(
  noun: "team" | "room",
  change: Change,
  bearers: readonly Place[],
  made: MadePlaces,
  mayBeThis: boolean,
): Promise<Place | undefined> {
  const listed = async () => made.comersOf(change);
  const search = {
    noun,
    key: "id",
    name: change.name,
    mustBeOurs: true,
    listed,
    ways: made.waysOf(change),
  } as const;
  const sole = await made.finder.find(bearers, search);
  if ("problem" in sole) throw new Error(sole.problem);
  const { found } = sole;
  if (found === undefined) return found;
  const isOwn = isMadeBy(found, await made.finder.insiders());
  const mayBeOwn = isOwn || (mayBeThis && !isKnownOrigin(found));
  if (mayBeOwn && !(await made.finder.hasOutsiders(noun, found))) return found;
  const why = mayBeOwn ? "outsiders can read it" : whoMade(found);
  throw new Error(`A ${noun} with this name was created in the meantime, and ${why}: run the step again.`);
}

function madeOf(place: Pick<Place, "id" | keyof Origin>, isOwn: boolean): Made {
  return { id: place.id, isOwn, isOriginKnown: isKnownOrigin(place) };
}

function whoMade(place: Place): string {
  return isKnownOrigin(place) ? "this token did not create it" : "Webex does not say who created it";
}
