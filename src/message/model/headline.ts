import type { Build } from "../../build/build.ts";
import type { Outcome } from "../../model/outcome.ts";
import { listText } from "../../text/list.ts";
import { shortSha } from "../../text/markup/plain.ts";
import { causeText } from "./cause-text.ts";
import { statusSince } from "./history-text.ts";
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

/** Icon, status word and headline of a build, as plain text; `short` keeps one name from pushing the others out. */
export function headlineOf(
  build: Build,
  outcome: Outcome,
  short: (name: string) => string,
): { icon: string; status: string; headline: string } {
  const words = WORDS[outcome];
  const deployed = build.stage === "deploy" ? deployedOf(build) : undefined;
  const { endedAs } = build;
  const status = statusOf(build, outcome, short) ?? words.status;
  const told = toldHeadline(build, outcome, short);
  const isDoubtful = endedAs !== undefined || (told !== undefined && build.trigger.headline?.isSetback);
  const icon = isDoubtful ? "⚠️" : words.icon;
  if (told !== undefined) return { icon, status, headline: told };
  if (build.waiting !== undefined)
    return { icon, status, headline: waitingText(build.waiting, build, short) };
  if (deployed !== undefined && words.deployment !== undefined && !build.isUnfinished) {
    const isAgain = outcome === "success" && build.changes?.kind === "identical";
    const text = words.deployment(deployed);
    return { icon, status, headline: isAgain ? text.replace(/^Deployed/, "Redeployed") : text };
  }
  const path = [subjectOf(build, deployed, short), outcome === "failure" ? failedNames(build, short) : ""];
  const what = outcome === "cancelled" ? cancelledText(build, status, short) : status;
  return { icon, status, headline: `${what}: ${path.filter(Boolean).join(" › ")}` };
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

/** That it was cancelled, and by whom or what; where only a newer run is known, that it is there. */
function cancelledText({ cause, newerRun }: Build, status: string, short: (name: string) => string): string {
  if (cause !== undefined) return causeText(cause, short);
  return newerRun === undefined ? status : `${status} · #${short(newerRun.number)} is newer`;
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
  const before = isChange || previousVersion === undefined ? "" : `Version before ${previousVersion}`;
  return [place, versions && `Version ${versions}`, before].filter(Boolean).join(" · ");
}

/** Whether nobody knows how far a deployment came: then no version took the place of another. */
export function isCutShort(outcome: string): boolean {
  return outcome === "failure" || outcome === "cancelled";
}

function rollbackHeadline({ environment, version, previousVersion }: Deployed): string {
  const head = `Rolled back ${environment}`;
  if (version === undefined) return head;
  return previousVersion === undefined ? `${head} to ${version}` : `${head}: ${previousVersion} → ${version}`;
}

function subjectOf(build: Build, deployed: Deployed | undefined, short: (name: string) => string): string {
  if (deployed !== undefined)
    return `deploy ${withBlank(deployed.version && `of ${deployed.version}`)}to ${deployed.environment}`;
  const names = [build.workflow, build.stage ?? build.job?.name ?? ""].filter(Boolean);
  return names.map(short).join(" › ");
}

function failedNames(build: Build, short: (name: string) => string): string {
  const needed = build.needs.filter(({ result }) => result === "failure").map(({ name }) => name);
  // What failed may be none of those that are needed.
  const others = build.job === undefined ? build.failures.map(({ name }) => name) : [];
  const jobs = needed.length > 0 ? needed : others;
  const told = build.failures.length === 1 ? (build.failures[0]?.steps.map(({ name }) => name) ?? []) : [];
  const steps = told.length > 0 ? told : build.failedSteps;
  return [jobs, steps]
    .filter((names) => names.length > 0)
    .map((names) => listText(names.map(short), MAX_NAMES))
    .join(" › ");
}

function withBlank(text: string | undefined): string {
  return text === undefined ? "" : `${text} `;
}
