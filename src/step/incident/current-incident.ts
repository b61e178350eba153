import type { CurrentIncident } from "../../incident/setup.ts";
import type { IncidentEntry } from "../../provisioning/manifest/manifest.ts";
import { parseManifest } from "../../provisioning/manifest/parse-manifest.ts";
import type { Wall } from "../../text/wall.ts";
import type { Withheld } from "../github/newer-manifest.ts";

/**
 * The incident of a run that may have an older manifest. If the default branch has another version, only the people whom
 * that one names for the same room count, the team only if both name the same, and what exists is not changed.
 */
export async function currentIncident(
  { team, ...older }: IncidentEntry,
  file: string,
  { newest, changes }: Withheld,
  wall: Wall,
): Promise<CurrentIncident> {
  const inTeam = team === undefined ? {} : { team };
  if (newest === undefined) return { entry: { ...older, ...inTeam }, mayBeOld: changes };
  const parsed = await parseManifest(file, newest, wall);
  const current = "manifest" in parsed ? parsed.manifest.incident : undefined;
  const isSameRoom = current?.id === older.id && current?.title === older.title;
  const members = isSameRoom ? (current?.members ?? []) : [];
  const another = `the default branch has another ${file} now`;
  return {
    entry: { ...older, members, ...(current?.team === team && inTeam) },
    mayBeOld: `Nothing is changed or removed, because ${another}.`,
    note: `${another.replace("the", "The")}: the incident invites only people whom that one names for this room.`,
  };
}
