import type { RunFacts } from "../emulator/github/entities.ts";
import type { GitHubOptions } from "../emulator/github/start-github.ts";
import type { RunEvent, RunOptions } from "../runner/index.ts";
import { webhookExamples } from "./webhook-examples.ts";

/** One step of a workflow, as `npm start` runs it. */
export interface Scenario {
  /** What happens, as the heading above its message. */
  readonly heading: string;
  readonly options: Pick<RunOptions, "with" | "event" | "contexts" | "github">;
  /** What GitHub knows, where it is asked. */
  readonly known?: GitHubOptions;
  /** What happens until the job has ended, when a step with `lifecycle` finishes its message. */
  readonly end?: { readonly heading: string; readonly options: Pick<RunOptions, "with" | "contexts"> };
}

const push = payloadOf("push", 4);
const nextPush = pushBefore(payloadOf("check_suite", 0));
const release = payloadOf("release", 0);
const deployment = payloadOf("deployment", 0);

const REPOSITORY = "Codertocat/Hello-World";
const { id: OWN, sha: DEPLOYED } = Object(deployment.payload).deployment as { id: number; sha: string };
const LATER = "4".repeat(40);

/** Steps that run one after another, each from a real webhook payload. */
export const scenarios: readonly Scenario[] = [
  {
    heading: "A push starts a build",
    options: { event: push, with: { lifecycle: "true", stage: "build" } },
    end: {
      heading: "The build fails: the message is edited, and a reply tells the room",
      options: {
        with: { stage: "build", steps: JSON.stringify({ compile: step("success"), unit: step("failure") }) },
        contexts: { job: { status: "failure" } },
      },
    },
  },
  {
    heading: "The next push starts",
    options: { event: nextPush, github: { run_number: "43" }, with: { lifecycle: "true", stage: "build" } },
    end: { heading: "It succeeds: the message is edited", options: { with: { stage: "build" } } },
  },
  {
    heading: "On main, four runs failed in a row; now every job passes",
    known: { repository: REPOSITORY, runs: brokenForHours(43) },
    options: {
      event: push,
      github: { run_number: "43", run_id: "9002" },
      with: { needs: needs("build", "test"), "notify-on": "failure, fixed" },
    },
  },
  {
    heading: "A release is published, and every job before this one passes",
    options: {
      event: release,
      github: { workflow: "Release" },
      with: { needs: needs("build", "publish") },
    },
  },
  {
    heading: "A deployment succeeds",
    options: {
      event: deployment,
      github: { workflow: "Deploy" },
      with: {
        version: "v1.4.0",
        "previous-version": "v1.3.2",
        "environment-url": "https://shop.example.com",
      },
    },
  },
  {
    heading: "An older commit is deployed: nobody said that this is a rollback",
    known: {
      repository: REPOSITORY,
      commits: [
        { sha: DEPLOYED, message: "Count every cup once" },
        { sha: LATER, parent: DEPLOYED, message: "Take orders from everywhere", author: "grace" },
      ],
      runs: [{ number: 40, from: REPOSITORY }],
      deployments: [
        { id: OWN, sha: DEPLOYED, run: 41 },
        { id: 2, sha: LATER, ref: "v1.4.0" },
      ],
      permissions: ["actions", "contents", "deployments"],
    },
    options: {
      event: deployment,
      github: { workflow: "Deploy" },
      with: {
        version: "v1.3.2",
        "environment-url": "https://shop.example.com",
        reason: "Checkout answered 500 for one request in ten",
      },
    },
  },
];

/**
 * The push that the check suite of the same repository is about: after the first one, and on another branch. Every
 * example of a push has the same commit.
 */
function pushBefore(suite: RunEvent): RunEvent {
  const { check_suite: checked } = suite.payload as CheckSuitePayload;
  const { before, after, head_branch: branch, head_commit: commit } = checked;
  const compare = `https://github.com/Codertocat/Hello-World/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`;
  const changes = { ref: `refs/heads/${branch}`, before, after, compare, created: false };
  const commits = { head_commit: commit, commits: [commit] };
  return { name: "push", payload: { ...(push.payload as object), ...changes, ...commits } };
}

/** What is read of a check suite's payload. */
interface CheckSuitePayload {
  readonly check_suite: {
    readonly before: string;
    readonly after: string;
    readonly head_branch: string;
    readonly head_commit: unknown;
  };
}

function payloadOf(name: string, index: number): RunEvent {
  const payload = webhookExamples.find((example) => example.name === name)?.examples[index];
  if (payload === undefined) throw new Error(`@octokit/webhooks-examples has no example ${index} of ${name}`);
  return { name, payload };
}

function step(outcome: string): object {
  return { outputs: {}, outcome, conclusion: outcome };
}

function needs(...jobs: readonly string[]): string {
  return JSON.stringify(Object.fromEntries(jobs.map((job) => [job, { result: "success", outputs: {} }])));
}

/** The run of this number, which goes on; four that failed in the three hours before it, and one before them that passed. */
function brokenForHours(number: number): readonly RunFacts[] {
  const branch = String(Object(push.payload).ref).replace("refs/heads/", "");
  const ours = { from: REPOSITORY, head_branch: branch };
  const before = [0, 1, 2, 3, 4].map((back) => {
    const created_at = new Date(Date.now() - (back + 0.1) * 3600_000).toISOString();
    const conclusion = back === 4 ? ("success" as const) : ("failure" as const);
    return { ...ours, number: number - 1 - back, conclusion, created_at };
  });
  return [{ ...ours, number }, ...before];
}
