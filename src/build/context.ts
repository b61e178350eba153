import type { Environment } from "../model/environment.ts";
import { startOf } from "../text/cut.ts";
import { workflowName } from "./events/workflow-name.ts";

/**
 * What the runner says of the run in environment variables.
 * Source: https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
export interface RunContext {
  /** Address of GitHub; on GHES and GHE.com their own. */
  readonly serverUrl: string;
  readonly eventName: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Address of the repository; on GHES and GHE.com under their own host. */
  readonly repositoryUrl: string;
  /** Its name, else the name of its file. */
  readonly workflow: string;
  readonly runId: string;
  readonly runNumber: string;
  readonly runAttempt: number;
  /** Address of this attempt of the run. */
  readonly runUrl: string;
  /** Name of the workflow's file, such as `ci.yml`; absent where it lies in another repository. */
  readonly workflowFile: string | undefined;
  /** Base address of GitHub's API; on GHES and GHE.com their own. */
  readonly apiUrl: string;
  /** Id of the job in the workflow file. */
  readonly job: string;
  readonly sha: string;
  /** Such as `refs/heads/main`. */
  readonly ref: string;
  readonly refName: string;
  /** The branch that a pull request brings; empty for other events. */
  readonly headRef: string;
  /** Who started this attempt of the run. */
  readonly actor: string;
  /** Who started the first attempt: whose rights decide about secrets. */
  readonly firstActor: string;
}

/** In characters: no name that GitHub gives is as long, and nothing longer is read. */
const MAX_VALUE = 4096;

/** Reads the run's context; what is missing is an empty text, of what is too long the start is taken. */
export function readContext(env: Environment): RunContext {
  const get = (name: string): string => startOf(env[`GITHUB_${name}`] ?? "", MAX_VALUE).trim();
  const serverUrl = (get("SERVER_URL") || "https://github.com").replace(/(?<!\/)\/+$/, "");
  const repository = get("REPOSITORY");
  const repositoryUrl = `${serverUrl}/${repository}`;
  const runId = get("RUN_ID");
  const runAttempt = Number(get("RUN_ATTEMPT")) || 1;
  return {
    serverUrl,
    eventName: get("EVENT_NAME"),
    repository,
    repositoryUrl,
    workflow: workflowName(get("WORKFLOW")) ?? "",
    runId,
    runNumber: get("RUN_NUMBER"),
    runAttempt,
    runUrl: runId === "" ? "" : `${repositoryUrl}/actions/runs/${runId}${attemptPath(runAttempt)}`,
    workflowFile: workflowFileOf(get("WORKFLOW_REF"), repository),
    apiUrl: (get("API_URL") || "https://api.github.com").replace(/(?<!\/)\/+$/, ""),
    job: get("JOB"),
    sha: get("SHA"),
    ref: get("REF"),
    refName: get("REF_NAME"),
    headRef: get("HEAD_REF"),
    actor: get("TRIGGERING_ACTOR") || get("ACTOR"),
    firstActor: get("ACTOR"),
  };
}

/** From `owner/name/.github/workflows/ci.yml@refs/heads/main`. */
function workflowFileOf(workflowRef: string, repository: string): string | undefined {
  const folder = `${repository}/.github/workflows/`;
  if (!workflowRef.startsWith(folder)) return undefined;
  return workflowRef.slice(folder.length).split("@")[0] || undefined;
}

function attemptPath(attempt: number): string {
  return attempt > 1 ? `/attempts/${attempt}` : "";
}
