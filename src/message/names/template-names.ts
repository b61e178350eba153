import { FAILURE_NAMES } from "./failure-names.ts";
import type { ModelOf, NameTable } from "./name-table.ts";
import { REPORT_NAMES } from "./report-names.ts";

/**
 * Every name that a template can use, with its meaning: the public contract of templates. The model's type, the check for
 * unknown names, and `docs/templates.md` are derived from this table. An unknown text is "". A group such as `pullRequest`
 * is absent if there is none, and a list is empty.
 */
export const TEMPLATE_NAMES = {
  event: "What is reported: `start`, `waiting`, `success`, `failure`, `cancelled`, or `rollback`.",
  icon: "The emoji of the event.",
  status: "The event in a word, such as `Failed`.",
  headline: "What ran and how it ended, such as `CI › test failed: unit`.",
  headlineParts: [
    {
      text: "A part of the headline. Write the parts in a row, with a blank between them.",
      url: "Address of what the part names.",
      first: "`yes` for the first part.",
    },
  ],
  titleNotes: [
    {
      text: "What follows the headline in the title, such as `1 new` or `since #40`.",
      url: "Its address.",
    },
  ],
  explanation: {
    text: "The first thing that explains the failure: a failed test, an error, or a line of a log.",
    location: "Its file and line, such as `src/cart.ts:42`, or else its job and step.",
    url: "Address of that line.",
  },
  compact: "`yes` if the input `detail` is `compact`.",
  subject: "What it happened on: a pull request and its title, a release, a tag, or a branch.",
  passedJob:
    "The workflow and the job that passed, such as `CI › test`, if the headline says something else.",
  workflow: "The workflow's name.",
  stage: "The `stage` input, or `deploy` for a deployment.",
  reason: "The `reason` input, or the deployment's description.",
  compareUrl: "Address of the changes of a push.",
  run: {
    id: "The run's ID.",
    number: "The run's number, as in `#42`.",
    attempt: "The attempt, from `2` on.",
    url: "Address of this attempt.",
    duration: "How long it took, such as `3 min 12 s`, if the run has ended.",
  },
  job: {
    name: "The reporting job, by the name that GitHub shows. At the start, and if GitHub does not say, its ID in the workflow with its matrix values.",
    url: "Address of the job. Unknown on GHES.",
  },
  waiting: {
    environments: "The environments that are waiting, such as `staging and production`.",
    reviewers: "Who can approve, such as `ada or release-managers`.",
    others: "What else is waiting for something different, such as `docs waits for approval by carol`.",
    since: "Since when, such as `2026-11-29 12:04 UTC`.",
    url: "Address of the review.",
  },
  cause:
    "Why it was cancelled or ended early, as GitHub says it, such as `Cancelled by @alice`, `Superseded by #43`, `Time limit of 10 min hit`, or `The runner was shut down`.",
  otherCause: "The same, if the headline of a failure says something else.",
  supersededBy: {
    number: "Number of the newer run that superseded this one, as in `#43`.",
    url: "Address of that run.",
  },
  newerRun: {
    number: "Number of a newer run, if it is not known to be the reason for the cancellation.",
    url: "Address of that run.",
  },
  unknownCause:
    "`yes` if it was cancelled and may have failed: `notify-on` includes `failure`, and GitHub does not say why.",
  maybeSuperseded:
    "`yes` if it was cancelled, and a newer run may be the reason: GitHub does not say why. Its message is short.",
  repository: {
    name: "`owner/name`.",
    url: "Address of the repository.",
  },
  trigger: {
    event: "The event that started the run, such as `push`.",
    text: "The event in words, such as `Pull request opened`.",
  },
  ref: {
    kind: "`branch`, `tag`, `pull request`, `merge queue`, or `none`.",
    name: "Its name, such as `main` or `#7`. A fork's branch has its owner, as in `mallory:main`.",
    url: "Its address.",
  },
  commit: {
    sha: "The full SHA.",
    shortSha: "Its first seven characters.",
    title: "First line of the commit message, if the event contains it.",
    author: "The author's name, if the event contains it.",
    url: "Address of the commit.",
  },
  pullRequest: {
    number: "Its number.",
    title: "Its title.",
    author: "Login of the person who opened it.",
    sourceBranch: "The source branch. A fork's branch has its owner, as in `mallory:main`.",
    targetBranch: "The target branch.",
    url: "Its address.",
  },
  release: {
    tag: "The release's tag.",
    name: "The release's name.",
    prerelease: "`pre-release`, or nothing.",
    notes: "The start of its release notes, on one line.",
    url: "Address of the release.",
  },
  deployment: {
    environment: "The environment's name.",
    url: "Address of what was deployed.",
    version: "The deployed version: the input `version`, the tag, or the short SHA.",
    previousVersion: "The version before it.",
    text: "What the headline does not say, such as `Environment production · Version v1 → v2`.",
  },
  actor: {
    login: "Login of the person who started the run. Absent in scheduled runs, and after a chain of runs.",
  },
  needs: [
    {
      name: "ID of a needed job.",
      result: "`success`, `failure`, `cancelled`, or `skipped`.",
    },
  ],
  failedJobs: [{ name: "ID of a needed job that failed." }],
  failedSteps: [{ name: "ID of a step of this job that failed." }],
  otherFailedSteps: "The same as text, if neither the headline nor `failures` names them.",
  ...FAILURE_NAMES,
  ...REPORT_NAMES,
  history: {
    text: "How it compares with the previous run, such as `Fixed after 4 failed runs in 3 h`.",
    firstFailedNumber: "Number of the run that broke it, if that is another one.",
    firstFailedUrl: "Address of that run.",
    lastGoodNumber: "Number of the last run that passed.",
    lastGoodUrl: "Address of that run.",
  },
  fix: {
    text: "What made it pass again: `Passes again with`, followed by a commit, or `Passes again with the same commit`.",
    shortSha: "First seven characters of that commit's SHA; nothing if it failed with the same commit.",
    title: "First line of its message.",
    url: "Its address.",
  },
  changes: {
    text: "What is different, such as `4 commits since it passed` or `2 commits are gone`.",
    count: "How many commits are new, or were removed by a rollback.",
    removed: "How many commits a rollback removed.",
    authors: "Who wrote them, such as `ada and grace`.",
    url: "Address of the comparison.",
    sinceNumber: "Number of the run that it is compared with, if that is not a deployment.",
    sinceUrl: "Address of that run.",
    commits: [
      {
        shortSha: "First seven characters of a commit's SHA.",
        title: "First line of its message.",
        author: "Its author.",
        url: "Its address.",
      },
    ],
    more: "How many more there are, such as `and 3 more commits`.",
    listed: "`yes` if a message about a failure lists them.",
  },
  jobs: "The needed jobs by result, such as `Failed: test · Cancelled: lint · Passed: build`.",
  otherJobs: "The same, without the failed ones that the headline names.",
  skippedJobs: "The needed jobs that were skipped without a known reason, such as `deploy`.",
  facts: [
    {
      text: "A fact of the run, such as the repository, the branch, the commit, or the author.",
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

/** What a template sees, in addition to the user's `data`. */
export type MessageModel = ModelOf<typeof TEMPLATE_NAMES>;
