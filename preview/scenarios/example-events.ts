import type { RunEvent } from "../../runner/index.ts";
import { webhookExamples } from "../../scripts/webhook-examples.ts";

/** One of GitHub's example payloads. Throws if it does not exist. */
export function exampleOf(name: string, index: number): RunEvent {
  const payload = webhookExamples.find((example) => example.name === name)?.examples[index];
  if (payload === undefined) throw new Error(`@octokit/webhooks-examples has no example ${index} of ${name}`);
  return { name, payload };
}

/**
 * The push that a check suite of the same repository is about, on another branch and after the given push. All example
 * pushes have the same commit.
 */
export function pushBefore(push: RunEvent, suite: RunEvent): RunEvent {
  const { check_suite: checked } = suite.payload as CheckSuitePayload;
  const { before, after, head_branch: branch, head_commit: commit } = checked;
  const compare = `https://github.com/Codertocat/Hello-World/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`;
  const changes = { ref: `refs/heads/${branch}`, before, after, compare, created: false };
  const commits = { head_commit: commit, commits: [commit] };
  return { name: "push", payload: { ...(push.payload as object), ...changes, ...commits } };
}

/** The parts of a check suite's payload that are read. */
interface CheckSuitePayload {
  readonly check_suite: {
    readonly before: string;
    readonly after: string;
    readonly head_branch: string;
    readonly head_commit: unknown;
  };
}
