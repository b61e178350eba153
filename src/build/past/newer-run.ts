import type { GitHubReads } from "../../github/github-client.ts";
import type { RunQuery, WorkflowRun } from "../../github/reads/workflow-run.ts";
import type { NewerRun } from "../../model/cause.ts";
import { oneLine } from "../../text/markup/plain.ts";
import type { RunContext } from "../context.ts";
import { type Payload, textAt, valueAt } from "../payload.ts";
import { headOfContext, headOfRun, isSameHead } from "../trust/head.ts";

/** A run that was cancelled, as far as another can take its place. */
export interface CancelledRun extends RunQuery {
  readonly id: string;
  readonly number: number;
  readonly attempt: number;
  /** `owner/name` of where its branch is. */
  readonly headRepository: string;
}

/**
 * Events whose runs on the same branch are about the same thing. Runs for comments and issues are all on the default
 * branch, each about another one: a newer one supersedes none.
 */
const EVENTS_OF_A_BRANCH: ReadonlySet<string> = new Set([
  "push",
  "pull_request",
  "pull_request_target",
  "schedule",
  "workflow_dispatch",
]);

/** The run that is reported, or `undefined` where too little is known of it to find a newer one. */
export function runOf(
  context: RunContext,
  payload: Payload,
  about: "run" | "trigger",
): CancelledRun | undefined {
  const run = knownRunOf(context, payload, about);
  const { id, workflow, branch, event, headRepository } = run;
  const number = Number(run.number);
  if (!id || !workflow || !branch || !event || !headRepository || !(number > 0)) return undefined;
  if (!EVENTS_OF_A_BRANCH.has(event)) return undefined;
  return { ...run, id, number, workflow, branch, event, headRepository };
}

/** Why a run is compared with none before it, as a sentence. */
export function whyNotCompared(context: RunContext, payload: Payload, about: "run" | "trigger"): string {
  const { event = "" } = knownRunOf(context, payload, about);
  return event === "" || EVENTS_OF_A_BRANCH.has(event)
    ? "Too little is known about the run to find the previous runs."
    : `Runs for "${oneLine(event)}" have no common branch to compare them by.`;
}

/** The run among the newest ones that is the first after a cancelled one: it may have taken its place. */
export async function readNewerRun(run: CancelledRun, github: GitHubReads): Promise<NewerRun | undefined> {
  const { repository, workflow, branch, event } = run;
  const reading = await github.newestRuns({ repository, workflow, branch, event });
  return "value" in reading ? newerRunOf(run, reading.value) : undefined;
}

/**
 * The first run after a cancelled one, of the same branch and event. One that had begun before the attempt did is no
 * newer one; where the attempt is a later one and its beginning is not known, nothing is claimed.
 */
export function newerRunOf(run: CancelledRun, newest: readonly WorkflowRun[]): NewerRun | undefined {
  const own = newest.find(({ id }) => id === run.id);
  if (own === undefined && run.attempt > 1) return undefined;
  const newer = newest.filter((other) => {
    const { number, event, startedAt } = other;
    const isSame = event === run.event && isSameHead(run, other);
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

/** With `about: trigger` it is the run whose end started this one. */
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
