import type { GitHubReads } from "../../github/github-client.ts";
import type { PendingDeployment, Reviewer } from "../../github/reads/pending-deployments.ts";
import type { Waiting } from "../../model/waiting.ts";
import type { Build } from "../build.ts";
import { userOf } from "../github-user.ts";

/**
 * Adds for which environments the run waits, and who may approve. Where GitHub knows of none there is nothing to say: it was
 * approved meanwhile, or no rule held it back. (Every deployment of a job is `waiting` for a moment.)
 */
export async function withWaiting(build: Build, github: GitHubReads): Promise<Build> {
  const { waiting, repository, run } = build;
  // What others deploy has no run that GitHub could be asked for.
  if (waiting === undefined || waiting.isForApproval || run.id === "") return build;
  const reading = await github.pendingOf(repository.fullName, run.id);
  if (!("value" in reading)) return build;
  const known = waiting.environments;
  const pending = reading.value.filter(
    ({ environment }) => known.length === 0 || known.includes(environment),
  );
  if (pending.length > 0) return withPending(build, waiting, pending);
  return { ...build, outcome: "skipped", skippedReason: "the run is not waiting for an approval or a timer" };
}

function withPending(build: Build, waiting: Waiting, pending: readonly PendingDeployment[]): Build {
  const all = pending.flatMap(({ reviewers }) => reviewers);
  const users = [...new Set(all.flatMap((one) => ("login" in one ? [one.login] : [])))];
  const [told = [], ...others] = byReviewers(pending);
  const since = waiting.since ?? told.flatMap(({ timerStartedAt }) => timerStartedAt ?? []).sort()[0];
  return {
    ...build,
    waiting: { ...waitingOf(told), others: others.map(waitingOf), since },
    people: {
      ...build.people,
      // A fork may have a run of its own wait as often as it pushes, and anybody as often as they comment.
      reviewers:
        build.ref.isForeign || build.trigger.isOpenToAll
          ? []
          : users.flatMap((login) => userOf({ login, isBot: false }) ?? []),
    },
  };
}

/** The environments that wait for the same people, those that wait for nobody last: one sentence tells of each group. */
function byReviewers(pending: readonly PendingDeployment[]): readonly (readonly PendingDeployment[])[] {
  const groups = Map.groupBy(pending, ({ reviewers }) => JSON.stringify(reviewers.map(nameOf).sort()));
  return [...groups.values()].toSorted((one, other) => Number(isFree(one)) - Number(isFree(other)));
}

/** Whether nobody has to approve. */
function isFree(group: readonly PendingDeployment[]): boolean {
  return group.every(({ reviewers }) => reviewers.length === 0);
}

/** What environments wait for that wait for the same people. */
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
