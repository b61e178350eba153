import type { Build } from "../../build/build.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { Cleaning } from "../model/cleaning.ts";
import { causeText } from "./cause-text.ts";
import type { Headline } from "./fact.ts";
import { failedPart, lowerFirst } from "./failed-part.ts";
import { statusSince } from "./history-text.ts";
import { type Deployed, deployedOf } from "./versions.ts";
import { waitingText } from "./waiting-text.ts";

/** The words for an outcome in a headline. */
interface EventWords {
  readonly icon: string;
  readonly status: string;
  /** The headline of a deployment; the general one if absent. */
  readonly deployment?: (deployed: Deployed) => string;
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

/** The icon and status word of an outcome. */
export function wordsOf(outcome: Outcome): { readonly icon: string; readonly status: string } {
  return WORDS[outcome];
}

/**
 * Icon, status word, and headline of a build. `short` shortens names, so that one does not push out the others, and `clean`
 * the environment and the versions of a deployment.
 */
export function headlineOf(
  build: Build,
  outcome: Outcome,
  { short, clean }: Pick<Cleaning, "short" | "clean">,
): { icon: string; status: string; parts: Headline } {
  const words = WORDS[outcome];
  const status = statusOf(build, outcome, short) ?? words.status;
  const isNews = newsHeadline(build, outcome, short) !== undefined;
  const isDoubtful = build.endedAs !== undefined || (isNews && build.trigger.headline?.isSetback === true);
  const isPending = build.isUnfinished === true && outcome === "success";
  const icon = isDoubtful ? "⚠️" : isPending ? WORDS.waiting.icon : words.icon;
  return { icon, status, parts: partsOf(build, outcome, { status, short, clean }) };
}

interface Wording extends Pick<Cleaning, "short" | "clean"> {
  readonly status: string;
}

function partsOf(build: Build, outcome: Outcome, wording: Wording): Headline {
  const { short, clean } = wording;
  const url = build.job?.url ?? build.run.url;
  const news = newsHeadline(build, outcome, short);
  if (news !== undefined) return [{ text: news, url: build.release?.url ?? build.pullRequest?.url ?? url }];
  if (build.waiting !== undefined) return [{ text: waitingText(build.waiting, build, short), url }];
  const deployed = deployedOf(build, clean);
  const deployment = deploymentHeadline(build, outcome, deployed);
  if (deployment !== undefined) return [{ text: deployment, url }];
  const detail = outcome === "failure" ? failedPart(build, short) : { text: "" };
  const subject = { text: deployed ? deployText(deployed) : namesText(build, short), url };
  return [subject, ...endedParts(build, outcome, wording), detail]
    .filter(({ text }) => text !== "")
    .map((part, index, { length }) => {
      const isMiddle = index === length - 2 && detail.text !== "";
      return { ...part, text: isMiddle ? `${part.text}:` : part.text };
    });
}

/** What was deployed, if the headline is about that. */
function deploymentHeadline(
  build: Build,
  outcome: Outcome,
  deployed: Deployed | undefined,
): string | undefined {
  const { deployment } = WORDS[outcome];
  if (deployed === undefined || deployment === undefined || build.isUnfinished) return undefined;
  const isSame = build.changes?.kind === "identical" && deployed.previousVersion === undefined;
  const isAgain = outcome === "success" && isSame;
  return isAgain ? deployment(deployed).replace(/^Deployed/, "Redeployed") : deployment(deployed);
}

/** How it ended, in the words after what ran. */
function endedParts({ cause }: Build, outcome: Outcome, { status, short }: Wording): Headline {
  if (outcome !== "cancelled" || cause === undefined) return [{ text: lowerFirst(status) }];
  if (cause.kind === "superseded" && cause.by !== undefined) {
    return [{ text: "superseded by" }, { text: `#${short(cause.by.number)}`, url: cause.by.url }];
  }
  return [{ text: lowerFirst(causeText(cause, short)) }];
}

/**
 * What happened to a release or a pull request, if that is the news: the job passed, nothing was deployed, and the user does
 * not say what ran.
 */
export function newsHeadline(
  { trigger, stage, isUnfinished }: Build,
  outcome: Outcome,
  short: (name: string) => string,
): string | undefined {
  const isNews = outcome === "success" && stage === undefined && isUnfinished === undefined;
  if (trigger.headline === undefined || !isNews) return undefined;
  const { words, name } = trigger.headline;
  return name === undefined ? words : `${words} ${short(name)}`;
}

/** What passed, if the headline says what happened instead; otherwise "". */
export function passedJobText(build: Build, outcome: Outcome, short: (name: string) => string): string {
  return newsHeadline(build, outcome, short) === undefined ? "" : namesText(build, short);
}

/** The status if it says more than the outcome. */
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

/** What is deployed where. */
function deployText({ version, environment }: Deployed): string {
  return `Deploy ${withBlank(version && `of ${version}`)}to ${environment}`;
}

/** What ran: the workflow and the job or stage. */
function namesText(build: Build, short: (name: string) => string): string {
  const names = [build.workflow, build.stage ?? build.job?.name ?? ""].filter(Boolean);
  return names.map(short).join(" › ");
}

function withBlank(text: string | undefined): string {
  return text === undefined ? "" : `${text} `;
}

function rollbackHeadline({ environment, version, previousVersion }: Deployed): string {
  const head = `Rolled back ${environment}`;
  if (version === undefined) return head;
  return previousVersion === undefined
    ? `${head} to ${version}`
    : `${head} from ${previousVersion} to ${version}`;
}
