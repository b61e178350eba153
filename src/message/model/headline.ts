import type { Build } from "../../build/build.ts";
import type { Outcome } from "../../model/outcome.ts";
import { listText } from "../../text/list.ts";
import { shortSha } from "../../text/markup/plain.ts";
import { causeText } from "./cause-text.ts";
import type { Fact } from "./facts-view.ts";
import { statusSince } from "./history-text.ts";
import { countText } from "./more-text.ts";
import { waitingText } from "./waiting-text.ts";

/** At most this many failed jobs or steps stand in a headline: it must survive as one line on a phone. */
const MAX_NAMES = 3;

/** How one event is told in a headline. */
interface EventWords {
  readonly icon: string;
  readonly status: string;
  /** The headline of a deployment; the general one where there is none. */
  readonly deployment?: (deployed: Deployed) => string;
}

interface Deployed {
  readonly environment: string;
  readonly version: string | undefined;
  readonly previousVersion: string | undefined;
}

const WORDS: Readonly<Record<Outcome, EventWords>> = {
  start: {
    icon: "🚀",
    status: "Started",
    deployment: ({ version, environment }) => `Deploying ${withBlank(version)}to ${environment}`,
  },
  waiting: { icon: "⏳", status: "Waiting" },
  success: {
    icon: "✅",
    status: "Passed",
    deployment: ({ version, environment }) => `Deployed ${withBlank(version)}to ${environment}`,
  },
  failure: { icon: "❌", status: "Failed" },
  cancelled: { icon: "⏹️", status: "Cancelled" },
  rollback: { icon: "⏪", status: "Rolled back", deployment: rollbackHeadline },
};

/** The icon and the word of an event. */
export function wordsOf(outcome: Outcome): { readonly icon: string; readonly status: string } {
  return WORDS[outcome];
}

/** A headline's parts in plain text, to be read with blanks between them. */
export type Headline = readonly Pick<Fact, "text" | "url">[];

/** Icon, status word and headline of a build; `short` keeps one name from pushing the others out. */
export function headlineOf(
  build: Build,
  outcome: Outcome,
  short: (name: string) => string,
): { icon: string; status: string; parts: Headline } {
  const words = WORDS[outcome];
  const status = statusOf(build, outcome, short) ?? words.status;
  const isTold = toldHeadline(build, outcome, short) !== undefined;
  const isDoubtful = build.endedAs !== undefined || (isTold && build.trigger.headline?.isSetback === true);
  const icon = isDoubtful ? "⚠️" : words.icon;
  return { icon, status, parts: partsOf(build, outcome, { status, short }) };
}

interface Wording {
  readonly status: string;
  readonly short: (name: string) => string;
}

function partsOf(build: Build, outcome: Outcome, { status, short }: Wording): Headline {
  const told = toldHeadline(build, outcome, short);
  const url = build.job?.url ?? build.run.url;
  if (told !== undefined) return [{ text: told, url: build.release?.url ?? build.pullRequest?.url ?? url }];
  if (build.waiting !== undefined) return [{ text: waitingText(build.waiting, build, short), url }];
  const deployed = build.stage === "deploy" ? deployedOf(build) : undefined;
  const { deployment } = WORDS[outcome];
  if (deployed !== undefined && deployment !== undefined && !build.isUnfinished) {
    const isAgain = outcome === "success" && build.changes?.kind === "identical";
    const text = deployment(deployed);
    return [{ text: isAgain ? text.replace(/^Deployed/, "Redeployed") : text, url }];
  }
  const subject = subjectOf(build, deployed, short);
  const result = outcome === "cancelled" && build.cause ? causeText(build.cause, short) : status;
  const detail = outcome === "failure" ? failedPart(build, short) : { text: "" };
  const ended = `${subject === "" ? result : lowerFirst(result)}${detail.text === "" ? "" : ":"}`;
  const by = build.cause?.kind === "superseded" ? build.cause.by?.url : undefined;
  return [{ text: subject, url }, { text: ended, url: by }, detail].filter(({ text }) => text !== "");
}

/**
 * What happened to a release or a pull request, where that is the news: the job passed, and neither was something
 * deployed nor does the user say what ran.
 */
export function toldHeadline(
  { trigger, stage, isUnfinished }: Build,
  outcome: Outcome,
  short: (name: string) => string,
): string | undefined {
  const isNews = outcome === "success" && stage === undefined && isUnfinished === undefined;
  if (trigger.headline === undefined || !isNews) return undefined;
  const { words, name } = trigger.headline;
  return name === undefined ? words : `${words} ${short(name)}`;
}

/** What passed, where the headline says what happened instead; "" elsewhere. */
export function passedText(build: Build, outcome: Outcome, short: (name: string) => string): string {
  return toldHeadline(build, outcome, short) === undefined ? "" : subjectOf(build, undefined, short);
}

/** The status of an outcome that says more than its event. */
function statusOf(
  { endedAs, cause, history, isUnfinished }: Build,
  outcome: Outcome,
  short: (name: string) => string,
): string | undefined {
  if (outcome === "rollback") return undefined;
  if (isUnfinished && outcome === "success") return "Passed so far";
  if (outcome === "cancelled" && cause?.kind === "superseded") return "Superseded";
  return endedAs === undefined ? statusSince(history) : `Ended as ${short(endedAs)}`;
}

/** One of our own words within a sentence. */
function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The version that a deployment brought: what is known of it, else the short sha. */
export function versionOf({ deployment, commit }: Build): string | undefined {
  return deployment?.version ?? (commit === undefined ? undefined : shortSha(commit.sha));
}

function deployedOf(build: Build): Deployed | undefined {
  if (build.deployment?.environment === undefined) return undefined;
  const { environment, previousVersion } = build.deployment;
  return { environment, version: versionOf(build), previousVersion };
}

/** What was deployed where, as far as the headline does not say so: environment, version before and after. */
export function deploymentText(build: Build, outcome: Outcome): string {
  const { environment, version, previousVersion } = build.deployment ?? {};
  const isToldInHeadline = build.stage === "deploy" && environment !== undefined;
  if (isToldInHeadline && outcome === "rollback") return "";
  const isChange = previousVersion !== undefined && !isCutShort(outcome);
  const change = isChange ? `${previousVersion} → ${versionOf(build) ?? "unknown"}` : "";
  const versions = change || (isToldInHeadline ? "" : (version ?? ""));
  const place = isToldInHeadline || environment === undefined ? "" : `Environment ${environment}`;
  const before = isChange || previousVersion === undefined ? "" : `Last good there: ${previousVersion}`;
  const partly = before === "" || version === undefined ? "" : `${version} may be there in part`;
  return [place, versions && `Version ${versions}`, before, partly].filter(Boolean).join(" · ");
}

/** Whether nobody knows how far a deployment came: then no version took the place of another. */
export function isCutShort(outcome: string): boolean {
  return outcome === "failure" || outcome === "cancelled";
}

function rollbackHeadline({ environment, version, previousVersion }: Deployed): string {
  const head = `Rolled back ${environment}`;
  if (version === undefined) return head;
  return previousVersion === undefined
    ? `${head} to ${version}`
    : `${head} from ${previousVersion} to ${version}`;
}

function subjectOf(build: Build, deployed: Deployed | undefined, short: (name: string) => string): string {
  if (deployed !== undefined)
    return `Deploy ${withBlank(deployed.version && `of ${deployed.version}`)}to ${deployed.environment}`;
  const names = [build.workflow, build.stage ?? build.job?.name ?? ""].filter(Boolean);
  return names.map(short).join(" › ");
}

/** What failed in it: the needed jobs, else tests, with the step where it is one job's. */
function failedPart(build: Build, short: (name: string) => string): Headline[number] {
  const { tests } = build.reports;
  const failed = (tests?.totals.failed ?? 0) + (tests?.totals.errors ?? 0);
  if (isToldByTests(build) && tests !== undefined) {
    return { text: `${failed.toLocaleString("en")} of ${countText(tests.totals.tests, "test")}` };
  }
  const [only, ...others] = build.failures;
  const told = others.length === 0 ? (only?.steps.map(({ name }) => name) ?? []) : [];
  const steps = told.length > 0 ? told : build.failedSteps;
  const text = [failedJobNames(build), steps]
    .filter((names) => names.length > 0)
    .map((names) => listText(names.map(short), MAX_NAMES))
    .join(" › ");
  return { text, url: told.length === 1 ? only?.steps[0]?.url : undefined };
}

/** The failed steps that neither the headline nor a failed job names. */
export function untoldSteps(build: Build, short: (name: string) => string): string {
  const { failedSteps, failures } = build;
  const isTold = build.outcome === "failure" && failedSteps.length <= MAX_NAMES && !isToldByTests(build);
  return isTold || failures.length > 0 ? "" : listText(failedSteps.map(short));
}

/** The only failed job, where the headline names it and its step. */
export function isToldInHeadline(build: Build): boolean {
  const [only, ...others] = build.failures;
  if (only === undefined || others.length > 0 || isToldByTests(build)) return false;
  const names = failedJobNames(build);
  return names.length === 0 ? only.name === build.job?.name : names.length === 1 && names[0] === only.name;
}

/** Whether the headline counts the failed tests: where no other job failed, they are what failed. */
export function isToldByTests(build: Build): boolean {
  const { failed = 0, errors = 0 } = build.reports.tests?.totals ?? {};
  return build.outcome === "failure" && failed + errors > 0 && failedJobNames(build).length === 0;
}

/** The needed jobs that failed; what failed may be none of those that are needed. */
function failedJobNames({ needs, job, failures }: Build): readonly string[] {
  const needed = needs.filter(({ result }) => result === "failure").map(({ name }) => name);
  if (needed.length > 0 || job !== undefined) return needed;
  return failures.map(({ name }) => name);
}

function withBlank(text: string | undefined): string {
  return text === undefined ? "" : `${text} `;
}
