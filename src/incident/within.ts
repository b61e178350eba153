import type { IncidentEntry } from "../provisioning/manifest/manifest.ts";
import { orLate, type Wall } from "../text/wall.ts";
import { type Owner, ownersOf } from "./codeowners.ts";
import type { IncidentMembers } from "./incident-members.ts";

/** Owners of what changed, and why there are none, as sentences. */
export interface FoundOwners {
  readonly owners: readonly Owner[];
  readonly notes: readonly string[];
}

/** The owners that a CODEOWNERS file names, within the time there is. */
export function ownersWithin(wall: Wall, text: string, files: readonly string[]): FoundOwners {
  const notes = ["CODEOWNERS takes too long to read, so its owners are not invited."];
  const find = (): FoundOwners => ({ owners: ownersOf(text, files), notes: [] });
  return orLate<FoundOwners>(
    () => wall.run(find),
    () => ({ owners: [], notes }),
  );
}

/** The members that `find` finds, within the time there is; else those whom the manifest itself names. */
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
