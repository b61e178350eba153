import type { GitHubReads } from "../github/client.ts";
import type { PastDeployment } from "../github/deployments.ts";
import { shortSha } from "../text/plain.ts";
import type { Build } from "./build.ts";
import { type Changes, changesOf, FIRST } from "./changes.ts";
import { versionOfRef } from "./events/runs.ts";

/** Adds what changed since the last good run, where that is known and another commit. */
export async function withChanges(build: Build, github: GitHubReads): Promise<Build> {
  const { repository, commit, history } = build;
  const base = history?.lastGood?.sha;
  const isNeeded = history?.transition !== "still-passing" && base !== undefined && base !== "";
  if (!isNeeded || commit === undefined || commit.sha === base) return build;
  const query = { repository: repository.fullName, base, head: commit.sha };
  const reading = await github.compare(query);
  return "value" in reading ? { ...build, changes: changesOf(reading.value, history?.lastGood) } : build;
}

/** Whether something of ours was deployed, and not by an outsider: only then it may turn out to be a rollback. */
export function isSuccessfulDeploy({ outcome, stage, deployment, ref }: Build): boolean {
  if (ref.isForeign || deployment?.isUntrusted) return false;
  return outcome === "success" && stage === "deploy" && deployment?.environment !== undefined;
}

/** Deployments of which is asked: our own, and the one before it, or one that is newer or failed between. */
const MAX_ASKED = 3;

/** A success of a deploy with what it took the place of; one that is behind it is a rollback, where `mayBeRollback`. */
export async function withDeployment(
  build: Build,
  mayBeRollback: boolean,
  github: GitHubReads,
): Promise<Build> {
  const { repository, deployment, commit } = build;
  const environment = deployment?.environment;
  if (environment === undefined || commit === undefined) return build;
  const reading = await github.newestDeployments({ repository: repository.fullName, environment });
  if (!("value" in reading)) return build;
  const before = await lastSuccessful(reading.value, build, github);
  if (before === undefined) return build;
  if (before === "none") return { ...build, changes: FIRST };
  const changes = await readChanges(before.sha, commit.sha, build, github);
  const previousVersion = deployment?.previousVersion ?? versionOfRef(before.ref) ?? shortSha(before.sha);
  const told = { ...build, changes, deployment: { ...deployment, previousVersion } };
  const isRollback = mayBeRollback && changes?.kind === "behind";
  return isRollback ? { ...told, outcome: "rollback" } : told;
}

/**
 * The newest that succeeded before our own, which the event is about or this run made; `undefined` where it is not
 * known whether there is one, as where our own is not among them: then nothing tells which were before it.
 */
async function lastSuccessful(
  deployments: readonly PastDeployment[],
  { repository, run, deployment: told }: Build,
  github: GitHubReads,
): Promise<PastDeployment | "none" | undefined> {
  const known = deployments.findIndex(({ id }) => String(id) === told?.id);
  const candidates = deployments.slice(known + 1);
  let isAfterOwn = known >= 0;
  for (const deployment of candidates.slice(0, MAX_ASKED)) {
    const reading = await github.statusesOf(repository.fullName, deployment.id);
    if (!("value" in reading)) return undefined;
    const isOwn = reading.value.some(({ addresses }) => addresses.some((url) => isOfRun(url, run.id)));
    // One that something newer took the place of is inactive now, and was a success then.
    const isGood = reading.value.some(({ state }) => state === "success");
    if (isGood && !isOwn && isAfterOwn) return deployment;
    isAfterOwn ||= isOwn;
  }
  return isAfterOwn && candidates.length <= MAX_ASKED ? "none" : undefined;
}

function isOfRun(address: string, runId: string): boolean {
  return `${address}/`.includes(`/actions/runs/${runId}/`);
}

/** What is gone is read the other way round: a comparison names only the commits of its second side. */
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
