import type { Build } from "../build/build.ts";
import { withJobName } from "../build/failures/job-name.ts";
import type { OwnJob } from "../build/failures/own-job.ts";
import { type FailedRun, readFailures, readTimedOut } from "../build/failures/read-failures.ts";
import { deploymentsQueryOf, withChanges, withDeployment } from "../build/past/read-changes.ts";
import { readHistory } from "../build/past/read-history.ts";
import { isSuccessfulDeploy } from "../build/past/successful-deploy.ts";
import { readSuperseding, runOf, whyNotCompared } from "../build/past/superseded.ts";
import type { GitHubReads } from "../github/github-client.ts";
import type { Inputs } from "../inputs/inputs.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Happening } from "./happening.ts";
import type { Host } from "./host.ts";

/**
 * Asks GitHub what it can add: which jobs and steps failed and what was said of them, how it was before, and whether a
 * newer run took the place of a cancelled one. What it does not tell stays unknown. Never rejects.
 */
export async function withGitHub(known: Happening, host: Host): Promise<Happening> {
  const { build, context, inputs } = known;
  const { githubToken: token } = inputs;
  const question = isSuccessfulDeploy(build) ? DEPLOY : QUESTIONS[build.outcome];
  // Where the user says that it was cancelled, it is as they say.
  const isTold = build.outcome === "cancelled" && inputs.event !== "auto";
  if (token === undefined || question === undefined || isTold) return known;
  const { maxRequests, ask } = question;
  const github = host.createGitHubClient({ token, apiUrl: context.apiUrl, maxRequests });
  const [asked, named] = await Promise.all([
    ask(known, github, host),
    withJobName(build, ownJobIn(inputs, host), github),
  ]);
  host.journal.add({ notes: github.notes, details: github.details });
  return { ...known, build: { ...asked, job: named.job } };
}

type Ask = (known: Happening, github: GitHubReads, host: Host) => Promise<Build>;

/** What is asked, and in how many requests at most: every job of a repository draws on the same rate limit. */
interface Question {
  readonly maxRequests: number;
  readonly ask: Ask;
}

const DEPLOY: Question = { maxRequests: 12, ask: withDeploy };

/** A start knows all there is, and a rollback that the user names is as they say. */
const QUESTIONS: Readonly<Record<Outcome | "skipped", Question | undefined>> = {
  start: undefined,
  success: { maxRequests: 8, ask: withSuccess },
  failure: {
    maxRequests: 12,
    ask: (known, github, host) => withFailures(known, failedRunOf(known, host), github, host),
  },
  cancelled: { maxRequests: 12, ask: withCause },
  rollback: undefined,
  skipped: undefined,
};

async function withSuccess(known: Happening, github: GitHubReads, host: Host): Promise<Build> {
  return withChanges(await withHistory(known, github, host), github);
}

/** A deploy is compared with what it took the place of, any other with the last good run. */
async function withDeploy(known: Happening, github: GitHubReads, host: Host): Promise<Build> {
  const deployments = deploymentsQueryOf(known.build);
  const [build] = await Promise.all([
    withHistory(known, github, host),
    // Asked for early, and once: what comes of it is read when the runs are known, among which are those that deployed.
    deployments && github.newestDeployments(deployments),
  ]);
  return withDeployment(build, known.inputs.event === "auto", github);
}

async function withFailures(
  known: Happening,
  run: FailedRun,
  github: GitHubReads,
  host: Host,
): Promise<Build> {
  const [failures, build] = await Promise.all([
    readFailures(run, github),
    withHistory(known, github, host).then((compared) => withChanges(compared, github)),
  ]);
  return { ...build, failures };
}

/** Why it was cancelled: for a newer run, which is one request, or because a job hit its time limit, which is a failure. */
async function withCause(known: Happening, github: GitHubReads, host: Host): Promise<Build> {
  const { build, context, payload, inputs } = known;
  const run = runOf(context, payload, inputs.about);
  const supersededBy = run && (await readSuperseding(run, github));
  if (supersededBy !== undefined) return { ...build, supersededBy };
  const cancelled = failedRunOf(known, host);
  const timedOut = await readTimedOut(cancelled, github);
  if (timedOut.size === 0) return build;
  const failed: Happening = { ...known, build: { ...build, outcome: "failure" } };
  return withFailures(failed, { ...cancelled, timedOut }, github, host);
}

async function withHistory(
  { build, context, payload, inputs }: Happening,
  github: GitHubReads,
  host: Host,
): Promise<Build> {
  const run = runOf(context, payload, inputs.about);
  if (run === undefined) return { ...build, historyGap: whyNotCompared(context, payload, inputs.about) };
  const outcome = build.outcome === "success" ? "success" : "failure";
  const own = ownJobIn(inputs, host);
  const job = build.job && { own, name: build.job.name };
  const compared = await readHistory({ ...run, outcome, job }, github, host.now().getTime());
  if (compared === "first") return build;
  return "history" in compared ? { ...build, ...compared } : { ...build, historyGap: compared.unknown };
}

function failedRunOf({ build, inputs }: Happening, host: Host): FailedRun {
  return {
    repository: build.repository.fullName,
    repositoryUrl: build.repository.url,
    runId: build.run.id,
    sha: build.commit?.sha,
    own: ownJobIn(inputs, host),
    isAboutJob: build.job !== undefined,
    wantsLogs: inputs.logLines > 0,
    wall: host.outsideWalls.reports,
  };
}

function ownJobIn({ jobId }: Inputs, host: Host): OwnJob {
  return { id: jobId, runnerName: host.env["RUNNER_NAME"] ?? "" };
}
