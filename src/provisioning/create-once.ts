import { WebexError } from "../webex/index.ts";
import type { Change } from "./change.ts";
import type { Made, MadePlaces } from "./made-places.ts";
import { isKnownOrigin, isMadeBy } from "./ownership.ts";
import type { Place } from "./place-search.ts";

/** Looks just before it creates, and where the fate of that is unknown before it creates again. */
export async function createOnce(
  find: () => Promise<Place | undefined>,
  create: () => Promise<{ readonly id: string }>,
): Promise<Made> {
  const there = await find();
  if (there !== undefined) return { id: there.id, isOwn: false };
  try {
    return { id: (await create()).id, isOwn: true };
  } catch (error) {
    if (!(error instanceof WebexError && error.mayHaveArrived)) throw error;
    const made = await find();
    // Webex said that it had: a list that does not show it yet is no reason for a second one.
    if (made === undefined && error.kind === "bad answer") throw error;
    return { id: (made ?? (await create())).id, isOwn: true };
  }
}

/**
 * What meanwhile bears the name and was made with this token, by another run. Throws where somebody else has made it: who
 * is in there was not looked at when the plan was made.
 */
export async function findOurs(
  noun: "team" | "room",
  change: Change,
  all: readonly Place[],
  made: MadePlaces,
): Promise<Place | undefined> {
  const listed = async () => made.comersOf(change);
  const search = { noun, key: "id", name: change.name, mustBeOurs: true, listed } as const;
  const sole = await made.finder.find(all, search);
  if ("problem" in sole) throw new Error(sole.problem);
  const { found } = sole;
  if (found === undefined || !isKnownOrigin(found)) return found;
  const isOwn = isMadeBy(found, await made.finder.insiders());
  if (isOwn && (await made.finder.outsiders(noun, found.id)).length === 0) return found;
  const why = isOwn ? "outsiders are in it" : "this token did not make it";
  throw new Error(`A ${noun} of this name came to be meanwhile, and ${why}: run the step again.`);
}
