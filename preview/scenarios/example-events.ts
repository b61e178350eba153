import type { RunEvent } from "../../runner/index.ts";
import { webhookExamples } from "../../scripts/webhook-examples.ts";

/** One of the payloads that GitHub gives as examples. Throws where there is no such one. */
export function exampleOf(name: string, index: number): RunEvent {
  const payload = webhookExamples.find((example) => example.name === name)?.examples[index];
  if (payload === undefined) throw new Error(`@octokit/webhooks-examples has no example ${index} of ${name}`);
  return { name, payload };
}

/**
 * The push that the check suite of the same repository is about: after the first one, and on another branch. Every
 * example of a push has the same commit.
 */
export function pushBefore(push: RunEvent, suite: RunEvent): RunEvent {
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
