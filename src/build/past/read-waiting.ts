import type { GitHubReads } from "../../github/github-client.ts";
import type { PendingDeployment, Reviewer } from "../../github/reads/pending-deployments.ts";
import type { Waiting } from "../../model/waiting.ts";
import { listText } from "../../text/list.ts";
import { oneLine } from "../../text/markup/plain.ts";
import type { Build } from "../build.ts";
import { type People, userOf } from "../github-user.ts";

/**
 * Adds the environments that the run is waiting for, and who can approve them. If GitHub lists none, nothing is added: the
 * run has been approved in the meantime, or no rule held it back. (Every deployment of a job is `waiting` for a moment.)
 */
export async function withWaiting(build: Build, github: GitHubReads): Promise<Build> {
  const { waiting, repository, run } = build;
  // Deployments by other systems have no run on GitHub.
  if (waiting === undefined || waiting.isForApproval || run.id === "") return build;
  const reading = await github.pendingOf(repository.fullName, run.id);
  if (!("value" in reading)) return build;
  // Source: https://docs.github.com/actions/how-tos/deploy/configure-and-manage-deployments/manage-environments
  const known = waiting.environments.map((name) => name.toLowerCase());
  const pending = reading.value.filter(
    ({ environment }) => known.length === 0 || known.includes(environment.toLowerCase()),
  );
  if (pending.length > 0) return withPending(build, waiting, pending);
  return { ...build, outcome: "skipped", skippedReason: reasonFor(waiting, reading.value) };
}

/** Says why nothing is reported. An environment may be misspelled. */
function reasonFor({ environments }: Waiting, others: readonly PendingDeployment[]): string {
  if (others.length === 0) return "the run is not waiting for an approval or a timer";
  const named = listText(others.map(({ environment }) => oneLine(environment)));
  return `the run waits for ${named}, not for ${oneLine(environments.join())}`;
}

function withPending(build: Build, waiting: Waiting, pending: readonly PendingDeployment[]): Build {
  const all = pending.flatMap(({ reviewers }) => reviewers);
  const [told = [], ...others] = byReviewers(pending);
  const since = waiting.since ?? told.flatMap(({ timerStartedAt }) => timerStartedAt ?? []).sort()[0];
  return {
    ...build,
    waiting: { ...waitingOf(told), others: others.map(waitingOf), since },
    people: {
      ...build.people,
      // A fork can make a run of its own wait with every push, and anyone can do so with every comment.
      ...(!build.ref.isForeign && !build.trigger.isOpenToAll && reviewersAmong(all)),
    },
  };
}

function reviewersAmong(all: readonly Reviewer[]): Pick<People, "reviewers" | "teams"> {
  const users = new Set(all.flatMap((one) => ("login" in one ? [one.login] : [])));
  return {
    reviewers: [...users].flatMap((login) => userOf({ login, isBot: false }) ?? []),
    teams: all.flatMap((one) => ("team" in one ? [one.team] : [])),
  };
}

/** Environments grouped by the people they wait for; those that wait for nobody come last. Each group gets one sentence. */
function byReviewers(pending: readonly PendingDeployment[]): readonly (readonly PendingDeployment[])[] {
  const groups = Map.groupBy(pending, ({ reviewers }) => JSON.stringify(reviewers.map(nameOf).sort()));
  return [...groups.values()].toSorted((one, other) => Number(isFree(one)) - Number(isFree(other)));
}

/** Whether nobody needs to approve. */
function isFree(group: readonly PendingDeployment[]): boolean {
  return group.every(({ reviewers }) => reviewers.length === 0);
}

/** What environments are waiting for that need the same reviewers. */
function waitingOf(group: readonly PendingDeployment[]): Waiting {
  const isForApproval = !isFree(group);
  const [minutes = 0, ...different] = new Set(group.map(({ timerMinutes }) => timerMinutes));
  const hasTimer = !isForApproval && minutes > 0 && different.length === 0;
  return {
    environments: group.map(({ environment }) => environment),
    reviewers: [...new Set(group.flatMap(({ reviewers }) => reviewers.map(nameOf)))],
    isForApproval,
    timerMinutes: hasTimer ? minutes : undefined,
  };
}

function nameOf(reviewer: Reviewer): string {
  return "login" in reviewer ? reviewer.login : reviewer.team;
}
