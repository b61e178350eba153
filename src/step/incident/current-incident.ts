import type { CurrentIncident } from "../../incident/setup.ts";
import type { RenderedTitle } from "../../message/template/render-title.ts";
import type { IncidentEntry } from "../../provisioning/manifest/manifest.ts";
import { parseManifest } from "../../provisioning/manifest/parse-manifest.ts";
import { foldedName } from "../../text/name-match.ts";
import type { Wall } from "../../text/wall.ts";
import { isSameId } from "../../webex/index.ts";
import type { Withheld } from "../github/newer-manifest.ts";

/** What the titles of incidents are compared with. */
interface Reading {
  readonly wall: Wall;
  /** The title of an incident's room, by what the manifest has for it. */
  readonly titleOf: (title: string | undefined) => RenderedTitle;
}

/**
 * The incident of a run that may have an older manifest. If the default branch has another version, only the people whom
 * that one names for the same room count, the team only if both name the same, and what exists is not changed.
 */
export async function currentIncident(
  { team, ...older }: IncidentEntry,
  file: string,
  { newest, changes }: Withheld,
  { wall, titleOf }: Reading,
): Promise<CurrentIncident> {
  const inTeam = team === undefined ? {} : { team };
  if (newest === undefined) return { entry: { ...older, ...inTeam }, mayBeOld: changes };
  const parsed = await parseManifest(file, newest, wall);
  const current = "manifest" in parsed ? parsed.manifest.incident : undefined;
  const members = current !== undefined && isSameRoom(current, older, titleOf) ? current.members : [];
  const branch = `default branch has another ${file} now`;
  const left = members.length === 0 && older.members.length > 0 ? ", and it names nobody" : "";
  const says = `The ${branch}: the incident invites only people whom that one names for this room${left}.`;
  return {
    entry: { ...older, members, ...(current?.team === team && inTeam) },
    mayBeOld: `Nothing is changed or removed, because the ${branch}.`,
    ...(left === "" ? { note: says } : { warning: says }),
  };
}

/** Whether two incidents have the same room, however its title is written. */
function isSameRoom(one: IncidentEntry, other: IncidentEntry, titleOf: Reading["titleOf"]): boolean {
  if (one.id !== undefined || other.id !== undefined) return isSameId(one.id, other.id);
  const [own, others] = [titleOf(one.title), titleOf(other.title)];
  return "title" in own && "title" in others && foldedName(own.title) === foldedName(others.title);
}
