import { idKey } from "../../webex/index.ts";
import type { ActualMember } from "../actual/actual.ts";
import type { WantedMember } from "./wanted-members.ts";

/**
 * Matches the people that a list refers to with the members of a room or team, by ID and by address. Each ID is decoded once: how
 * many members a room has is not for the manifest to decide.
 */
export class ListedPeople {
  readonly #entries: ReadonlyMap<ActualMember, readonly WantedMember[]>;
  readonly #present: ReadonlySet<WantedMember>;

  constructor(wanted: readonly WantedMember[], actual: readonly ActualMember[]) {
    const named = wanted.flatMap((one) => [...keysOfWanted(one)].map((key) => [key, one] as const));
    const byKey = Map.groupBy(named, ([key]) => key);
    const entriesOf = (member: ActualMember): readonly WantedMember[] => {
      const found = keysOfMember(member).flatMap((key) => byKey.get(key) ?? []);
      return [...new Set(found.map(([, one]) => one))];
    };
    this.#entries = new Map(actual.map((member) => [member, entriesOf(member)]));
    this.#present = new Set([...this.#entries.values()].flat());
  }

  /** The entries of the list that mean this member, in the list's order for each way of naming them. */
  entriesOf(member: ActualMember): readonly WantedMember[] {
    return this.#entries.get(member) ?? [];
  }

  /** Whether somebody on the list is a member already. */
  isPresent(one: WantedMember): boolean {
    return this.#present.has(one);
  }
}

function keysOfWanted({ email, person }: WantedMember): ReadonlySet<string> {
  const id = person === undefined ? [] : keysOfId(person.id);
  return new Set([...id, ...[email, ...(person?.emails ?? [])].flatMap(keysOfAddress)]);
}

function keysOfMember({ personId, email }: ActualMember): readonly string[] {
  return [...keysOfId(personId), ...keysOfAddress(email)];
}

function keysOfId(id: string): readonly string[] {
  return id === "" ? [] : [`id:${idKey(id)}`];
}

function keysOfAddress(address: string): readonly string[] {
  return address === "" ? [] : [`address:${address}`];
}
