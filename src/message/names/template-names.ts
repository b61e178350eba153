import { FAILURE_NAMES } from "./failure-names.ts";
import type { ModelOf, NameTable } from "./name-table.ts";
import { REPORT_NAMES } from "./report-names.ts";

/**
 * Every name that a template may use, with what it holds: the public contract of templates. The type of the
 * model, the check for unknown names and `docs/templates.md` follow from this table. A text is "" when it is not
 * known; a group such as `pullRequest` is absent when there is none; a list is then empty.
 */
export const TEMPLATE_NAMES = {
  event: "What is reported: `start`, `waiting`, `success`, `failure`, `cancelled` or `rollback`.",
  icon: "The emoji of the event.",
  status: "The event in a word, such as `Failed`.",
  headline: "What ran and how it ended, such as `CI › test failed: unit`.",
  headlineParts: [
    {
      text: "A part of the headline. Write the parts in a row, with a blank between them.",
      url: "Address of what it names.",
      first: "`yes` for the first part.",
    },
  ],
  titleNotes: [
    {
      text: "What follows the headline in the title, such as `1 new` or `since #40`.",
      url: "Address of it.",
    },
  ],
  why: {
    text: "The first of what tells why it failed: a failed test, an error, a line of a log.",
    place: "File and line of it, such as `src/cart.ts:42`.",
    url: "Address of that line.",
  },
  detail: "`compact` where the `detail` input is `compact`, else nothing.",
  where: "What it happened on: pull request and its title, release (tag, else name), tag or branch.",
  passed: "What passed, where the headline says what else happened, such as `CI › test`.",
  workflow: "The workflow's name.",
  stage: "The `stage` input, or `deploy` for a deployment.",
  reason: "The `reason` input, or the deployment's description.",
  compareUrl: "Address of the changes of a push.",
  run: {
    id: "The run's id.",
    number: "The run's number, as in `#42`.",
    attempt: "The attempt, from `2` on.",
    url: "Address of this attempt.",
    duration: "How long it took, such as `3 min 12 s`; known for a run that has ended.",
  },
  job: {
    name: "The notifying job by the name that GitHub shows; where it does not tell, and at the start, its id in the workflow with its matrix values.",
    url: "Address of the job; unknown on GHES.",
  },
  waiting: {
    environments: "The environments that are waited for, such as `staging and production`.",
    reviewers: "Of whom one must approve, such as `ada or release-managers`.",
    others: "What waits beside them for something else, such as `docs waits for approval by carol`.",
    since: "Since when, such as `2026-11-29 12:04 UTC`.",
    url: "Address where it is approved.",
  },
  cause:
    "Why it was cancelled or cut off, as GitHub says it, such as `Cancelled by @alice`, `Superseded by #43`, `Time limit of 10 min hit` or `The runner was shut down`.",
  untoldCause: "The same, where the headline of a failure does not say it.",
  supersededBy: {
    number: "Number of the newer run that took the place of a cancelled one, as in `#43`.",
    url: "Address of that run.",
  },
  newerRun: {
    number: "Number of a newer run beside a cancelled one, which is not known to be why it was cancelled.",
    url: "Address of that run.",
  },
  unknownCause:
    "`yes` for something cancelled that may have failed, where `notify-on` waits for a failure and GitHub does not say why.",
  unexplained:
    "`yes` for a cancelled run of which only a newer run is known, not why: its message is a short one.",
  repository: {
    name: "`owner/name`.",
    url: "Address of the repository.",
  },
  trigger: {
    event: "The event that started the run, such as `push`.",
    text: "The event in words, such as `Pull request opened`.",
  },
  ref: {
    kind: "`branch`, `tag`, `pull request`, `merge queue` or `none`.",
    name: "Its name, such as `main` or `#7`; a fork's branch with its owner, as in `mallory:main`.",
    url: "Its address.",
  },
  commit: {
    sha: "The whole sha.",
    shortSha: "Its first seven characters.",
    title: "First line of the commit message, where the event tells it.",
    author: "The author's name, where the event tells it.",
    url: "Address of the commit.",
  },
  pullRequest: {
    number: "Its number.",
    title: "Its title.",
    author: "Login of who opened it.",
    sourceBranch: "The branch that it brings; a fork's with its owner, as in `mallory:main`.",
    targetBranch: "The branch that it goes to.",
    url: "Its address.",
  },
  release: {
    tag: "The release's tag.",
    name: "The release's name.",
    prerelease: "`pre-release`, or nothing.",
    body: "The start of its notes, on one line.",
    url: "Address of the release.",
  },
  deployment: {
    environment: "The environment's name.",
    url: "Address of what was deployed.",
    version: "The version that is there now: the `version` input, a tag, or the short sha.",
    previousVersion: "The version that was there before.",
    text: "What the headline does not say of it, such as `Environment production · Version v1 → v2`.",
  },
  actor: {
    login: "Login of who started the run; the group is absent on `schedule`.",
  },
  needs: [
    {
      name: "Id of a needed job.",
      result: "`success`, `failure`, `cancelled` or `skipped`.",
    },
  ],
  failedJobs: [{ name: "Id of a needed job that failed." }],
  failedSteps: [{ name: "Id of a step of this job that failed." }],
  stepsText: "The failed steps of this job, where neither the headline nor a failed job names them.",
  ...FAILURE_NAMES,
  ...REPORT_NAMES,
  history: {
    text: "How it compares with before, such as `Fixed after 4 failed runs in 3 h`.",
    firstFailedNumber: "Number of the run that broke it, where that is another one.",
    firstFailedUrl: "Address of that run.",
    lastGoodNumber: "Number of the last run that passed.",
    lastGoodUrl: "Address of that run.",
  },
  mend: {
    text: "What made it pass again: `Passes again with`, followed by a commit, or `Passes again with the same commit`.",
    shortSha: "First seven characters of that commit's sha; nothing where it failed with the same one.",
    title: "First line of its message.",
    url: "Its address.",
  },
  changes: {
    text: "What is different, such as `4 commits since it passed` or `2 commits are gone`.",
    count: "How many commits are new, or in a rollback gone.",
    gone: "How many commits are gone.",
    authors: "Who wrote them, such as `ada and grace`.",
    url: "Address of the comparison.",
    sinceNumber: "Number of the run that it is compared with, where that is no deployment.",
    sinceUrl: "Address of that run.",
    commits: [
      {
        shortSha: "First seven characters of a commit's sha.",
        title: "First line of its message.",
        author: "Its author.",
        url: "Its address.",
      },
    ],
    more: "How many more there are, such as `and 3 more commits`.",
    listed: "`yes` where a message about a failure lists them.",
  },
  jobs: "The needed jobs by result, such as `Failed: test · Cancelled: lint · Passed: build`.",
  otherJobs: "The same without the failed ones that the headline names.",
  skipped: "The needed jobs that were skipped, where GitHub does not say why, such as `deploy`.",
  facts: [
    {
      text: "A fact of the run, such as the repository, the branch, the commit or the author.",
      url: "Its address.",
      note: "More of it, such as the commit's title.",
      first: "`yes` for the first fact, to set separators between.",
    },
  ],
  links: [
    {
      text: "What the link opens.",
      url: "Its address.",
      note: "More of it, such as who wrote the commits.",
      first: "`yes` for the first link, to set separators between.",
    },
  ],
} as const satisfies NameTable;

/** What a template sees, beside the user's `data`. */
export type MessageModel = ModelOf<typeof TEMPLATE_NAMES>;
