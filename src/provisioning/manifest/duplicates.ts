import { foldedName } from "../../text/name-match.ts";
import type { Faults } from "./faults.ts";
import type { Manifest, MemberEntry, Place, RoomEntry } from "./manifest.ts";

/** Adds a fault for each duplicate in a manifest: teams, rooms, a room in two teams, and people in two spellings. */
export function findDuplicates({ teams, rooms, incident }: Manifest, faults: Faults): void {
  findTwins(
    teams,
    (team) => team.name,
    faults,
    (first) => `this team is also on line ${first.place.line}`,
  );
  findTwins(rooms, (room) => room.title, faults, roomTwice);
  const lists = [...teams, ...rooms, ...(incident === undefined ? [] : [incident])];
  for (const { members } of lists) findTwice(members, faults);
}

interface Entry {
  readonly id?: string;
  readonly place: Place;
}

/** Entries with the same ID, or with the same name unless each has its own ID. */
function findTwins<T extends Entry>(
  entries: readonly T[],
  nameOf: (entry: T) => string,
  faults: Faults,
  sentenceOf: (first: T, second: T) => string,
): void {
  const byId = new Map<string, T>();
  const byName = new Map<string, T[]>();
  for (const entry of entries) {
    const name = foldedName(nameOf(entry));
    const sameId = entry.id === undefined ? undefined : byId.get(entry.id);
    const unclear = byName.get(name)?.find(({ id }) => id === undefined || entry.id === undefined);
    const twin = sameId ?? (name === "" ? undefined : unclear);
    if (twin !== undefined) faults.add(entry.place, sentenceOf(twin, entry));
    if (entry.id !== undefined) byId.set(entry.id, entry);
    byName.set(name, [...(byName.get(name) ?? []), entry]);
  }
}

function roomTwice(first: RoomEntry, second: RoomEntry): string {
  const where = `on line ${first.place.line}`;
  if (first.team === second.team) return `the room "${second.title}" is also ${where}`;
  const [other, here] = [first, second].map(({ team }) =>
    team === undefined ? "in no team" : `in "${team}"`,
  );
  return `the room "${second.title}" is ${here} here and ${other} ${where}: a room can be in only one team, and two rooms with the same title each need an "id"`;
}

function findTwice(members: readonly MemberEntry[], faults: Faults): void {
  const seen = new Map<string, MemberEntry>();
  for (const member of members) {
    const text = shownMember(member);
    const first = seen.get(text.toLowerCase());
    if (first === undefined) {
      seen.set(text.toLowerCase(), member);
      continue;
    }
    const spelling = shownMember(first);
    const as = spelling === text ? "" : ` as ${spelling}`;
    faults.add(member.place, `${text} is also on line ${first.place.line}${as}`);
  }
}

/** A member as the manifest writes them. */
export function shownMember(member: MemberEntry): string {
  if ("email" in member) return member.email;
  return "group" in member ? `group:${member.group}` : member.role;
}
