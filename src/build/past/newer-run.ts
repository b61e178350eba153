import type { GitHubReads } from "../../github/github-client.ts";
import type { RunQuery, WorkflowRun } from "../../github/reads/workflow-run.ts";
import type { Cause, NewerRun } from "../../model/cause.ts";
import { oneLine } from "../../text/markup/plain.ts";
import type { RunContext } from "../context.ts";
import { type Payload, textAt, valueAt } from "../payload.ts";
import { headOfContext, headOfRun, isSameHead } from "../trust/head.ts";

/** A cancelled run, with the details needed to find the run that may have replaced it. */
export interface CancelledRun extends RunQuery {
  readonly id: string;
  readonly number: number;
  readonly attempt: number;
  /** `owner/name` of the repository that contains its branch. */
  readonly headRepository: string;
}

/**
 * Events whose runs on the same branch are about the same thing. Runs for comments and issues are all on the default branch
 * but about different ones, so a newer run does not supersede an older one.
 */
const EVENTS_OF_A_BRANCH: ReadonlySet<string> = new Set([
  "push",
  "pull_request",
  "pull_request_target",
  "schedule",
  "workflow_dispatch",
]);

/**
 * The reported run; `undefined` if too little is known about it to find a newer one, and `null` if its event has no branch
 * that would make another run a newer one.
 */
export function runOf(
  context: RunContext,
  payload: Payload,
  about: "run" | "trigger",
): CancelledRun | null | undefined {
  const run = knownRunOf(context, payload, about);
  const { id, workflow, branch, event, headRepository } = run;
  const number = Number(run.number);
  if (event && !EVENTS_OF_A_BRANCH.has(event)) return null;
  if (!id || !workflow || !branch || !event || !headRepository || !(number > 0)) return undefined;
  return { ...run, id, number, workflow, branch, event, headRepository };
}

/** Why a run is not compared with earlier ones, as a sentence. */
export function whyNotCompared(context: RunContext, payload: Payload, about: "run" | "trigger"): string {
  const { event = "" } = knownRunOf(context, payload, about);
  return event === "" || EVENTS_OF_A_BRANCH.has(event)
    ? "Too little is known about the run to find the previous runs."
    : `Runs for "${oneLine(event)}" have no common branch to compare them by.`;
}

/**
 * Among the newest runs, the first one after a cancelled run, which may have replaced it; `null` if GitHub lists none, and
 * `undefined` if it does not answer.
 */
export async function readNewerRun(
  run: CancelledRun,
  github: GitHubReads,
): Promise<NewerRun | null | undefined> {
  const { repository, workflow, branch, event } = run;
  const reading = await github.newestRuns({ repository, workflow, branch, event });
  return "value" in reading ? (newerRunOf(run, reading.value) ?? null) : undefined;
}

/**
 * What a concurrency group did to a run, if `newer` is the newer run for the same event. If there is none, runs of the same
 * branch for other events count too: a push to a pull request starts one for each. If there is none of these either, the run
 * that replaced it may be anybody's, such as a fork's whose branch has the same name.
 */
export async function readSuccessor(
  group: string,
  newer: NewerRun | null | undefined,
  run: CancelledRun | null | undefined,
  github: GitHubReads,
): Promise<Cause> {
  const by = newer === null && run ? await readNewerRun({ ...run, event: undefined }, github) : newer;
  return by === null ? { kind: "replaced", group } : { kind: "superseded", group, by };
}

/**
 * The first run after a cancelled one on the same branch and with the same event, or with any if `run` has none. A run that
 * started before the attempt is not newer. If this is a later attempt and its start is unknown, the result is `undefined`.
 */
export function newerRunOf(run: CancelledRun, newest: readonly WorkflowRun[]): NewerRun | undefined {
  const own = newest.find(({ id }) => id === run.id);
  if (own === undefined && run.attempt > 1) return undefined;
  const newer = newest.filter((other) => {
    const { number, event, startedAt } = other;
    // Anybody can start `pull_request_target`, and GitHub may list its runs on the branch that the pull request targets.
    const isOfBranch = EVENTS_OF_A_BRANCH.has(event) && event !== "pull_request_target";
    const isSame = (run.event ? event === run.event : isOfBranch) && isSameHead(run, other);
    return isSame && number > run.number && Date.parse(startedAt) >= Date.parse(own?.startedAt ?? startedAt);
  });
  const [first] = newer.toSorted((one, other) => one.number - other.number);
  return first && { number: String(first.number), url: first.url };
}

function knownRunOf(context: RunContext, payload: Payload, about: "run" | "trigger"): KnownRun {
  return about === "run" ? ownRun(context, payload) : triggeringRun(context, payload);
}

type KnownRun = Pick<CancelledRun, "repository" | "attempt"> & {
  readonly [Name in Exclude<keyof CancelledRun, "repository" | "attempt">]: string | undefined;
};

function ownRun(context: RunContext, payload: Payload): KnownRun {
  const head = headOfContext(context, payload);
  return {
    repository: context.repository,
    workflow: context.workflowFile,
    branch: head.branch,
    event: context.eventName,
    id: context.runId,
    number: context.runNumber,
    attempt: context.runAttempt,
    headRepository: head.repository,
  };
}

/** With `about: trigger`, it is the run whose end started this one. */
function triggeringRun(context: RunContext, payload: Payload): KnownRun {
  const run = valueAt(payload, "workflow_run");
  const head = headOfRun(run, context);
  return {
    repository: context.repository,
    workflow: textAt(run, "workflow_id"),
    branch: head.branch,
    event: textAt(run, "event"),
    id: textAt(run, "id"),
    number: textAt(run, "run_number"),
    attempt: Number(textAt(run, "run_attempt")) || 1,
    headRepository: head.repository,
  };
}
