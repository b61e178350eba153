import type { BuildInputs } from "../model/build-inputs.ts";
import type { Waiting } from "../model/waiting.ts";
import type { Build, Commit, Deployment, Job, Ref, Run } from "./build.ts";
import type { RunContext } from "./context.ts";
import { decideOutcome } from "./decide-outcome.ts";
import type { EventFacts, EventReaders, TriggerSubject } from "./event-facts.ts";
import { unknownOf } from "./events/event-names.ts";
import { commitOf as readCommit, refOf } from "./events/push.ts";
import type { Payload } from "./payload.ts";
import { readEventFacts } from "./read-event.ts";
import { actorOf, isScheduled, peopleOf } from "./read-people.ts";
import { NO_REPORTS } from "./reports.ts";
import { isDeployTrusted, isOpenToAll } from "./trust/deployer.ts";

/** Thrown if `about: trigger` is set in a run that was not started by a run or a deployment. */
export class NoTriggerError extends Error {
  override readonly name = "NoTriggerError";
}

/** What a run is read from. */
interface RunSources {
  readonly context: RunContext;
  readonly payload: Payload;
  /** The readers that `lateReadersFor` returns for the event. */
  readonly lateReaders: EventReaders;
}

/** Puts together what happened. Throws `NoTriggerError`. */
export function readBuild({ context, payload, lateReaders }: RunSources, inputs: BuildInputs): Build {
  return buildOf({ facts: readEventFacts(payload, context, lateReaders), payload, context }, inputs);
}

/** What happened, according to the environment alone, if the payload is unknown. Throws `NoTriggerError`. */
export function leastBuild(
  { context, lateReaders }: Omit<RunSources, "payload">,
  inputs: BuildInputs,
): Build {
  const facts = { ...readEventFacts({}, context, lateReaders), ...unknownOf(context) };
  return buildOf({ facts, payload: {}, context }, inputs);
}

/** What is read about a run, before the user's inputs. */
interface Sources {
  readonly facts: EventFacts;
  readonly payload: Payload;
  readonly context: RunContext;
}

function buildOf({ facts, payload, context }: Sources, inputs: BuildInputs): Build {
  const subject = subjectOf(facts, context, inputs);
  const deployment = deploymentOf(facts, inputs, isDeployTrusted(payload, context));
  const isAboutJob = inputs.about === "run" && inputs.needs === undefined;
  const ending = decideOutcome({ ...inputs, trigger: subject?.state });
  return {
    ...ending,
    waiting: ending.outcome === "waiting" ? waitingOf(subject, deployment) : undefined,
    repository: { fullName: context.repository, url: context.repositoryUrl },
    workflow: subject?.workflow ?? context.workflow,
    run: subject?.run ?? runOf(context),
    job: isAboutJob ? jobOf(context, inputs) : undefined,
    stage: inputs.stage ?? (isDeploy(context, inputs) ? "deploy" : undefined),
    trigger: {
      event: context.eventName,
      text: subject?.text ?? facts.text,
      headline: subject === undefined ? facts.headline : undefined,
      isScheduled: isScheduled(facts),
      ...(isOpenToAll(payload, context) && ({ isOpenToAll: true } as const)),
    },
    ref: subject?.ref ?? facts.ref ?? refOfContext(context),
    commit:
      facts.isApartFromCommit && ending.outcome !== "failure" ? undefined : commitOf(facts, subject, context),
    pullRequest: subject === undefined ? facts.pullRequest : subject.pullRequest,
    release: facts.release,
    deployment,
    actor: actorOf({ facts, subject, context }),
    people: peopleOf(payload, { facts, subject, context }),
    compareUrl: facts.compareUrl,
    needs: neededJobs(inputs),
    neededResults: decisiveResults(inputs),
    failedSteps: isAboutJob ? inputs.failedSteps : [],
    failures: [],
    reports: NO_REPORTS,
  };
}

/** The needed jobs, if their names are known. */
function neededJobs({ needs = {} }: BuildInputs): Build["needs"] {
  if (Array.isArray(needs)) return [];
  return Object.entries(needs).map(([name, result]) => ({ name, result }));
}

function decisiveResults({ needs = {}, about, event }: BuildInputs): readonly string[] {
  return about === "run" && event === "auto" ? Object.values(needs) : [];
}

function subjectOf(facts: EventFacts, context: RunContext, inputs: BuildInputs): TriggerSubject | undefined {
  if (inputs.about === "run") return undefined;
  if (facts.subject !== undefined) return facts.subject;
  throw new NoTriggerError(
    `Input "about" is "trigger", but the event "${context.eventName}" reports no run or deployment. ` +
      "Use it in a workflow that starts on workflow_run or deployment_status, or set about: run.",
  );
}

/**
 * Whether a deployment is being reported. A job that was started by a deployment's status is not a deployment: it may test
 * what was deployed, and its success says nothing about the deployment's.
 */
function isDeploy({ eventName }: RunContext, { environment, about }: BuildInputs): boolean {
  const isAboutDeployment = eventName === "deployment_status" && about === "trigger";
  return environment !== undefined || eventName === "deployment" || isAboutDeployment;
}

function deploymentOf(
  { deployment, ref }: EventFacts,
  inputs: BuildInputs,
  isTrusted: boolean,
): Deployment | undefined {
  const tag = ref?.kind === "tag" ? ref.name : undefined;
  const { environmentUrl, version, previousVersion, reason } = inputs;
  const environment = inputs.environment ?? deployment?.environment;
  const known = [environment, environmentUrl, version, previousVersion, reason];
  if (known.every((fact) => fact === undefined)) return undefined;
  return {
    id: deployment?.id,
    environment,
    environmentUrl: inputs.environmentUrl ?? deployment?.environmentUrl,
    version: inputs.version ?? deployment?.version ?? tag,
    previousVersion: inputs.previousVersion,
    reason: inputs.reason ?? deployment?.reason,
    ...(isTrusted ? {} : ({ isUntrusted: true } as const)),
  };
}

/** A run is waiting for approval if GitHub says that an action is required. A deployment may also be waiting for a timer. */
function waitingOf(subject: TriggerSubject | undefined, deployment: Deployment | undefined): Waiting {
  return {
    environments: deployment?.environment === undefined ? [] : [deployment.environment],
    reviewers: [],
    isForApproval: subject?.state === "action_required",
    since: subject?.since,
  };
}

function runOf({ runId, runNumber, runAttempt, runUrl }: RunContext): Run {
  return { id: runId, number: runNumber, attempt: runAttempt, url: runUrl };
}

/** The URL of a job contains its API ID, which the runner knows on github.com and GHE.com, but not on GHES. */
function jobOf(context: RunContext, { jobId, matrix }: BuildInputs): Job {
  const name = matrix.length === 0 ? context.job : `${context.job} (${matrix.join(", ")})`;
  const isKnown = context.runUrl !== "" && jobId !== undefined;
  return {
    name,
    url: isKnown ? `${context.repositoryUrl}/actions/runs/${context.runId}/job/${jobId}` : undefined,
  };
}

function refOfContext({ ref, refName, repositoryUrl }: RunContext): Ref {
  return refOf(ref, repositoryUrl) ?? { kind: "none", name: refName };
}

/**
 * The event's commit, or the run's. Not the run's if that is the default branch's commit: for a deleted branch, or after a
 * fork's run.
 */
function commitOf(
  facts: EventFacts,
  subject: TriggerSubject | undefined,
  { sha, repositoryUrl }: RunContext,
): Commit | undefined {
  if (subject?.commit !== undefined) return subject.commit;
  if (facts.commit === null) return undefined;
  return facts.commit ?? readCommit(undefined, sha || undefined, repositoryUrl);
}
