import type { Build } from "../../build/build.ts";
import type { History } from "../../build/past/history.ts";
import { type Place, placeUrl } from "../../build/place-url.ts";
import type { Outcome } from "../../model/outcome.ts";
import { cutToCharacters, startOfLine, startOfText } from "../../text/cut.ts";
import { durationText } from "../../text/duration.ts";
import { listText } from "../../text/list.ts";
import { notesLine } from "../../text/markup/notes.ts";
import { firstLine, oneLine, plainText, shortSha } from "../../text/markup/plain.ts";
import type { Hide } from "../../text/secrets/hide.ts";
import { webAddress } from "../../text/web-address.ts";
import type { MessageModel } from "../names/template-names.ts";
import { type Amounts, NORMAL_AMOUNTS } from "./amounts.ts";
import { causeText } from "./cause-text.ts";
import { changesGroup } from "./changes-view.ts";
import { failuresOf } from "./failures-view.ts";
import { deploymentText, headlineOf, passedText, toldHeadline, versionOf } from "./headline.ts";
import { historyText } from "./history-text.ts";
import { jobLines, skippedText } from "./jobs-view.ts";
import { linksOf } from "./links-view.ts";
import { lintOf } from "./lint-view.ts";
import { logBlock } from "./log-block.ts";
import { testsOf } from "./tests-view.ts";
import { othersText, reviewersText, timeText } from "./waiting-text.ts";

/** Longest text of one name in a message, in characters. */
const MAX_TEXT = 200;

/** Longest start of a release's notes, in characters: who wants to read more opens the release. */
const MAX_NOTES = 500;

/** Longest name in a headline or list, in characters: a long one must not push the others out. */
export const MAX_NAME = 60;

/** How a model is made. */
export interface ModelOptions {
  /** Values that no text may hold. */
  readonly hide: Hide;
  /** @default NORMAL_AMOUNTS */
  readonly amounts?: Amounts;
}

/** Turns a build into what templates see: one-line texts without secrets, web addresses only in `url` names. */
export function buildMessageModel(
  build: Build,
  outcome: Outcome,
  { hide, amounts = NORMAL_AMOUNTS }: ModelOptions,
): MessageModel {
  // Lines are joined, and one is taken, of what is clean: a secret may go over several.
  const whole: Clean = (text) => oneLine(hide(startOfText(plainText(text ?? ""))));
  const start: Clean = (text) => hide(startOfLine(plainText(text ?? ""), MAX_TEXT));
  const clean: Clean = (text) => cutToCharacters(oneLine(start(text)), MAX_TEXT);
  const firstLineOf: Clean = (text) => cutToCharacters(firstLine(start(text)), MAX_TEXT);
  const short: Clean = (text) => cutToCharacters(oneLine(start(text)), MAX_NAME);
  const notes: Clean = (text) => {
    const cleaned = hide(startOfLine(plainText(text ?? ""), MAX_NOTES));
    return cutToCharacters(notesLine(cleaned, build.repository.url), MAX_NOTES);
  };
  const address: Clean = (url) => webAddress(whole(url)) ?? "";
  const { icon, status, headline } = headlineOf(build, outcome, short);
  const { cause, newerRun } = build;
  const supersededBy = cause?.kind === "superseded" ? cause.by : undefined;
  const code = { repositoryUrl: build.repository.url, sha: build.commit?.sha };
  const addressOf = (place: Place): string => address(placeUrl(code, place));
  const cleaning = { clean, firstLineOf, address, addressOf, hide, amounts };
  return {
    event: outcome,
    icon,
    status: clean(status),
    headline: whole(headline),
    where: clean(whereOf(build, toldHeadline(build, outcome, short) !== undefined)),
    passed: whole(passedText(build, outcome, short)),
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
    waiting: build.waiting && {
      environments: clean(listText(build.waiting.environments)),
      reviewers: clean(reviewersText(build.waiting, short)),
      others: clean(othersText(build, short)),
      since: timeText(build.waiting.since),
      url: address(build.run.url),
    },
    cause: cause === undefined ? "" : clean(causeText(cause, short)),
    supersededBy: supersededBy && { number: clean(supersededBy.number), url: address(supersededBy.url) },
    newerRun: newerRun && { number: clean(newerRun.number), url: address(newerRun.url) },
    unknownCause: build.isCauseUnknown ? "yes" : "",
    unexplained: cause === undefined && newerRun !== undefined ? "yes" : "",
    repository: { name: clean(build.repository.fullName), url: address(build.repository.url) },
    trigger: { event: clean(build.trigger.event), text: clean(build.trigger.text) },
    ref: { kind: build.ref.kind, name: clean(build.ref.name), url: address(build.ref.url) },
    commit: build.commit && {
      sha: clean(build.commit.sha),
      shortSha: shortSha(clean(build.commit.sha)),
      title: firstLineOf(build.commit.message),
      author: clean(build.commit.author),
      url: address(build.commit.url),
    },
    ...codeGroups(build, { clean, address, notes }),
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
    ...failuresOf(build.failures, cleaning),
    ...testsOf(build.reports.tests, cleaning),
    ...lintOf(build.reports.lint, cleaning),
    logs: build.reports.logs
      .map((log) => ({ name: clean(log.name), log: logBlock(log, amounts.logLines, hide) }))
      .filter(({ log }) => log !== ""),
    history: build.history && historyGroup(build.history, clean, address),
    changes: changesGroup(build.changes, cleaning),
    failedSteps: build.failedSteps.map((name) => ({ name: clean(name) })),
    skipped: whole(skippedText(build, short)),
    jobs: whole(jobLines(build.needs, short).join(" · ")),
    links: linksOf(build)
      .map(([text, url]) => ({ text: clean(text), url: address(url) }))
      .filter(({ url }) => url !== "")
      .map((link, index) => ({ ...link, first: index === 0 ? "yes" : "" })),
  };
}

type Clean = (text: string | undefined) => string;

function historyGroup(history: History, clean: Clean, address: Clean): MessageModel["history"] {
  const { firstFailed, lastGood } = history;
  return {
    text: historyText(history),
    firstFailedNumber: clean(firstFailed?.number),
    firstFailedUrl: address(firstFailed?.url),
    lastGoodNumber: clean(lastGood?.number),
    lastGoodUrl: address(lastGood?.url),
  };
}

function codeGroups(
  build: Build,
  { clean, address, notes }: Readonly<Record<"clean" | "address" | "notes", Clean>>,
): Pick<MessageModel, "pullRequest" | "release"> {
  const { pullRequest, release } = build;
  return {
    pullRequest: pullRequest && {
      number: clean(pullRequest.number),
      title: clean(pullRequest.title),
      author: clean(pullRequest.author),
      sourceBranch: clean(pullRequest.sourceBranch),
      targetBranch: clean(pullRequest.targetBranch),
      url: address(pullRequest.url),
    },
    release: release && {
      tag: clean(release.tag),
      name: clean(release.name),
      prerelease: release.isPrerelease ? "pre-release" : "",
      body: notes(release.notes),
      url: address(release.url),
    },
  };
}

/** A headline that says what happened to a release names its tag. */
function whereOf({ pullRequest, release, ref }: Build, isTold: boolean): string {
  if (pullRequest !== undefined)
    return [`#${pullRequest.number}`, pullRequest.title].filter(Boolean).join(" ");
  if (release !== undefined && isTold) return release.name === release.tag ? "" : (release.name ?? "");
  return release?.tag ?? ref.name;
}
