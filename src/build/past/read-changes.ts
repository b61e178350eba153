import type { GitHubReads } from "../../github/github-client.ts";
import { shortSha } from "../../text/markup/plain.ts";
import type { Build } from "../build.ts";
import { versionOfRef } from "../events/deployment-events.ts";
import { type Changes, changesOf, FIRST } from "./changes.ts";
import { deployedBefore } from "./deployed-before.ts";

/** Adds what changed since the last good run, if that is known and had a different commit. */
export async function withChanges(build: Build, github: GitHubReads): Promise<Build> {
  const { repository, commit, history } = build;
  const base = history?.lastGood?.sha;
  const isNeeded = history?.transition !== "still-passing" && base !== undefined && base !== "";
  if (!isNeeded || commit === undefined || commit.sha === base) return build;
  const query = { repository: repository.fullName, base, head: commit.sha };
  const reading = await github.compare(query);
  return "value" in reading ? { ...build, changes: changesOf(reading.value, history?.lastGood) } : build;
}

/**
 * Adds to a successful deployment what it replaced. If its commit is older than that, it is a rollback, provided that `mayBeRollback` is
 * set.
 */
export async function withDeployment(
  build: Build,
  mayBeRollback: boolean,
  github: GitHubReads,
): Promise<Build> {
  const { deployment, commit } = build;
  const before = await deployedBefore(build, github);
  if (before === undefined || commit === undefined) return build;
  // If the user says what was deployed before, they know more than GitHub, which has no record of it.
  if (before === "none")
    return deployment?.previousVersion === undefined ? { ...build, changes: FIRST } : build;
  const changes = await readChanges(before.sha, commit.sha, build, github);
  const previousVersion = deployment?.previousVersion ?? versionOfRef(before.ref) ?? shortSha(before.sha);
  const told = { ...build, changes, deployment: { ...deployment, previousVersion } };
  const isRollback = mayBeRollback && changes?.kind === "behind";
  return isRollback ? { ...told, outcome: "rollback" } : told;
}

/** Adds to a failed deployment what is currently deployed: the last successful deployment. A value set by the user is kept. */
export async function withLastGood(build: Build, github: GitHubReads, nowMs: number): Promise<Build> {
  if (build.deployment?.previousVersion !== undefined || build.stage !== "deploy") return build;
  const before = await deployedBefore(build, github);
  if (before === undefined || before === "none") return build;
  const age = (nowMs - Date.parse(before.createdAt ?? "")) / 1000;
  return {
    ...build,
    deployment: {
      ...build.deployment,
      previousVersion: versionOfRef(before.ref) ?? shortSha(before.sha),
      previousAge: age >= 0 ? age : undefined,
      previousRun: before.runNumber,
    },
  };
}

/** Removed commits are read in the opposite direction, because a comparison lists only the commits of its second side. */
async function readChanges(
  base: string,
  head: string,
  { repository }: Build,
  github: GitHubReads,
): Promise<Changes | undefined> {
  const reading = await github.compare({ repository: repository.fullName, base, head });
  if (!("value" in reading)) return undefined;
  const changes = changesOf(reading.value);
  if (changes.kind !== "behind") return changes;
  const gone = await github.compare({ repository: repository.fullName, base: head, head: base });
  if (!("value" in gone)) return changes;
  const { commits, files } = changesOf(gone.value);
  return { ...changes, commits, files, url: gone.value.url };
}
