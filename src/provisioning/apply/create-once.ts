import { WebexError } from "../../webex/index.ts";
import { isKnownOrigin, isMadeBy, type Origin } from "../actual/ownership.ts";
import type { Place } from "../actual/place-search.ts";
import type { Change } from "../plan/change.ts";
import type { Made, MadePlaces } from "./made-places.ts";

/**
 * Looks for the place before it creates it, and again before a second attempt if the outcome of the first is unknown.
 */
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
    const arrived = await findAfter(error, find);
    // Webex confirmed that it was created. A list that does not show it yet is no reason to create another.
    if (arrived === undefined && error.kind === "bad answer") throw error;
    return madeOf(arrived ?? (await create()), true);
  }
}

/** Looks whether a place was created after all. If that fails, its creation is what is unknown. */
async function findAfter(
  error: WebexError,
  find: (mayBeThis: boolean) => Promise<Place | undefined>,
): Promise<Place | undefined> {
  try {
    return await find(true);
  } catch (unseen) {
    throw unseen instanceof WebexError ? error : unseen;
  }
}

/**
 * Finds a place of this name that another run created with this token in the meantime. Throws if somebody else created
 * it, because the plan did not check its members. If Webex does not say who created it, it may be from this step, but
 * only if the answer to that request was lost.
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
