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
  const { approval = [], none = [] } = Object.groupBy(pending, ({ reviewers }) =>
    reviewers.length > 0 ? "approval" : "none",
  );
  const all = approval.flatMap(({ reviewers }) => reviewers);
  const users = [...new Set(all.flatMap((one) => ("login" in one ? [one.login] : [])))];
  const others = none.length > 0 ? withoutApproval(none) : undefined;
  const told = approval.length > 0 ? approval : none;
  const since = waiting.since ?? told.flatMap(({ timerStartedAt }) => timerStartedAt ?? []).sort()[0];
  return {
    ...build,
    waiting: {
      ...(approval.length > 0 ? { ...forApproval(approval), others } : withoutApproval(none)),
      since,
    },
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

function forApproval(pending: readonly PendingDeployment[]): Waiting {
  return {
    environments: pending.map(({ environment }) => environment),
    reviewers: [...new Set(pending.flatMap(({ reviewers }) => reviewers.map(nameOf)))],
    isForApproval: true,
  };
}

function withoutApproval(pending: readonly PendingDeployment[]): Waiting {
  const [minutes = 0, ...different] = new Set(pending.map(({ timerMinutes }) => timerMinutes));
  return {
    environments: pending.map(({ environment }) => environment),
    reviewers: [],
    isForApproval: false,
    timerMinutes: minutes > 0 && different.length === 0 ? minutes : undefined,
  };
}

function nameOf(reviewer: Reviewer): string {
  return "login" in reviewer ? reviewer.login : reviewer.team;
}
