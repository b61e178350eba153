import type { Actual } from "../provisioning/actual/actual.ts";
import { type Comer, type Guards, refusalOf } from "../provisioning/guards.ts";
import type { RoomEntry } from "../provisioning/manifest/manifest.ts";
import { isSameId } from "../webex/index.ts";

/** A room with the members who are allowed, and sentences that say why the others are not. */
export interface Admitted {
  readonly entry: RoomEntry;
  readonly actual: Actual;
  readonly notes: readonly string[];
}

/** Leaves out people whom the guards reject: an incident does not wait for a correction of the manifest. */
export function admitted(entry: RoomEntry, actual: Actual, guards: Guards): Admitted {
  const notes: string[] = [];
  const isAdmitted = (member: Comer): boolean => {
    const refusal = isSameId(member.person?.id, actual.selfId) ? undefined : refusalOf(member, guards);
    if (refusal !== undefined) notes.push(refusal);
    return refusal === undefined;
  };
  const members = entry.members.filter((member) => {
    if (!("email" in member)) return true;
    const email = member.email.toLowerCase();
    const person = actual.people.get(email);
    return isAdmitted({ email, ...(person !== undefined && { person }) });
  });
  const groups = new Map(
    [...actual.groups].map(([name, people]) => {
      return [
        name,
        people.filter((person) => isAdmitted({ email: person.emails[0] ?? person.id, person })),
      ] as const;
    }),
  );
  const kept = { ...entry, members };
  const room = actual.rooms.get(entry);
  const rooms = new Map(room === undefined ? [] : [[kept, room] as const]);
  const joiners = new Map([[kept, actual.joiners.get(entry) ?? []] as const]);
  return { entry: kept, actual: { ...actual, groups, rooms, joiners }, notes };
}
