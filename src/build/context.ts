import { attemptIn, type Environment } from "../model/environment.ts";
import { startOf } from "../text/cut.ts";
import { workflowName } from "./events/workflow-name.ts";

/**
 * What the runner says about the run in environment variables. Source:
 * https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
export interface RunContext {
  /** URL of GitHub; GHES and GHE.com have their own. */
  readonly serverUrl: string;
  readonly eventName: string;
  /** `owner/name`. */
  readonly repository: string;
  /** URL of the repository; on GHES and GHE.com, on their own host. Empty if unknown: what begins with it is not a link then. */
  readonly repositoryUrl: string;
  /** The workflow's name, or the name of its file if it has none. */
  readonly workflow: string;
  readonly runId: string;
  readonly runNumber: string;
  readonly runAttempt: number;
  /** URL of this attempt of the run; empty if unknown. */
  readonly runUrl: string;
  /** Name of the workflow's file, such as `ci.yml`; absent if the file is in another repository. */
  readonly workflowFile: string | undefined;
  /** Base URL of GitHub's API; GHES and GHE.com have their own. */
  readonly apiUrl: string;
  /** ID of the job in the workflow file. */
  readonly job: string;
  readonly sha: string;
  /** For example `refs/heads/main`. */
  readonly ref: string;
  readonly refName: string;
  /** The source branch of a pull request; empty for other events. */
  readonly headRef: string;
  /** Who started this attempt of the run. */
  readonly actor: string;
  /** Who started the first attempt: their permissions decide whether the run gets secrets. */
  readonly firstActor: string;
}

/** In characters. No name that GitHub sets is longer, so anything longer is cut. */
const MAX_VALUE = 4096;

/** Reads the run's context. A missing value is an empty text; a value that is too long is cut. */
export function readContext(env: Environment): RunContext {
  const get = (name: string): string => startOf(env[`GITHUB_${name}`] ?? "", MAX_VALUE).trim();
  const serverUrl = (get("SERVER_URL") || "https://github.com").replace(/(?<!\/)\/+$/, "");
  const repository = get("REPOSITORY");
  const repositoryUrl = repository && `${serverUrl}/${repository}`;
  const runId = get("RUN_ID");
  const runAttempt = attemptIn(env);
  return {
    serverUrl,
    eventName: get("EVENT_NAME"),
    repository,
    repositoryUrl,
    workflow: workflowName(get("WORKFLOW")) ?? "",
    runId,
    runNumber: get("RUN_NUMBER"),
    runAttempt,
    runUrl: repositoryUrl && runId && `${repositoryUrl}/actions/runs/${runId}${attemptPath(runAttempt)}`,
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
