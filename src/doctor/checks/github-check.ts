import type { GitHubReads } from "../../github/github-client.ts";
import { PERMISSIONS } from "../../github/permissions.ts";
import type { Permission, Reading, Unknown } from "../../github/reading.ts";
import type { Moment } from "../../model/moments.ts";
import { untoldTrigger } from "../../step/untold-trigger.ts";
import { listText } from "../../text/list.ts";
import type { Paste } from "../input-lines.ts";
import type { Known } from "../known.ts";
import { OWN_GITHUB_TOKEN } from "../mended-lines.ts";
import { ok, type Row } from "../row.ts";
import { type OwnPlace, tableOf } from "../workflow/own-place.ts";
import { grantOf } from "./granted-permissions.ts";

/** Tries the requests that a message would make. Each one needs a permission of the job. */
export async function gitHubRows(known: Known): Promise<readonly Row[]> {
  const { inputs, seen, host, workflow } = known;
  const { apiUrl } = seen.context;
  if (inputs.githubToken === undefined) {
    const found = "`github-token` is empty, so GitHub is not queried: messages say less than they could.";
    const silent: Row = { what: "GitHub", state: "unchecked", found, advice: LEAVE, lines: OWN_GITHUB_TOKEN };
    return [silent, ...comparedRows(inputs, silent), ...waitingRows(inputs, silent)];
  }
  const reads = readsOf(known);
  const github = await host.createGitHubClient({
    token: inputs.githubToken,
    apiUrl,
    maxRequests: reads.length,
  });
  const read = await Promise.all(reads.map(async ([needs, ask]) => ({ needs, reading: await ask(github) })));
  const others = read.flatMap(({ needs, reading }) =>
    "unknown" in reading && !isDenied(reading, needs) ? [reading] : [],
  );
  const denied = read.filter(({ needs, reading }) => isDenied(reading, needs)).map(({ needs }) => needs);
  const granted = read.filter(({ reading }) => !isUnknown(reading)).map(({ needs }) => needs);
  const all = reads.map(([one]) => one);
  const runs = read.find(({ needs }) => needs === "actions: read");
  const isBlind = runs !== undefined && isUnknown(runs.reading);
  const grant = workflow.ask<Partial<Paste>>((place) => grantOf(all, denied, place), {});
  const remedy = denied.includes("actions: read") ? grant : { advice: SEE_GITHUB };
  const never = await neverComparedRows(known);
  const compared = never.length > 0 || !isBlind ? never : comparedRows(inputs, remedy);
  const asked = [...compared, ...(isBlind ? waitingRows(inputs, remedy) : [])];
  return [
    ...troubleRows(others, apiUrl, workflow.ask(isOwnToken, false)),
    ...asked,
    ...deniedRows(asked.length > 0 ? denied.filter((needs) => needs !== "actions: read") : denied, grant),
    ...(granted.length === 0 ? [] : [grantedRow(granted, apiUrl)]),
  ];
}

/** Why GitHub did not answer, each reason once. */
function troubleRows(unknown: readonly Unknown[], apiUrl: string, isOwn: boolean): readonly Row[] {
  const known = new Map(unknown.map((reading) => [reading.remedy ?? reading.unknown, reading]));
  return [...known].map(([found, { status }]) => {
    const [, said = found, advice = WITHOUT] = /^(.*(?:"|\(\w+\))\.) (.+)$/s.exec(found) ?? [];
    const refused = isOwn ? { advice: AGAIN } : { advice: LEAVE, lines: OWN_GITHUB_TOKEN };
    const remedy = status === 401 ? refused : { advice };
    return { what: "GitHub", state: "warning", found: `${new URL(apiUrl).host}: ${said}`, ...remedy };
  });
}

/** Whether the step is known to have the token that GitHub makes for the job. */
function isOwnToken(place: OwnPlace | undefined): boolean {
  if (place?.step === undefined) return false;
  const { "github-token": given } = tableOf(place.step["with"]);
  return (
    given === undefined || /^\$\{\{\s*(?:github\.token|secrets\.GITHUB_TOKEN)\s*\}\}$/.test(String(given))
  );
}

const AGAIN =
  "It is the job's own token, which expires with the job, after 24 hours at the latest. Run the job again.";

const WITHOUT = "Fix it, or ignore it: the message is sent, but says less.";

const LEAVE = "Remove the line, or write it like this, in the step's `with:`.";

type Ask = (github: GitHubReads) => Promise<Reading<unknown>>;

/** One request per permission, for what always exists: the run, its job, and its commit. */
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

/** Whether the reason is the missing permission, which the advice then names. */
function isDenied(reading: Reading<unknown>, needs: Permission): boolean {
  return "unknown" in reading && (reading.remedy?.includes(`\`${needs}\``) ?? false);
}

/** Information for a message that no input asks for. The permission may have been left out on purpose. */
function deniedRows(denied: readonly Permission[], grant: Partial<Paste>): readonly Row[] {
  if (denied.length === 0) return [];
  const more = denied.map((needs) => `${PERMISSIONS[needs]} (\`${needs}\`)`).join("; ");
  const found = `With more permissions, messages could also say: ${more}.`;
  return [{ what: "permissions", state: "unchecked", found, ...grant }];
}

const SEE_GITHUB = 'Make sure that GitHub answers: see the row "GitHub".';

/** Moments of `notify-on` that no run for this event has, because it cannot be compared. */
async function neverComparedRows({ inputs, seen }: Known): Promise<readonly Row[]> {
  // Another run may have to be reported, and that has a branch.
  if (untoldTrigger(seen) !== undefined) return [];
  const { whyNotComparable } = await import("../../step/github/read-github.ts");
  const why = whyNotComparable(seen);
  return why === undefined
    ? []
    : comparedRows(inputs, { advice: "Name outcomes such as `failure` instead." }, why);
}

/** That nobody knows who can approve a run that waits, if an input asks for it. */
function waitingRows(
  { event, mention }: Known["inputs"],
  remedy: Pick<Row, "advice" | "lines">,
): readonly Row[] {
  const waiting = event === "waiting" ? "event: waiting" : undefined;
  const what = mention.includes("reviewers") ? "mention: reviewers" : waiting;
  const found = "GitHub does not say who can approve the run.";
  return what === undefined ? [] : [{ ...remedy, what, state: "warning", found }];
}

/** The moments of `notify-on` that cannot be recognized without the previous run. */
function comparedRows(
  { notifyOn = [] }: Known["inputs"],
  remedy: Pick<Row, "advice" | "lines">,
  why = "How the previous run ended is not known.",
): readonly Row[] {
  const given = (...moments: readonly Moment[]): string =>
    listText(moments.filter((moment) => notifyOn.includes(moment)).map((moment) => `\`${moment}\``));
  const [fixes, failures] = [given("fixed", "change"), given("first-failure", "still-failing", "change")];
  const parts = [
    fixes && `A fix is never reported (${fixes}).`,
    failures && `Every failure is reported, because a new one looks the same as an old one (${failures}).`,
  ].filter(Boolean);
  if (parts.length === 0) return [];
  const isMute = notifyOn.every((moment) => moment === "fixed");
  const found = `${why} ${parts.join(" ")}`;
  return [{ ...remedy, what: "notify-on", state: isMute ? "fault" : "warning", found }];
}

function grantedRow(granted: readonly Permission[], apiUrl: string): Row {
  return ok("GitHub", `${new URL(apiUrl).host} answers, and grants ${listText(granted)}.`);
}
