import type { Promises } from "./promises.ts";

/** What the decisions promise of branches and what is trusted, and the tests that show it. */
export const aboutBranches: Promises = {
  "0020-whose-branch.md": [
    [
      "`src/build/trust/head.ts` is the one place that reads a branch, with its repository.",
      { why: "It says how the code is built." },
    ],
    [
      "What is not known to be ours is not.",
      "build/trust/head.test.ts",
      "is ours in our repository only, and where there is none, nobody's",
    ],
    [
      "A fork's branch is told as GitHub writes it, `mallory:main`, which no branch of ours can be called, and links to the fork.",
      "build/trust/head.test.ts",
      "in %s is told with its owner, and leads there",
    ],
    [
      "A fork of our own owner has its whole name, `your-org/shop-fork:main`.",
      "e2e/forks.e2e.test.ts",
      "a fork of our own owner is told by its whole name",
    ],
    [
      "Of a fork that is gone it is `unknown repository:main`, without a link.",
      "e2e/forks.e2e.test.ts",
      "is told as what it is, opens no incident and mentions nobody (%j)",
    ],
    [
      "GitHub names no branch for the check or status of a commit that was pushed elsewhere: then the message names none, and not the branch that the workflow runs on.",
      "e2e/forks.e2e.test.ts",
      "a check of a commit that is no branch of ours is none of main's",
    ],
    [
      "A step that tells of its own run after a fork's names the fork's branch, and no commit of ours.",
      "e2e/forks.e2e.test.ts",
      "is told where the step tells of its own run, and no commit of ours with it",
    ],
    [
      "Two runs are compared if both branch and repository are the same and known, and the event is the same.",
      "build/trust/head.test.ts",
      "two branches are one only in one repository that is known",
    ],
    [
      "A fork deploys nothing of ours, so its run is no rollback.",
      "e2e/forks.e2e.test.ts",
      "a fork's run is no rollback of what is deployed",
    ],
    [
      "The author of a commit counts on our branches only, by address as by login: GitHub finds the login by the address.",
      "build/trust/head.test.ts",
      "whom a commit names as its author counts in our repository only",
    ],
    [
      "A commit in the merge queue is on none yet, so its author counts once it is merged.",
      "e2e/forks.e2e.test.ts",
      "whom a commit in the merge queue names is not mentioned: it may be a fork's",
    ],
    [
      "Accounts that GitHub itself names, such as who opened a pull request or started a run, count anywhere.",
      "build/read-people.test.ts",
      "of %s (%i) that is the subject, author and actor are %j and %j",
    ],
    [
      "The login in a `noreply` address counts if the host is `users.noreply.` and the server's own.",
      "build/github-user.test.ts",
      "on %s is known by %s as %s",
    ],
    [
      "On GHES an address of github.com names another person's account.",
      "build/github-user.test.ts",
      "on %s is known by %s as %s",
    ],
    [
      "Of the pull requests that GitHub lists for a run or check, those that go to another repository are passed over: anybody can propose our `main` to their fork.",
      "build/events/run-events.test.ts",
      "passes over a pull request that goes to a fork",
    ],
    [
      "A push to the default branch is told as such even if a pull request brings it elsewhere.",
      "build/events/run-events.test.ts",
      "of the default branch is that one's, though a pull request brings it elsewhere",
    ],
    [
      "`src/build/trust/default-branch.ts` says what is of our default branch: a push, a schedule or a dispatch that GitHub itself puts there, the end of such a run, or a deployment that such a run or a token made.",
      "build/trust/trusted-run.test.ts",
      "$event $what: applied is $isApplied, an incident $isIncident",
    ],
    [
      "Incidents go by it, whatever `apply` says.",
      "e2e/forks.e2e.test.ts",
      "opens and invites nobody where the step tells of its own run",
    ],
    [
      "A job with an `environment` makes a deployment of the branch that it runs on, also in a run that a comment or `pull_request_target` started.",
      { why: "A fact of GitHub." },
    ],
    [
      "So a deployment is trusted as the run is that its payload names, and one whose run cannot be read is not.",
      "e2e/untrusted-deployments.e2e.test.ts",
      "applies no manifest and opens no incident",
    ],
    [
      "No rollback is claimed of a deployment that is not trusted, nor of what a run deploys that is not trusted itself.",
      "e2e/past-deployments.e2e.test.ts",
      "what a run of %s deploys is no rollback",
    ],
    [
      "A deployment of the past is compared with only if its statuses name a run of ours and of a trusted event, or name none and no job's token made it.",
      "build/past/deployed-before.test.ts",
      "%s: %j",
    ],
    [
      "Others are passed over, and behind one of which it is not known who made it nothing is claimed.",
      "e2e/past-deployments.e2e.test.ts",
      "is passed over: no rollback, no incident, nobody of its commits",
    ],
    [
      "A `workflow_run` that reports a run of `deployment` or `deployment_status` does not tell who deployed, so it is not trusted either.",
      "e2e/forks.e2e.test.ts",
      "a run of %s on main is none of main's, though it says so",
    ],
    [
      "`apply: auto` trusts that, tags and releases, and nothing that is not named.",
      "build/trust/trusted-run.test.ts",
      "of what GitHub may think of next, not even on a tag",
    ],
    [
      "`repository_dispatch` is trusted: it takes a token that may write, and GitHub runs it on the default branch only; so is a deployment for which GitHub names no run, which takes such a token too.",
      "build/trust/trusted-run.test.ts",
      "$event $what: applied is $isApplied, an incident $isIncident",
    ],
    [
      "Events that only who may write can start, but that bring no code (`delete`, `label`, `status`, `registry_package` and others), are not: nothing is lost, for the push that changed the manifest has applied it.",
      "build/trust/trusted-run.test.ts",
      "$event $what: applied is $isApplied, an incident $isIncident",
    ],
    [
      "`GITHUB_REF_PROTECTED` counts no more.",
      "build/trust/trusted-run.test.ts",
      "every event that starts a workflow has a row",
    ],
    [
      "One ruleset over all branches sets it on each, also where everybody may push.",
      { why: "A fact of GitHub." },
    ],
  ],
};
