import type { components } from "@octokit/openapi-types";

type Annotation = components["schemas"]["check-annotation"];
type Facts = Pick<Annotation, "annotation_level" | "message" | "path" | "start_line" | "title">;

/** What GitHub itself writes on a job: without a file it stands at the folder of the workflows, which is its title, too. */
const byGitHub = (message: string): Facts => ({
  annotation_level: "failure",
  message,
  path: ".github",
  start_line: 1,
  title: ".github#L1",
});

/** What the runner writes: it stands at the line that it has in the log. */
const byRunner = (message: string): Facts => ({ ...byGitHub(message), start_line: 214, title: "" });

/** The last words of every job that was cancelled. */
export const OPERATION_CANCELED = byRunner("The operation was canceled.");

/**
 * What GitHub writes on jobs that were ended, by why. The texts are those that public repositories show; GitHub documents
 * none of them.
 */
export const ENDED = {
  person: (login: string) => byGitHub(`The run was canceled by @${login}.`),
  concurrency: (group: string) =>
    byGitHub(`Canceling since a higher priority waiting request for ${group} exists`),
  /** As it was until 2024, and is where GHES is as old. */
  olderConcurrency: (group: string) =>
    byGitHub(`Canceling since a higher priority waiting request for '${group}' exists`),
  timeLimit: (limit: string) => byGitHub(`The job has exceeded the maximum execution time of ${limit}`),
  timeLimitOfRunner: (limit: string) =>
    byGitHub(
      `The job running on runner GitHub Actions 2 has exceeded the maximum execution time of ${limit}.`,
    ),
  failFast: (job: string) => byGitHub(`The strategy configuration was canceled because "${job}" failed`),
  /** As it was until 2024, and is where GHES is as old; the name is that of the combination alone. */
  olderFailFast: (combination: string) => byGitHub(`The job was canceled because "${combination}" failed.`),
  shutdown: byRunner(
    "The runner has received a shutdown signal. This can happen when the runner service is stopped, or a manually started runner is canceled.",
  ),
  lost: byGitHub(
    "The hosted runner lost communication with the server. Anything in your workflow that terminates the runner process, starves it for CPU/Memory, or blocks its network access can cause this error.",
  ),
  notAcquired: byGitHub("The job was not acquired by Runner of type hosted even after multiple attempts"),
} as const;
