import type { Build } from "../../build/build.ts";
import { withoutAllowed } from "../../build/failures/allowed-to-fail.ts";
import { failedJobsOf } from "../../build/failures/failed-jobs.ts";
import { withJobName } from "../../build/failures/job-name.ts";
import { type OwnSteps, ownStepsIn } from "../../build/failures/own-steps.ts";
import { mayHideFailure } from "../../build/failures/skipped-needs.ts";
import { deploymentsQueryOf } from "../../build/past/deployments/told-deployments.ts";
import { runOf, whyNotCompared } from "../../build/past/newer-run.ts";
import { withChanges, withDeployment, withLastGood } from "../../build/past/read-changes.ts";
import { withWaiting } from "../../build/past/read-waiting.ts";
import { isSuccessfulDeploy } from "../../build/past/successful-deploy.ts";
import type { GitHubReads } from "../../github/github-client.ts";
import type { Outcome } from "../../model/outcome.ts";
import { mayBeToldAsGood } from "../decide.ts";
import type { Happening } from "../happening.ts";
import type { Host } from "../host.ts";
import { failedRunOf, ownJobIn, withCause, withFailures, withHistory } from "./endings.ts";

/** Why no earlier run can be compared with this one, as a sentence; `undefined` if that is possible. */
export function whyNotComparable({ context, payload, inputs }: Happening): string | undefined {
  const run = runOf(context, payload, inputs.about);
  return run ? undefined : whyNotCompared(context, payload, inputs.about);
}

/**
 * Asks GitHub for more: which jobs and steps failed and why, how the previous run ended, and whether a newer run
 * replaced a cancelled one. A success that `notify-on` leaves out is compared only if something else waits for it. What
 * GitHub does not answer stays unknown. Never rejects.
 */
export async function withGitHub(known: Asked, host: Host): Promise<Happening> {
  const { build, context, inputs } = known;
  const { githubToken: token } = inputs;
  // If jobs were skipped, the first question is whether one failed.
  const ask = mayHideFailure(build, inputs) ? withSkipped : questionOf(known);
  // If the user says that it was cancelled, that is final.
  const isTold = build.outcome === "cancelled" && inputs.event !== "auto";
  if (token === undefined || ask === undefined || isTold) return known;
  const github = await host.createGitHubClient({ token, apiUrl: context.apiUrl, maxRequests: MAX_REQUESTS });
  const [asked, named] = await Promise.all([
    ask(known, github, host),
    withJobName(build, ownJobIn(inputs, host), github),
  ]);
  const { notes, details } = github;
  // A success that nobody waits for is silent, whatever GitHub left out.
  const isSilent = ask === withOwnSteps && asked.outcome === "success";
  host.journal.add(isSilent ? { details: [...notes, ...details] } : { notes, details });
  // It may be a rollback, or an older run than the one that failed.
  const unanswered = isSuccessfulDeploy(asked) ? github.unanswered : asked.unanswered;
  return { ...known, build: { ...asked, job: named.job, unanswered } };
}

/** What happened, and who waits for its end. */
interface Asked extends Happening {
  /** Whether a pending message or an incident waits for it, whatever `notify-on` names. */
  readonly isAwaited: boolean;
}

/** A question to GitHub. */
type Ask = (known: Asked, github: GitHubReads, host: Host) => Promise<Build>;

/**
 * All jobs of a repository share one rate limit. Most questions need three to eight requests. Each run before that still runs or
 * was cancelled takes up to four more.
 */
const MAX_REQUESTS = 20;

function questionOf({ build, inputs, isAwaited }: Asked): Ask | undefined {
  // For a success that nobody waits for, only whether a background step failed.
  if (build.outcome === "success" && !isAwaited && !mayBeToldAsGood(build, inputs)) return withOwnSteps;
  return isSuccessfulDeploy(build) ? withDeploy : QUESTIONS[build.outcome];
}

/** A start needs nothing more, and a rollback that the user names is final. */
const QUESTIONS: Readonly<Record<Outcome | "skipped", Ask | undefined>> = {
  start: undefined,
  waiting: ({ build }, github) => withWaiting(build, github),
  success: withSuccess,
  failure: withFailed,
  cancelled: withCause,
  rollback: undefined,
  skipped: undefined,
};

async function withFailed(known: Happening, github: GitHubReads, host: Host): Promise<Build> {
  const [build, { deployment }] = await Promise.all([
    withFailures(known, failedRunOf(known, host), github, host),
    withLastGood(known.build, github, host.now().getTime()),
  ]);
  return { ...build, deployment };
}

async function withSuccess(known: Happening, github: GitHubReads, host: Host): Promise<Build> {
  const [build, compared] = await Promise.all([
    withOwnSteps(known, github, host),
    withHistory(known, github, host),
  ]);
  if (build.outcome !== "success") return build;
  return withChanges(build.isUnfinished ? { ...compared, isUnfinished: true } : compared, github);
}

/** Compares a deployment with the one it replaced, and anything else with the last successful run. */
async function withDeploy(known: Happening, github: GitHubReads, host: Host): Promise<Build> {
  const deployments = deploymentsQueryOf(known.build);
  const [build, compared] = await Promise.all([
    withOwnSteps(known, github, host),
    withHistory(known, github, host),
    // Requested early, and only once. The answer is used when the runs are known, because they include those that
    // deployed.
    deployments && github.newestDeployments(deployments),
  ]);
  if (build.outcome !== "success") return build;
  if (build.isUnfinished) return { ...compared, isUnfinished: true };
  return withDeployment(compared, known.inputs.event === "auto", github);
}

/** A background step may have failed or may still be running. The job's status does not show that. */
async function withOwnSteps(known: Happening, github: GitHubReads, host: Host): Promise<Build> {
  const steps = await readOwnSteps(known, github, host);
  if (!steps?.hasFailed) return steps?.isUnfinished ? { ...known.build, isUnfinished: true } : known.build;
  const failed: Happening = { ...known, build: { ...known.build, outcome: "failure" } };
  return withFailures(failed, failedRunOf(known, host), github, host);
}

/** Reads the steps of the job that reports on itself. */
async function readOwnSteps(
  known: Happening,
  github: GitHubReads,
  host: Host,
): Promise<OwnSteps | undefined> {
  const { build, inputs } = known;
  const isAsked = build.job !== undefined && inputs.event === "auto";
  if (!isAsked) return undefined;
  const run = failedRunOf(known, host);
  const jobs = await github.jobsOf(run);
  return "value" in jobs ? ownStepsIn(jobs.value, run.own) : undefined;
}

/** A required job was skipped. Finds out whether another one failed or was cancelled, if GitHub says so. */
async function withSkipped(known: Asked, github: GitHubReads, host: Host): Promise<Build> {
  const { skippedReason: _, ...build } = known.build;
  const run = failedRunOf(known, host);
  const reading = await github.jobsOf(run);
  const jobs = "value" in reading ? reading.value : [];
  if (failedJobsOf(jobs, run).some(({ isOwn }) => !isOwn)) {
    return withFailures({ ...known, build: { ...build, outcome: "failure" } }, run, github, host);
  }
  if (withoutAllowed(jobs, run).some(({ conclusion }) => conclusion === "cancelled")) {
    return withCause({ ...known, build: { ...build, outcome: "cancelled" } }, github, host);
  }
  const seen: Build = "value" in reading ? { ...known.build, isUnfailed: true } : known.build;
  if (seen.outcome === "skipped") return seen;
  const asked = { ...known, build: seen };
  return questionOf(asked)?.(asked, github, host) ?? seen;
}
