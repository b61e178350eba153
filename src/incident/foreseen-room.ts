import { PlaceFinder } from "../provisioning/actual/place-finder.ts";
import { readActual } from "../provisioning/actual/read-actual.ts";
import { nearText } from "../provisioning/actual/sole-bearer.ts";
import type { MemberEntry } from "../provisioning/manifest/manifest.ts";
import { admitted } from "./admitted.ts";
import type { IncidentSetup } from "./setup.ts";
import { wantedRoom } from "./wanted-room.ts";

/** What is known beforehand about the room of an incident, as sentences. */
export interface ForeseenRoom {
  /** Why there would be no room. */
  readonly problems: readonly string[];
  /** Who would not be in it, and why. */
  readonly notes: readonly string[];
}

/** Looks up the team, the room, and the people of an incident, and changes nothing. Throws `WebexError`. */
export async function foreseenRoom(
  { entry, title, connect, guards, teams }: IncidentSetup,
  members: readonly MemberEntry[],
): Promise<ForeseenRoom> {
  // A team of the manifest may not exist yet.
  const { team, ...alone } = entry;
  const isPlanned = teams.some(({ id, name }) => team === id || team === name);
  const wanted = wantedRoom({ ...(isPlanned ? alone : entry), title }, members);
  const webex = connect();
  const finder = new PlaceFinder(webex, guards);
  const read = await readActual(webex, finder, { teams: [], rooms: [wanted] }, { mustBeOurs: true });
  if ("actual" in read) return { problems: [], notes: admitted(wanted, read.actual, guards).notes };
  // Teams of the manifest are not there yet.
  const hintFor = (sentence: string): string =>
    /^no team .*"\.$/.test(sentence) ? nearText(team ?? "", teams) : "";
  const sentences = (isOfGroup: boolean): readonly string[] =>
    read.problems
      .filter(({ group }) => (group !== undefined) === isOfGroup)
      .map(({ sentence }) => `For the incident, ${sentence}${hintFor(sentence)}`);
  return { problems: sentences(false), notes: sentences(true) };
}
