import { oneLine } from "../../text/markup/plain.ts";
import type { Change } from "./change.ts";

/** A description of each change, by its kind and what it is about. */
const WORDS: Readonly<Record<string, (change: Change) => string>> = {
  "create team": ({ name }) => `create the team ${name}`,
  "change team": ({ name }) => `change the team ${name}`,
  "remove team": ({ name }) => `delete the team ${name}`,
  "create team-member": (change) => `add ${change.name} to ${placeOf(change)}`,
  "remove team-member": (change) => `remove ${change.name} from ${placeOf(change)}`,
  "create room": ({ name }) => `create the room ${name}`,
  "change room": ({ name }) => `change the room ${name}`,
  "remove room": ({ name }) => `delete the room ${name}`,
  "create member": (change) => `add ${change.name} to ${placeOf(change)}`,
  "remove member": (change) => `remove ${change.name} from ${placeOf(change)}`,
  "change moderator": (change) =>
    change.target.isModerator === true
      ? `make ${change.name} a moderator of ${placeOf(change)}`
      : `remove ${change.name} as a moderator of ${placeOf(change)}`,
  "create welcome": (change) => `send the welcome to ${placeOf(change)}`,
};

/** A description of a change that can follow "could not", such as `add ada@example.com to Release train`. */
export function changeWords(change: Change): string {
  const words = WORDS[`${change.kind} ${change.what}`];
  return oneLine(words?.(change) ?? `${change.kind} ${change.name}`);
}

/** A team is called a team, because a room may have the same name. */
function placeOf({ what, in: place = "", target }: Change): string {
  const isTeam = what === "team-member" || (what === "moderator" && target.teamId !== undefined);
  return isTeam ? `the team ${place}` : place;
}
