import type { GitHubReads } from "../../github/github-client.ts";
import type { Reading } from "../../github/reading.ts";
import type { WorkflowRun } from "../../github/reads/workflow-run.ts";
import type { Cause, NewerRun } from "../../model/cause.ts";
import { oneLine } from "../../text/markup/plain.ts";
import type { RunContext } from "../context.ts";
import { type Payload, textAt, valueAt } from "../payload.ts";
import { headOfContext, headOfRun, isSameHead } from "../trust/head.ts";
import { isOfSameEnvironment } from "./deployments/chosen-environment.ts";
import { type LaterRun, readAllRuns, readBranchRuns } from "./runs-before.ts";

/** A cancelled run, with the details needed to find the run that may have replaced it. */
export interface CancelledRun extends LaterRun {
  readonly attempt: number;
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

/** A push to the branch of a pull request starts a run for each. */
const PAIRS: Readonly<Record<string, string>> = { push: "pull_request", pull_request: "push" };

/**
 * Among the newest runs, the first one after a cancelled run, which may have replaced it; `null` if GitHub lists none, and
 * `undefined` if it does not answer, or does not even list the cancelled run.
 */
export async function readNewerRun(
  run: CancelledRun,
  github: GitHubReads,
): Promise<NewerRun | null | undefined> {
  const reading = await readBranchRuns(run, github);
  const newer = newerIn(reading, run);
  if (newer !== undefined || "unknown" in reading) return newer;
  return newerIn(await readAllRuns(run, github), run);
}

/**
 * What a concurrency group did to a run, if `newer` is the newer run for the same event. If there is none, all runs of the
 * workflow are searched, because the newest ones may not be among those of the branch yet, and for a push, the run of its
 * pull request counts too. If there is none of these either, the run that replaced it may be anybody's, such as a fork's whose
 * branch has the same name. A dispatch that chose its environment is only superseded by one that is known to be of the same.
 */
export async function readSuccessor(
  group: string,
  newer: NewerRun | null | undefined,
  run: CancelledRun | null | undefined,
  github: GitHubReads,
): Promise<Cause> {
  const by = newer === null && run ? newerIn(await readAllRuns(run, github), run, PAIRS[run.event]) : newer;
  const isOther = by === null || (by === undefined && run?.sameEnvironment !== undefined);
  return isOther ? { kind: "replaced", group } : { kind: "superseded", group, by };
}

/** The newer run in a list of the newest ones. The list is not up to date if it contains neither the run nor any newer one. */
function newerIn(
  reading: Reading<readonly WorkflowRun[]>,
  run: CancelledRun,
  otherEvent?: string,
): NewerRun | null | undefined {
  return "value" in reading && reading.value.some(({ id, number }) => id === run.id || number > run.number)
    ? (newerRunOf(run, reading.value, otherEvent) ?? null)
    : undefined;
}

/**
 * The first run after a cancelled one on the same branch, with the same event or `otherEvent`. A skipped run reports nothing,
 * and a run that started before the attempt is not newer. If this is a later attempt and its start is unknown, the result is
 * `undefined`.
 */
export function newerRunOf(
  run: CancelledRun,
  newest: readonly WorkflowRun[],
  otherEvent?: string,
): NewerRun | undefined {
  const own = newest.find(({ id }) => id === run.id);
  if (own === undefined && run.attempt > 1) return undefined;
  const newer = newest.filter((other) => {
    const { number, event, startedAt, conclusion } = other;
    const isSame = (event === run.event || event === otherEvent) && isSameHead(run, other);
    return (
      isSame &&
      isOfSameEnvironment(other, run.sameEnvironment) &&
      conclusion !== "skipped" &&
      number > run.number &&
      Date.parse(startedAt) >= Date.parse(own?.startedAt ?? startedAt)
    );
  });
  const [first] = newer.toSorted((one, other) => one.number - other.number);
  return first && { number: String(first.number), url: first.url };
}

function knownRunOf(context: RunContext, payload: Payload, about: "run" | "trigger"): KnownRun {
  return about === "run" ? ownRun(context, payload) : triggeringRun(context, payload);
}

type KnownRun = Pick<CancelledRun, "repository" | "attempt"> & {
  readonly [Name in Exclude<keyof CancelledRun, "repository" | "attempt" | "sameEnvironment">]:
    | string
    | undefined;
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
