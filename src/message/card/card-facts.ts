import { isCutShort } from "../model/headline.ts";
import type { MessageModel } from "../names/template-names.ts";
import { cardLine } from "./card-text.ts";

/** A row of a card's table of facts: what it is, and its value as Markdown. */
export type CardFact = readonly [title: string, value: string];

/** What the built-in Markdown says in its list of facts, as far as it is known. */
export function cardFacts(model: MessageModel): readonly CardFact[] {
  const { deployment, reason, pullRequest, release, commit, trigger, actor, run } = model;
  const facts: readonly CardFact[] = [
    ...whyFacts(model),
    ["Environment", deployment?.environment ?? ""],
    ...versionFacts(model),
    ["Reason", reason],
    ["Pull request", pullRequest === undefined ? "" : pullRequestText(pullRequest)],
    ["Release", release === undefined ? "" : releaseText(release)],
    ["Notes", model.event === "success" ? (release?.body ?? "") : ""],
    ["Commit", commit === undefined ? "" : commitText(commit)],
    ["Changes", joined([model.changes?.text, model.changes?.authors && `by ${model.changes.authors}`])],
    ["Tests", model.event === "success" ? (model.tests?.text ?? "") : ""],
    ["Trigger", joined([trigger?.text, actor && `by ${actor.login}`])],
    ["Skipped", model.skipped],
    ["Passed", model.passed],
    ["Attempt", run?.attempt ?? ""],
    ["Duration", run?.duration ?? ""],
  ];
  return facts.filter(([, value]) => value !== "").map(([title, value]) => [title, cardLine(value)]);
}

/** Why it ended, or has not. */
function whyFacts({
  event,
  cause,
  unknownCause,
  supersededBy,
  newerRun,
  waiting,
}: MessageModel): readonly CardFact[] {
  const newer = supersededBy ?? newerRun;
  return [
    ["Cause", unknownCause === "" ? (event === "failure" ? cause : "") : "Not known"],
    ["Newer run", newer === undefined ? "" : `#${newer.number}`],
    ["Reviewers", waiting?.reviewers ?? ""],
    ["Since", waiting?.since ?? ""],
    ["Beside it", waiting?.others ?? ""],
  ];
}

/** The version that is nothing but the commit's sha says no more than the commit does. */
function versionFacts({ event, deployment, commit }: MessageModel): readonly CardFact[] {
  const { version = "", previousVersion = "" } = deployment ?? {};
  const own = version === commit?.shortSha ? "" : version;
  if (previousVersion === "") return [["Version", own]];
  if (!isCutShort(event)) return [["Version", `${previousVersion} → ${version || "unknown"}`]];
  return [
    ["Version", own],
    ["Version before", previousVersion],
  ];
}

type Group<Name extends keyof MessageModel> = NonNullable<MessageModel[Name]>;

function pullRequestText({ number, title, sourceBranch, targetBranch }: Group<"pullRequest">): string {
  const branches = sourceBranch === "" ? "" : `: ${sourceBranch} → ${targetBranch}`;
  return `${joined([`#${number}`, title])}${branches}`;
}

function releaseText({ tag, name, prerelease }: Group<"release">): string {
  return joined([tag, name, prerelease && `(${prerelease})`]);
}

function commitText({ shortSha, title, author }: Group<"commit">): string {
  return `${joined([shortSha, title])}${author && `, by ${author}`}`;
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(" ");
}
