import type { components } from "@octokit/openapi-types";

type Annotation = components["schemas"]["check-annotation"];
type Facts = Pick<Annotation, "annotation_level" | "message" | "path" | "start_line" | "title">;

/**
 * An annotation that GitHub itself writes on a job. Without a file, it points to the workflows folder, which is also
 * its title.
 */
const byGitHub = (message: string): Facts => ({
  annotation_level: "failure",
  message,
  path: ".github",
  start_line: 1,
  title: ".github#L1",
});

/** An annotation that the runner writes. It points to its line in the log. */
const byRunner = (message: string): Facts => ({ ...byGitHub(message), start_line: 214, title: "" });

/** The last annotation of every job that was cancelled. */
export const OPERATION_CANCELED = byRunner("The operation was canceled.");

/**
 * GitHub's annotations on jobs that it ended, by reason. The texts are from public repositories; GitHub documents none
 * of them.
 */
export const ENDED = {
  person: (login: string) => byGitHub(`The run was canceled by @${login}.`),
  /**
   * GitHub names the group, and not the run that replaced this one. A group is a text that applies to the whole repository:
   * with `github.head_ref` in its name, it contains runs of our `main` and of every fork's. See
   * https://docs.github.com/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency and
   * https://github.com/DefinitelyTyped/DefinitelyTyped/pull/68396
   */
  concurrency: (group: string) =>
    byGitHub(`Canceling since a higher priority waiting request for ${group} exists`),
  /** The text until 2024, and of GHES versions of that age. */
  olderConcurrency: (group: string) =>
    byGitHub(`Canceling since a higher priority waiting request for '${group}' exists`),
  timeLimit: (limit: string) => byGitHub(`The job has exceeded the maximum execution time of ${limit}`),
  timeLimitOfRunner: (limit: string) =>
    byGitHub(
      `The job running on runner GitHub Actions 2 has exceeded the maximum execution time of ${limit}.`,
    ),
  failFast: (job: string) => byGitHub(`The strategy configuration was canceled because "${job}" failed`),
  /** The text until 2024, and of GHES versions of that age. It only names the combination. */
  olderFailFast: (combination: string) => byGitHub(`The job was canceled because "${combination}" failed.`),
  shutdown: byRunner(
    "The runner has received a shutdown signal. This can happen when the runner service is stopped, or a manually started runner is canceled.",
  ),
  lost: byGitHub(
    "The hosted runner lost communication with the server. Anything in your workflow that terminates the runner process, starves it for CPU/Memory, or blocks its network access can cause this error.",
  ),
  notAcquired: byGitHub("The job was not acquired by Runner of type hosted even after multiple attempts"),
} as const;
