import type { CurrentIncident } from "../../incident/setup.ts";
import type { IncidentEntry } from "../../provisioning/manifest/manifest.ts";
import { parseManifest } from "../../provisioning/manifest/parse-manifest.ts";
import type { Wall } from "../../text/wall.ts";
import type { Withheld } from "../github/newer-manifest.ts";

/**
 * The incident of a run that may have an older manifest. If the default branch has another version, only the people whom
 * that one names count, and the team only if both name the same.
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
  return {
    entry: { ...older, members: current?.members ?? [], ...(current?.team === team && inTeam) },
    note: `The default branch has another ${file} now: the incident invites only people whom that one names.`,
  };
}
