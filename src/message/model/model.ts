import type { Build } from "../../build/build.ts";
import type { History } from "../../build/past/history.ts";
import type { Outcome } from "../../model/outcome.ts";
import { durationText } from "../../text/duration.ts";
import { listText } from "../../text/list.ts";
import { causeText } from "../headline/cause-text.ts";
import type { Fact } from "../headline/fact.ts";
import { otherCause, otherFailedSteps } from "../headline/failed-part.ts";
import { headlineOf, newsHeadline, passedJobText } from "../headline/headline.ts";
import { historyText } from "../headline/history-text.ts";
import { titleNotesOf } from "../headline/title-notes.ts";
import { deploymentText, versionOf } from "../headline/versions.ts";
import { othersText, reviewersText, timeText } from "../headline/waiting-text.ts";
import type { MessageModel } from "../names/template-names.ts";
import { changesGroup } from "./changes-view.ts";
import { type Cleaning, type CleaningOptions, cleaningOf } from "./cleaning.ts";
import { codeOf } from "./code-view.ts";
import type { Details, detailsOf } from "./details-view.ts";
import { explanationOf } from "./explanation-view.ts";
import { factsOf } from "./facts-view.ts";
import { fixOf } from "./fix-view.ts";
import { jobLines, otherJobs, skippedText } from "./jobs-view.ts";
import { linksOf } from "./links-view.ts";

/** Options for creating a model. */
export interface ModelOptions extends CleaningOptions {
  /** `detailsOf`, or `undefined` for a build without further details. */
  readonly details: typeof detailsOf | undefined;
}

/** For a build without failures and reports. */
const NO_DETAILS: Details = {
  testNotes: [],
  names: {
    tests: undefined,
    testGroups: [],
    failures: [],
    moreFailures: "",
    lint: undefined,
    lintFiles: [],
    moreFindings: "",
    logs: [],
  },
};

/** Whether there are tests, findings, failed jobs, or logs to report. */
export function hasDetails({ failures, reports: { tests, lint, logs } }: Build): boolean {
  return failures.length > 0 || tests !== undefined || lint !== undefined || logs.length > 0;
}

/** Converts a build into what templates see: single-line texts without secrets, and web addresses only in `url` names. */
export function buildMessageModel(build: Build, outcome: Outcome, options: ModelOptions): MessageModel {
  const cleaning = cleaningOf(build, options);
  const { clean, whole, short, address, amounts } = cleaning;
  const ending = endingOf(build, cleaning);
  const changes = changesGroup(build.changes, cleaning);
  const { testNotes, names } = options.details?.(build, cleaning) ?? NO_DETAILS;
  return {
    event: outcome,
    ...titleOf(build, outcome, cleaning, testNotes),
    explanation: explanationOf({ ...names, ...ending }),
    compact: amounts.isCompact ? "yes" : "",
    workflow: clean(build.workflow),
    stage: clean(build.stage),
    reason: clean(build.deployment?.reason),
    compareUrl: address(build.compareUrl),
    run: {
      id: clean(build.run.id),
      number: clean(build.run.number),
      attempt: build.run.attempt > 1 ? String(build.run.attempt) : "",
      url: address(build.run.url),
      duration: build.run.durationSeconds === undefined ? "" : durationText(build.run.durationSeconds),
    },
    job: build.job && { name: clean(build.job.name), url: address(build.job.url) },
    ...ending,
    repository: { name: clean(build.repository.fullName), url: address(build.repository.url) },
    trigger: { event: clean(build.trigger.event), text: clean(build.trigger.text) },
    ...codeOf(build, cleaning),
    deployment: build.deployment && {
      environment: clean(build.deployment.environment),
      url: address(build.deployment.environmentUrl),
      version: clean(versionOf(build)),
      previousVersion: clean(build.deployment.previousVersion),
      text: clean(deploymentText(build, outcome)),
    },
    actor: build.actor === undefined ? undefined : { login: clean(build.actor) },
    needs: build.needs.map(({ name, result }) => ({ name: clean(name), result: clean(result) })),
    failedJobs: build.needs
      .filter(({ result }) => result === "failure")
      .map(({ name }) => ({ name: clean(name) })),
    ...names,
    history: build.history && historyGroup(build.history, cleaning),
    fix: fixOf(build, cleaning),
    changes,
    failedSteps: build.failedSteps.map((name) => ({ name: clean(name) })),
    otherFailedSteps: whole(otherFailedSteps(build, short)),
    skippedJobs: whole(skippedText(build, short)),
    jobs: whole(jobLines(build.needs, short).join(" · ")),
    otherJobs: whole(jobLines(otherJobs(build, outcome), short).join(" · ")),
    facts: listed(factsOf(build, outcome, short), cleaning),
    links: listed(
      linksOf(build, outcome, changes).filter(({ url }) => address(url) !== ""),
      cleaning,
    ),
  };
}

function listed(facts: readonly Fact[], { clean, address, firstLineOf }: Cleaning): MessageModel["facts"] {
  return facts.map(({ text, url, note }, index) => ({
    text: clean(text),
    url: address(url),
    note: firstLineOf(note),
    first: index === 0 ? "yes" : "",
  }));
}

type TitleNames = "icon" | "status" | "headline" | "headlineParts" | "titleNotes" | "subject" | "passedJob";

function titleOf(
  build: Build,
  outcome: Outcome,
  cleaning: Cleaning,
  testNotes: Details["testNotes"],
): Pick<MessageModel, TitleNames> {
  const { clean, whole, short, address } = cleaning;
  const { icon, status, parts } = headlineOf(build, outcome, cleaning);
  return {
    icon,
    status: clean(status),
    headline: whole(parts.map(({ text }) => text).join(" ")),
    headlineParts: parts.map(({ text, url }, index) => ({
      text: whole(text),
      url: address(url),
      first: index === 0 ? "yes" : "",
    })),
    titleNotes: titleNotesOf(build, outcome, testNotes).map(({ text, url }) => ({
      text: clean(text),
      url: address(url),
    })),
    subject: clean(subjectOf(build, newsHeadline(build, outcome, short) !== undefined)),
    passedJob: whole(passedJobText(build, outcome, short)),
  };
}

type EndingNames =
  | "waiting"
  | "cause"
  | "otherCause"
  | "supersededBy"
  | "newerRun"
  | "unknownCause"
  | "maybeSuperseded";

/** Why it ended, or why it has not. */
function endingOf(build: Build, { clean, short, address }: Cleaning): Pick<MessageModel, EndingNames> {
  const { cause, newerRun, waiting } = build;
  const supersededBy = cause?.kind === "superseded" ? cause.by : undefined;
  return {
    waiting: waiting && {
      environments: clean(listText(waiting.environments)),
      reviewers: clean(reviewersText(waiting, short)),
      others: clean(othersText(build, short)),
      since: timeText(waiting.since),
      url: address(build.run.url),
    },
    cause: cause === undefined ? "" : clean(causeText(cause, short)),
    otherCause: clean(otherCause(build, short)),
    supersededBy: supersededBy && { number: clean(supersededBy.number), url: address(supersededBy.url) },
    newerRun: newerRun && { number: clean(newerRun.number), url: address(newerRun.url) },
    unknownCause: build.isCauseUnknown ? "yes" : "",
    maybeSuperseded: cause === undefined && newerRun !== undefined ? "yes" : "",
  };
}

function historyGroup(history: History, { clean, address }: Cleaning): MessageModel["history"] {
  const { firstFailed, lastGood } = history;
  return {
    text: historyText(history),
    firstFailedNumber: clean(firstFailed?.number),
    firstFailedUrl: address(firstFailed?.url),
    lastGoodNumber: clean(lastGood?.number),
    lastGoodUrl: address(lastGood?.url),
  };
}

/** A headline that says what happened to a release already names its tag. */
function subjectOf({ pullRequest, release, ref }: Build, isNews: boolean): string {
  if (pullRequest !== undefined)
    return [`#${pullRequest.number}`, pullRequest.title].filter(Boolean).join(" ");
  if (release !== undefined && isNews) return release.name === release.tag ? "" : (release.name ?? "");
  return release?.tag ?? ref.name;
}
