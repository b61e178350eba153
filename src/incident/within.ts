import type { IncidentEntry } from "../provisioning/manifest/manifest.ts";
import { orLate, type Wall } from "../text/wall.ts";
import { type Owner, ownersOf } from "./codeowners.ts";
import type { IncidentMembers } from "./incident-members.ts";

/** Owners of the changed files, and sentences that say why there are none. */
export interface FoundOwners {
  readonly owners: readonly Owner[];
  readonly notes: readonly string[];
}

/** The owners in a CODEOWNERS file, within the time limit. */
export function ownersWithin(wall: Wall, text: string, files: readonly string[]): FoundOwners {
  const notes = ["CODEOWNERS takes too long to read, so its owners are not invited."];
  const find = (): FoundOwners => ({ owners: ownersOf(text, files), notes: [] });
  return orLate<FoundOwners>(
    () => wall.run(find),
    () => ({ owners: [], notes }),
  );
}

/** The members that `find` returns within the time limit, or only those that the manifest names. */
export function membersWithin(
  wall: Wall,
  { members }: IncidentEntry,
  find: () => IncidentMembers,
): IncidentMembers {
  const named = members.filter((member) => !("role" in member));
  const notes = ["Only the people in the manifest are invited: finding the others took too long."];
  return orLate<IncidentMembers>(
    () => wall.runNeeded(find),
    () => ({ members: named, notes }),
  );
}
