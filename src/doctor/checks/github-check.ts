import type { GitHubReads } from "../../github/github-client.ts";
import { PERMISSIONS } from "../../github/permissions.ts";
import type { Permission, Reading, Unknown } from "../../github/reading.ts";
import { listText } from "../../text/list.ts";
import { exampleOf } from "../example-lines.ts";
import type { Known } from "../known.ts";
import type { Row } from "../row.ts";

/** Tries the reads that a message would make, each of which needs a permission of the job. */
export async function gitHubRows(known: Known): Promise<readonly Row[]> {
  const { inputs, seen, host } = known;
  const { apiUrl } = seen.context;
  if (inputs.githubToken === undefined) {
    const found = "`github-token` is empty, so GitHub is not asked: messages say less than they could.";
    return [{ what: "GitHub", state: "unchecked", found, advice: LEAVE, lines: exampleOf("github-token") }];
  }
  const reads = readsOf(known);
  const github = host.createGitHubClient({ token: inputs.githubToken, apiUrl, maxRequests: reads.length });
  const read = await Promise.all(reads.map(async ([needs, ask]) => ({ needs, reading: await ask(github) })));
  const others = read.filter(({ needs, reading }) => isUnknown(reading) && !isDenied(reading, needs));
  const denied = read.filter(({ needs, reading }) => isDenied(reading, needs)).map(({ needs }) => needs);
  const granted = read.filter(({ reading }) => !isUnknown(reading)).map(({ needs }) => needs);
  const readings = others.map(({ reading }) => reading);
  const all = reads.map(([one]) => one);
  return [
    ...troubleRows(readings, apiUrl),
    ...denied.map((needs) => deniedRow(needs, all)),
    ...(granted.length === 0 ? [] : [grantedRow(granted, apiUrl)]),
  ];
}

/** Why GitHub does not tell, each reason once. */
function troubleRows(readings: readonly Reading<unknown>[], apiUrl: string): readonly Row[] {
  const unknown = readings.filter((reading): reading is Unknown => "unknown" in reading);
  const known = new Map(unknown.map((reading) => [reading.remedy ?? reading.unknown, reading]));
  return [...known].map(([found, { status }]) => ({
    what: "GitHub",
    state: "warning",
    found: `${new URL(apiUrl).host}: ${found}`,
    ...(status === 401 && { advice: LEAVE, lines: exampleOf("github-token") }),
  }));
}

const LEAVE = "Leave the line out, or write it like this, in the step's `with:`.";

type Ask = (github: GitHubReads) => Promise<Reading<unknown>>;

/** One read a permission, of what there is in any case: the run, its job, its commit. */
function readsOf({ seen, inputs }: Known): readonly (readonly [Permission, Ask])[] {
  const { repository, runId, sha } = seen.context;
  const { environment } = seen.build.deployment ?? {};
  const jobId = Number(inputs.jobId);
  const reads: [Permission, Ask][] = [["actions: read", (github) => github.runOf(repository, runId)]];
  if (jobId > 0) reads.push(["checks: read", (github) => github.annotationsOf(repository, jobId)]);
  reads.push(["contents: read", (github) => github.compare({ repository, base: sha, head: sha })]);
  if (environment !== undefined) {
    reads.push(["deployments: read", (github) => github.newestDeployments({ repository, environment })]);
  }
  return reads;
}

function isUnknown(reading: Reading<unknown>): boolean {
  return "unknown" in reading;
}

/** Whether it is for want of the permission: that is what the remedy then names. */
function isDenied(reading: Reading<unknown>, needs: Permission): boolean {
  return "unknown" in reading && (reading.remedy?.includes(`\`${needs}\``) ?? false);
}

function deniedRow(needs: Permission, all: readonly Permission[]): Row {
  const found = `The job is not granted \`${needs}\`: a message does not know ${PERMISSIONS[needs]}.`;
  const lines = ["permissions:", ...all.map((one) => `  ${one}`)].join("\n");
  const advice = "Put these lines into the job; what a job does not name there, it is not granted.";
  return { what: `permissions: ${needs}`, state: "warning", found, advice, lines };
}

function grantedRow(granted: readonly Permission[], apiUrl: string): Row {
  return {
    what: "GitHub",
    state: "ok",
    found: `${new URL(apiUrl).host} answers, and grants ${listText(granted)}.`,
  };
}
