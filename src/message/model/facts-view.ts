import type { Build } from "../../build/build.ts";
import type { Outcome } from "../../model/outcome.ts";
import { durationText } from "../../text/duration.ts";
import { shortSha } from "../../text/markup/plain.ts";
import type { Fact } from "../headline/fact.ts";
import { passedJobText } from "../headline/headline.ts";

/** What ran, where, on what, by whom, and for how long; most informative first. */
export function factsOf(build: Build, outcome: Outcome, short: (name: string) => string): readonly Fact[] {
  const { repository, commit, run } = build;
  const passed = passedJobText(build, outcome, short);
  const facts: readonly Fact[] = [
    { text: repository.fullName, url: repository.url },
    sourceOf(build),
    {
      text: shortSha(commit?.sha ?? ""),
      url: commit?.url,
      note: commit?.message,
    },
    { text: commit?.author ?? "" },
    { text: triggerText(build, passed !== "") },
    { text: passed && !build.trigger.headline?.isSetback ? `${passed} passed` : "" },
    { text: run.attempt > 1 ? `attempt ${run.attempt}` : "" },
    { text: run.durationSeconds === undefined ? "" : durationText(run.durationSeconds) },
  ];
  return facts.filter(({ text }) => text !== "");
}

/** What it ran on: a pull request, a release, or a branch or tag. */
function sourceOf({ pullRequest, release, ref }: Build): Fact {
  if (pullRequest !== undefined) {
    const { number, url, title, sourceBranch, targetBranch } = pullRequest;
    const branches = [sourceBranch, targetBranch].filter(Boolean).join(" → ");
    return { text: `#${number}`, url, note: [title, branches].filter(Boolean).join(": ") };
  }
  if (release !== undefined) {
    const { tag, url, name, isPrerelease } = release;
    const note = [name === tag ? "" : name, isPrerelease ? "(pre-release)" : ""].filter(Boolean).join(" ");
    return { text: tag, url, note };
  }
  return { text: ref.name, url: ref.url };
}

/** A push with an author adds nothing to its commit. If the headline describes the event, the actor is named. */
function triggerText({ trigger, actor, commit }: Build, isTold: boolean): string {
  if (trigger.event === "push" && commit?.author !== undefined) return "";
  return [isTold ? "" : trigger.text, actor === undefined ? "" : `by ${actor}`].filter(Boolean).join(" ");
}
