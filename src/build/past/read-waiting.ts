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
  return { ...build, outcome: "skipped", skippedReason: "the run waits for no approval and no timer" };
}

function withPending(build: Build, waiting: Waiting, pending: readonly PendingDeployment[]): Build {
  const all = pending.flatMap(({ reviewers }) => reviewers);
  const reviewers = [...new Set(all.map(nameOf))];
  const users = [...new Set(all.flatMap((one) => ("login" in one ? [one.login] : [])))];
  const timers = pending.map(({ timerMinutes }) => timerMinutes);
  return {
    ...build,
    waiting: {
      environments: pending.map(({ environment }) => environment),
      reviewers,
      isForApproval: reviewers.length > 0,
      timerMinutes: timers.every((minutes) => minutes > 0) ? Math.max(...timers) : undefined,
      since: waiting.since ?? pending.flatMap(({ timerStartedAt }) => timerStartedAt ?? []).sort()[0],
    },
    people: {
      ...build.people,
      // A fork may have a run of its own wait as often as it pushes.
      reviewers: build.ref.isForeign ? [] : users.flatMap((login) => userOf({ login, isBot: false }) ?? []),
    },
  };
}

function nameOf(reviewer: Reviewer): string {
  return "login" in reviewer ? reviewer.login : reviewer.team;
}
