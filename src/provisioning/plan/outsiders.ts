import { idKey } from "../../webex/index.ts";
import type { ActualRoom, ActualTeam, Joiners } from "../actual/actual.ts";
import { type Insiders, outsidersIn } from "../actual/ownership.ts";
import type { Change } from "./change.ts";

/** A room or team, existing or planned, and the changes to its members. */
export interface Gathering {
  readonly noun: "room" | "team";
  readonly name: string;
  readonly place: ActualRoom | ActualTeam | undefined;
  /** Whether the manifest gives its ID. */
  readonly isById: boolean;
  /** Who can join a room through its team. */
  readonly joiners: Joiners;
  /** Whether the room and everybody in it move into a team. */
  readonly isMoved: boolean;
  readonly changes: readonly Change[];
}

/**
 * A sentence that says why nobody is added to a room or team, or why a room is not moved into a team; `undefined` if
 * people may be added. Skips only places that have an ID in the manifest and were created with the token. Names alone
 * are not enough, because members can rename a room.
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

/** People who can read a room or team. */
interface Readers {
  readonly members: ActualRoom["members"];
  readonly joiners: Joiners;
}

/** A phrase that says how many people outside the guards can read a room or team; `undefined` if there are none. */
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
