import { shownPlace, shownPlaces } from "../../text/shown-place.ts";
import type { TitledRoom } from "./group-rooms.ts";
import { NameError } from "./name-error.ts";

/** The room that a name refers to. */
export interface FoundRoom {
  readonly id: string;
  /** A sentence about ignored rooms with the same name. */
  readonly warning?: string | undefined;
}

/** How to recognize our own rooms. */
export interface Trust {
  /** Whether this step created the room, or an organization in `allowed-organizations` owns it. */
  readonly isOurs: (room: TitledRoom) => boolean;
  /** Whether only our own rooms are allowed, because the workflow names organizations. */
  readonly isStrict: boolean;
}

/**
 * Chooses among the rooms with the same name. Anyone can give a room any name and add the bot to it, so only the owner
 * distinguishes rooms. `named` describes the name, such as `the title "Release train"`. Throws `NameError`.
 */
export function chooseRoom(
  named: string,
  rooms: readonly [TitledRoom, ...TitledRoom[]],
  { isOurs, isStrict }: Trust,
): FoundRoom {
  const [first, ...others] = rooms;
  if (others.length === 0) {
    if (isStrict && !isOurs(first)) throw new NameError(foreignSentence(named, first));
    return { id: first.id };
  }
  const [own, ...more] = rooms.filter(isOurs);
  if (own === undefined || more.length > 0) {
    const all = shownPlaces(rooms);
    throw new NameError(`${rooms.length} rooms have ${named}. Give the ID of the one that you mean: ${all}.`);
  }
  const passedOver = shownPlaces(rooms.filter((room) => room !== own));
  const warning = `${rooms.length} rooms have ${named}. The message goes to ${own.id}, the only one that "allowed-organizations" allows or that this step created, and not to ${passedOver}. Give its ID to be sure.`;
  return { id: own.id, warning };
}

function foreignSentence(named: string, room: TitledRoom): string {
  return `The room with ${named} belongs to no organization in "allowed-organizations", so nothing is posted there. If it is the right one, give its id: ${shownPlace(room)}.`;
}
