import type { Promises } from "./promises.ts";

/** What the decisions promise of branches and what is trusted, and the tests that show it. */
export const aboutBranches: Promises = {
  "0020-whose-branch.md": [
    [
      "`src/build/trust/head.ts` is the only place that reads a branch, and it reads it with its repository.",
      { why: "It says how the code is built." },
    ],
    [
      "A branch that is not known to be ours is not ours.",
      "build/trust/head.test.ts",
      "is ours only in our repository, and nobody's without a repository",
    ],
    [
      "A fork's branch is shown as GitHub writes it, `mallory:main`, and links to the fork.",
      "build/trust/head.test.ts",
      "in %s is shown with its owner, and links there",
    ],
    [
      "No branch of ours can have such a name.",
      "build/trust/head.test.ts",
      "in %s is shown with its owner, and links there",
    ],
    [
      "A fork of our own owner is shown with its full name, `your-org/shop-fork:main`.",
      "e2e/build/trust/forks.test.ts",
      "a fork with the same owner is shown with its full name",
    ],
    [
      "If the fork is gone, it is `unknown repository:main`, without a link.",
      "e2e/build/trust/forks.test.ts",
      "is reported as a fork's, opens no incident, and mentions nobody (%j)",
    ],
    [
      "GitHub names no branch for the check or status of a commit that was pushed elsewhere.",
      { why: "A fact of GitHub." },
    ],
    [
      "Then the message names no branch, not even the one that the workflow runs on.",
      "e2e/build/trust/forks.test.ts",
      "a check of a commit that is on no branch of ours does not count as main's",
    ],
    [
      "A step that reports its own run after a fork's run names the fork's branch, and no commit of ours.",
      "e2e/build/trust/forks.test.ts",
      "is reported if the step reports its own run, without a commit of ours",
    ],
    [
      "Two runs are compared only if the branch and repository are known and the same, and the event is the same.",
      "build/trust/head.test.ts",
      "two branches are one only in one repository that is known",
    ],
    [
      "A fork does not deploy to our environments, so its run is not a rollback.",
      "e2e/build/trust/forks.test.ts",
      "a fork's run is not a rollback of what is deployed",
    ],
    [
      "If a newer one of these runs has passed or failed, the comparison is unknown: an older run that is slow or run again neither fixes the branch nor breaks it.",
      "e2e/build/past/overtaken-runs.test.ts",
      "is not compared: %s",
    ],
    [
      "A run that still runs or was cancelled counts by what is compared, which may have been reported already: the same job, or the jobs in `needs`, if the job that reports them has ended there.",
      "e2e/build/past/untold-ends.test.ts",
      "a run in which the job that reports it %s",
    ],
    [
      "If that job was skipped, it reported nothing: a success there only makes a failure the first one, and a failure there only makes a success a fix.",
      "e2e/build/past/untold-ends.test.ts",
      "a run that passed, and skipped the job that reports failures",
    ],
    [
      "What the message of that run called a failure is one, such as a job that reached its time limit, which GitHub calls cancelled.",
      "e2e/build/past/undecided-runs.test.ts",
      "%s: a success is a fix if the job %s",
    ],
    ["GitHub does not say whether a job that failed there is allowed to fail.", { why: "A fact of GitHub." }],
    [
      "If it has not failed in this run as well, a success counts as a fix, but a failure is compared with nothing, so that it is posted.",
      "e2e/build/past/untold-ends.test.ts",
      "a job that may be allowed to fail, because it has not failed in this run",
    ],
    [
      "A run that another workflow reports is compared as a whole, so it must have ended.",
      "e2e/build/past/undecided-runs.test.ts",
      "the whole run %s %s",
    ],
    [
      "If GitHub does not report the jobs, the comparison is unknown.",
      "e2e/build/past/undecided-runs.test.ts",
      "nothing is claimed if the jobs %s",
    ],
    [
      "The same applies if it does not report why they were cancelled, unless the token lacks `checks: read`.",
      "e2e/build/past/untold-ends.test.ts",
      "job %s, which reports a %s",
    ],
    [
      "Four such runs before and the first two after it are read, all at once, because all requests share five seconds.",
      "e2e/build/past/undecided-runs.test.ts",
      "are limited to four runs before and the first two after it, and the others are skipped as ever",
    ],
    [
      "A dispatch that chose its environment (the step's `environment` is the value of one of the event's `inputs`, ignoring case) is about something else than a dispatch for another one.",
      "e2e/build/deployments/chosen-environments.test.ts",
      "is no fix of the other environment",
    ],
    [
      "GitHub does not list the inputs of earlier runs, but the statuses of the environment's deployments name the runs that made them.",
      { why: "A fact of GitHub." },
    ],
    [
      "Only these runs count, before it and as its successor.",
      "e2e/build/deployments/chosen-environments.test.ts",
      "is posted if the newer run %s",
    ],
    [
      "If GitHub does not list any, the comparison is unknown.",
      "e2e/build/deployments/chosen-environments.test.ts",
      "%s, a failure is posted, and the summary says why",
    ],
    [
      "For every event, a deployment is overtaken by a newer one in GitHub's list that has succeeded or failed, if a run of the same workflow made it, with a trusted event or with the event of this run.",
      "e2e/build/deployments/overtaken-deployments.test.ts",
      "that a newer one has overtaken, with %s, ends no incident",
    ],
    ["Another workflow may need the environment only for its secrets.", { why: "It says why." }],
    [
      "A deployment whose statuses name no run may be by an app that uses an environment of the same name, even on the same commit, so it overtakes none.",
      "e2e/build/deployments/overtaken-deployments.test.ts",
      "a failure by a run of %s opens an incident",
    ],
    [
      "The deployment of a cancelled run is listed as failed and does not count.",
      "e2e/build/deployments/overtaken-deployments.test.ts",
      "a deployment is not overtaken %s",
    ],
    [
      "The author of a commit counts on our branches only, by address and by login, because GitHub finds the login by the address.",
      "build/trust/head.test.ts",
      "the author of a commit counts only in our repository",
    ],
    [
      "The branches of the merge queue, `gh-readonly-queue/…`, are in our repository, but their commits may come from a fork, so an author counts once the commit is merged.",
      "e2e/build/trust/authors.test.ts",
      "through event %i of the queue's branch",
    ],
    [
      "Accounts that GitHub itself names, such as who opened a pull request or started a run, count everywhere except after a schedule ([0013](0013-nobody-on-schedule.md)) and after a chain of runs.",
      "build/read-people.test.ts",
      "of %s (%i) that is the subject, author and actor are %j and %j",
    ],
    [
      "After another run, the author counts only if `pull_request`, or an event that requires write access, started that run.",
      "e2e/build/trust/authors.test.ts",
      "the author is mentioned after %s in our repository",
    ],
    [
      "Comments, issues, stars, and forks start runs on the last commit of our default branch, whose author did nothing then.",
      { why: "A fact of GitHub." },
    ],
    [
      "For a run that such a run started, GitHub names only `workflow_run`, so no author counts after a chain of runs.",
      "e2e/build/trust/authors.test.ts",
      "after %s",
    ],
    [
      "No actor counts either: if a schedule began the chain, GitHub names whoever last changed that workflow.",
      "e2e/build/trust/chained-runs.test.ts",
      "nobody is named or mentioned after a run on %s",
    ],
    [
      "The same applies to runs on deployments, checks, and statuses, and to what such runs deploy.",
      "e2e/build/trust/chained-runs.test.ts",
      "nobody is named or mentioned after a deployment by a run on %s",
    ],
    [
      "After `pull_request_target`, the commit is that of the branch that the pull request targets.",
      { why: "A fact of GitHub." },
    ],
    [
      "A concurrency group may contain runs of forks: with `github.head_ref` in its name, a fork's `main` is in the group of ours.",
      { why: "A fact of GitHub." },
    ],
    [
      "So a run that its group cancelled is superseded only if GitHub lists a newer run of the same branch and event that was not skipped, or does not answer.",
      "e2e/build/replaced.test.ts",
      "and neither does one whose successors GitHub does not show",
    ],
    [
      "A push and a pull request of that branch count as the same event.",
      "e2e/build/replaced.test.ts",
      "whatever that run is: %s",
    ],
    [
      "Otherwise it was cancelled, and the message says that another run of the group replaced it.",
      "e2e/build/replaced.test.ts",
      "is reported as cancelled: %s",
    ],
    [
      "If one of its jobs had failed, it has failed.",
      "e2e/build/replaced.test.ts",
      "has failed if one of its jobs failed before",
    ],
    [
      "The login in a `noreply` address counts if the host is `users.noreply.` followed by the server's own.",
      "build/github-user.test.ts",
      "on %s is known by %s as %s",
    ],
    [
      "On GHES, an address of github.com belongs to another person's account.",
      "build/github-user.test.ts",
      "on %s is known by %s as %s",
    ],
    [
      "GitHub lists pull requests for a run or check: those into another repository are ignored, because anybody can propose our `main` to their fork.",
      "build/events/run-events.test.ts",
      "ignores a pull request to a fork",
    ],
    [
      "A push to the default branch is reported as a push even if a pull request proposes it elsewhere.",
      "build/events/run-events.test.ts",
      "of the default branch belongs to it, even if a pull request merges it elsewhere",
    ],
    [
      "`src/build/trust/default-branch.ts` defines what belongs to our default branch: a push, schedule, or dispatch that GitHub itself places there, the end of such a run, or a deployment that such a run or a token created.",
      "build/trust/trusted-run.test.ts",
      "$event $what: applied is $isApplied, an incident $isIncident",
    ],
    [
      "Incidents follow this rule, whatever `apply` says.",
      "e2e/build/trust/forks.test.ts",
      "opens and invites nobody if the step reports its own run",
    ],
    [
      "A job with an `environment` creates a deployment of the branch that it runs on, even in a run that a comment or `pull_request_target` started.",
      { why: "A fact of GitHub." },
    ],
    [
      "So a deployment is trusted as much as the run that its payload names, and not at all if that run cannot be read.",
      "e2e/build/deployments/untrusted-deployments.test.ts",
      "applies no manifest and opens no incident",
    ],
    [
      "A deployment that is not trusted is never reported as a rollback, and neither is what a run deploys that is not trusted itself.",
      "e2e/build/deployments/past-deployments.test.ts",
      "what a run of %s deploys is not a rollback",
    ],
    [
      "An earlier deployment is used for comparison only if its statuses name a run of ours with a trusted event, or name no run and no job's token created it.",
      "build/past/deployed-before.test.ts",
      "%s: %j",
    ],
    [
      "Others are skipped, and if it is not known who made one of them, nothing before it is compared.",
      "e2e/build/deployments/past-deployments.test.ts",
      "is skipped: no rollback, no incident, and nobody from its commits",
    ],
    [
      "A `workflow_run` that reports a run of `deployment` or `deployment_status` does not say who deployed, so it is not trusted either.",
      "e2e/build/trust/forks.test.ts",
      "a run of %s on main does not count as main's",
    ],
    [
      "`apply: auto` trusts these, tags, and releases, and nothing that is not listed.",
      "build/trust/trusted-run.test.ts",
      "of an event that GitHub may add, not even on a tag",
    ],
    [
      "`repository_dispatch` is trusted, because it requires a token with write access and GitHub runs it on the default branch only.",
      "build/trust/trusted-run.test.ts",
      "$event $what: applied is $isApplied, an incident $isIncident",
    ],
    [
      "A deployment for which GitHub names no run is trusted, because it requires such a token too.",
      "build/trust/trusted-run.test.ts",
      "$event $what: applied is $isApplied, an incident $isIncident",
    ],
    [
      "Some events require write access but bring no code (`delete`, `label`, `status`, `registry_package`, and others), so they are not trusted.",
      "build/trust/trusted-run.test.ts",
      "$event $what: applied is $isApplied, an incident $isIncident",
    ],
    [
      "This loses nothing, because the push that changed the manifest has already applied it.",
      { why: "It gives a reason." },
    ],
    [
      "`GITHUB_REF_PROTECTED` no longer counts.",
      "build/trust/trusted-run.test.ts",
      "every event that starts a workflow has a row",
    ],
    [
      "One ruleset for all branches sets it on each of them, even where everybody may push.",
      { why: "A fact of GitHub." },
    ],
  ],
};
