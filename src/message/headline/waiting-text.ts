import type { Build } from "../../build/build.ts";
import type { Waiting } from "../../model/waiting.ts";
import { durationText } from "../../text/duration.ts";
import { anyOfText, listText } from "../../text/list.ts";

/** Maximum number of environments and reviewers that are named. */
const MAX_NAMES = 3;

/** What is waiting and for what, as far as it is known: `production waits for approval by ada or release-managers`. */
export function waitingText(waiting: Waiting, { workflow }: Build, short: (name: string) => string): string {
  const names = waiting.environments.length > 0 ? waiting.environments : [workflow];
  const subject = listText(names.map(short).filter(Boolean), MAX_NAMES) || "A run";
  const isOne = names.length === 1;
  const { timerMinutes } = waiting;
  if (waiting.isForApproval)
    return `${subject} ${isOne ? "waits" : "wait"} for approval${byText(waiting, short)}`;
  if (timerMinutes === undefined) return `${subject} ${isOne ? "is" : "are"} waiting`;
  return `${subject} ${isOne ? "waits" : "wait"} for a timer of ${durationText(timerMinutes * 60)}`;
}

/** Other environments that are waiting for something else; "" if there are none. */
export function othersText(build: Build, short: (name: string) => string): string {
  const { others = [] } = build.waiting ?? {};
  return others.map((one) => waitingText(one, build, short)).join(" · ");
}

function byText(waiting: Waiting, short: (name: string) => string): string {
  const reviewers = reviewersText(waiting, short);
  return reviewers === "" ? "" : ` by ${reviewers}`;
}

/** The reviewers. One of them must approve: `ada or release-managers`. */
export function reviewersText({ reviewers }: Waiting, short: (name: string) => string): string {
  return anyOfText(reviewers.map(short), MAX_NAMES);
}

/** A time with its time zone: `2026-11-29 12:04 UTC`; "" if it is not a time. */
export function timeText(time: string | undefined): string {
  const date = new Date(time ?? "");
  return Number.isNaN(date.getTime()) ? "" : `${date.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
