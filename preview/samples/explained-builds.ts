import type { Build } from "../../src/build/build.ts";
import type { Failure } from "../../src/build/failures/failure.ts";
import { type Changes, FIRST } from "../../src/build/past/changes.ts";
import type { History, PastRun } from "../../src/build/past/history.ts";
import { NO_QUOTE } from "../../src/model/log-quote.ts";
import { sampleBuild as sample } from "./sample-steps.ts";

const SHOP = "https://github.com/your-org/shop";
const JOB = `${SHOP}/actions/runs/9001/job/77`;

const run = (number: string, conclusion: string): PastRun => ({
  number,
  url: `${SHOP}/actions/runs/50${number}`,
  sha: "81d0e5c2f7a94b36c8d1e0f2a3b4c5d6e7f80912",
  conclusion,
  createdAt: "2026-01-05T09:00:00Z",
});

/** A failure as GitHub reports it to another job: a step, its annotations, and its log. */
export const unitFailure: Failure = {
  name: "test (ubuntu-24.04, 22)",
  url: JOB,
  steps: [{ number: 4, name: "Run unit tests", conclusion: "failure", url: `${JOB}#step:4:1` }],
  annotations: [
    {
      file: "src/cart.ts",
      line: 42,
      url: `${SHOP}/blob/3f2a9c1/src/cart.ts#L42`,
      message: "AssertionError: expected 2 to be 3",
    },
    { message: "2 of 6 tests failed" },
  ],
  log: {
    keyLine: "AssertionError: expected 2 to be 3",
    quotes: [
      [
        " FAIL  src/cart.test.ts > counts every cup once",
        "AssertionError: expected 2 to be 3",
        "  at src/cart.test.ts:17:24",
      ],
    ],
  },
};

/** The same as GitHub reports it to the job itself: there is no log before the job has ended. */
export const ownFailure: Failure = { ...unitFailure, log: NO_QUOTE };

/** Another job that failed. */
export const e2eFailure: Failure = {
  name: "test-e2e",
  url: `${SHOP}/actions/runs/9001/job/78`,
  steps: [
    { number: 5, name: "Run e2e", conclusion: "failure", url: `${SHOP}/actions/runs/9001/job/78#step:5:1` },
  ],
  annotations: [{ message: "Timed out waiting for http://localhost:3000" }],
  log: NO_QUOTE,
};

export const stillFailing: History = {
  transition: "still-failing",
  failedRuns: 3,
  isOpen: false,
  brokenSeconds: 2 * 3600,
  firstFailed: run("40", "failure"),
  lastGood: run("39", "success"),
};

const fixed: History = {
  ...stillFailing,
  transition: "fixed",
  failedRuns: 2,
  brokenSeconds: 3 * 3600,
  lastFailed: run("41", "failure"),
};

/** What has changed since the last successful run. */
export const changed: Changes = {
  kind: "ahead",
  added: 2,
  gone: 0,
  url: `${SHOP}/compare/81d0e5c...3f2a9c1`,
  since: stillFailing.lastGood,
  commits: [
    {
      sha: "3f2a9c17d5e80b46a1c2d3e4f5061728394a5b6c",
      message: "Count every cup once (#98)",
      author: "ada",
      url: `${SHOP}/commit/3f2a9c1`,
    },
    {
      sha: "c4b7a90e12d3f45860718293a4b5c6d7e8f90a1b",
      message: "Grind finer",
      author: "grace",
      url: `${SHOP}/commit/c4b7a90`,
    },
  ],
};
const deployed: Changes = { ...changed, since: undefined };

/** The changes that a rollback removes. */
const gone: Changes = {
  kind: "behind",
  added: 0,
  gone: 2,
  url: `${SHOP}/compare/3f2a9c1...5e61fd8`,
  commits: [
    {
      sha: "5e61fd8a07b9c2d4e6f8091a2b3c4d5e6f708192",
      message: "Take orders by telephone (#99)",
      author: "grace",
      url: `${SHOP}/commit/5e61fd8`,
    },
    {
      sha: "9a03c7e4b5d6f7081923a4b5c6d7e8f9012345a6",
      message: "Brew colder",
      author: "ada",
      url: `${SHOP}/commit/9a03c7e`,
    },
  ],
};

/** Builds with more data than the event and inputs, by name. */
export const EXPLAINED_BUILDS: readonly (readonly [name: string, build: Build])[] = [
  ["explained-so-far", { ...sample("success"), isUnfinished: true }],
  [
    "explained-waiting",
    {
      ...sample("deploy-trigger"),
      outcome: "waiting",
      run: { id: "9001", number: "42", attempt: 1, url: `${SHOP}/actions/runs/9001` },
      trigger: {
        event: "deployment_status",
        text: "Deployment to production (waiting)",
        isScheduled: false,
      },
      waiting: {
        environments: ["production"],
        reviewers: ["bob", "release-managers"],
        isForApproval: true,
        since: "2026-08-01T10:12:30Z",
      },
    },
  ],
  ["explained-failure", { ...sample("failure-matrix"), failures: [ownFailure] }],
  ["explained-workflow", { ...sample("failure-needs"), failures: [unitFailure, e2eFailure] }],
  [
    "explained-still-failing",
    { ...sample("failure-needs"), failures: [unitFailure, e2eFailure], history: stillFailing },
  ],
  [
    "explained-many-jobs",
    {
      ...sample("failure-needs"),
      failures: [
        ...Array.from({ length: 7 }, (_, index) => ({
          ...ownFailure,
          name: `test (${index + 1})`,
          matrix: { name: "test", count: 8, passed: ["test (8)"] },
        })),
        e2eFailure,
      ],
    },
  ],
  [
    "explained-since-good",
    {
      ...sample("failure-needs"),
      failures: [unitFailure, e2eFailure],
      history: stillFailing,
      changes: changed,
    },
  ],
  ["explained-deploy", { ...sample("deploy-success"), changes: deployed }],
  [
    "explained-redeploy",
    withVersionBefore("v1.4.0", {
      ...sample("deploy-success"),
      changes: { ...deployed, kind: "identical", added: 0, commits: [] },
    }),
  ],
  ["explained-first-deploy", withVersionBefore(undefined, { ...sample("deploy-success"), changes: FIRST })],
  ["explained-rollback", { ...sample("rollback"), changes: gone }],
  ["explained-failed-deploy", withLastGood(sample("deploy-failure"))],
  ["explained-fixed", { ...sample("success-needs"), history: fixed, isUnfailed: true }],
];

function withVersionBefore(previousVersion: string | undefined, build: Build): Build {
  return { ...build, deployment: { ...build.deployment, previousVersion } };
}

/** Adds the deployment that is still live, as GitHub reports it. */
function withLastGood(build: Build): Build {
  return { ...build, deployment: { ...build.deployment, previousAge: 3 * 86_400, previousRun: 39 } };
}
