import type { Problem, RoomEntry, TeamEntry } from "../manifest/manifest.ts";

/** A problem for each entry that refers to the same place as another, one by ID and one by name. */
export function sharedProblems<T extends { readonly id: string }>(
  found: ReadonlyMap<TeamEntry | RoomEntry, T>,
): readonly Problem[] {
  const seen = new Map<string, TeamEntry | RoomEntry>();
  const problems: Problem[] = [];
  for (const [entry, { id }] of found) {
    const first = seen.get(id);
    if (first !== undefined) {
      const sentence = `this is ${id}, the same as the entry on line ${first.place.line}.`;
      problems.push({ place: entry.place, sentence });
    }
    seen.set(id, first ?? entry);
  }
  return problems;
}
