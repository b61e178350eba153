import { idKey } from "../../webex/index.ts";
import type { ActualRoom, ActualTeam, Joiners } from "../actual/actual.ts";
import { type Insiders, outsidersIn } from "../actual/ownership.ts";
import type { Change } from "./change.ts";

/** A room or team that is there or is about to be, and what is planned for the people in it. */
export interface Gathering {
  readonly noun: "room" | "team";
  readonly name: string;
  readonly place: ActualRoom | ActualTeam | undefined;
  /** Whether the manifest gives its ID. */
  readonly isById: boolean;
  /** Who can come into a room by its team. */
  readonly joiners: Joiners;
  /** Whether the room, with whoever is in it, goes into a team. */
  readonly isMoved: boolean;
  readonly changes: readonly Change[];
}

/**
 * Why nobody is added to a room or team, or a room is not moved into a team, as a sentence; `undefined` where people may
 * come. Only what has an ID in the manifest and was made by the token is not looked into: its members can rename a room.
 */
export function outsidersRefusal(gathering: Gathering, insiders: Insiders): string | undefined {
  const { noun, name, place, isById, joiners, isMoved, changes } = gathering;
  if (isMoved) {
    const people = readersText({ members: [], joiners }, insiders);
    if (people !== undefined) return `The room "${name}" is not moved into a team: ${people}.${LOCK}`;
  }
  const isSure = isById && place?.isMadeBySelf === true;
  if (isSure || !changes.some(({ kind }) => kind === "create")) return undefined;
  const people = readersText({ members: place?.members ?? [], joiners }, insiders);
  if (people === undefined) return undefined;
  const isOfOthers = place !== undefined && !place.isMadeBySelf;
  const whose = isOfOthers ? ", which this token did not create" : "";
  const settled = isOfOthers || place === undefined ? "" : ` If it is the right one, add "id: ${place.id}".`;
  const isByTeam = readersText({ members: [], joiners }, insiders) !== undefined;
  return `Nobody is added to the ${noun} "${name}"${whose}: ${people}.${settled}${isByTeam ? LOCK : ""}`;
}

const LOCK = " Members of a team can join its rooms, unless these are locked.";

/** Who can read a room or team. */
interface Readers {
  readonly members: ActualRoom["members"];
  readonly joiners: Joiners;
}

/** How many people outside the guards can read a room or team, as a part of a sentence; `undefined` where there are none. */
export function readersText({ members, joiners }: Readers, insiders: Insiders): string | undefined {
  if (joiners === "hidden") return "this token cannot see who is in its team";
  const outsiders = outsidersIn([...members, ...joiners], insiders);
  const count = new Set(outsiders.map(({ personId }) => idKey(personId))).size;
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
