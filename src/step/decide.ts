import type { Build } from "../build/build.ts";
import { mayHideFailure } from "../build/failures/skipped-needs.ts";
import { isSuccessfulDeploy } from "../build/past/successful-deploy.ts";
import type { Inputs } from "../inputs/inputs.ts";
import { isMoment, type Moment } from "../model/moments.ts";
import type { Outcome } from "../model/outcome.ts";
import { hasPending, type ThreadInput } from "../model/thread.ts";
import { oneLine } from "../text/markup/plain.ts";
import type { Happening } from "./happening.ts";

/** What to do about what happened. */
export type Decision =
  /** Posts to every destination. */
  | { readonly kind: "post" }
  /** Finishes pending messages with an edit, or with a reply if they cannot be edited. Posts nothing else. */
  | { readonly kind: "finish"; readonly orReplies: boolean }
  /** Posts nothing. The reason is a sentence, and missing if there is no destination. */
  | { readonly kind: "silent"; readonly reason?: string }
  /** The message is written but not sent. */
  | { readonly kind: "no token"; readonly reason: string };

/** What a decision depends on in addition to what happened. */
export interface Situation {
  /** The messages that already exist in the destinations. */
  readonly thread: ThreadInput | undefined;
  /** A sentence that says why there is no token. */
  readonly noToken: string | undefined;
  /** Whether the manifest has an incident that this run may open or end. Its room is separate from the destinations. */
  readonly hasIncident: boolean;
  /** Whether the job is over. After that, nobody can finish pending messages. */
  readonly isOver: boolean;
}

/** Decides what to do about what happened. Always finishes pending messages, because an edit notifies nobody. */
export function decide({ build, inputs }: Happening, situation: Situation): Decision {
  const { thread, noToken } = situation;
  if (noToken === undefined && !hasDestination(inputs)) return { kind: "silent" };
  const { outcome } = build;
  const quiet = reasonForQuiet(build, hasPending(thread));
  const reason = reasonForSilence(build, inputs) ?? quiet;
  const isUnended = outcome === "skipped" && !isEnd(build, situation);
  if (reason !== undefined && (isUnended || !hasPending(thread))) return { kind: "silent", reason };
  if (noToken !== undefined) return { kind: "no token", reason: noToken };
  return reason === undefined ? { kind: "post" } : { kind: "finish", orReplies: quiet !== undefined };
}

/** Whether a skipped job has ended. One that is only queued has not. */
function isEnd({ needs }: Build, { isOver }: Situation): boolean {
  return isOver || needs.length > 0;
}

/** Whether data from GitHub could change the message or who gets it. */
export function isWorthAsking({ build, inputs }: Happening, situation: Situation): boolean {
  const { noToken, hasIncident } = situation;
  const isForSomebody = noToken === undefined && (hasDestination(inputs) || hasIncident);
  return (
    inputs.githubToken !== undefined && isForSomebody && (mayMatter(build, inputs) || isAwaited(situation))
  );
}

/** Whether a pending message or an incident waits for the end, whatever `notify-on` names. */
export function isAwaited({ thread, hasIncident }: Situation): boolean {
  return hasIncident || hasPending(thread);
}

/** Whether `to` or `webhook-url` names a destination. */
export function hasDestination({ to, webhookUrls }: Pick<Inputs, "to" | "webhookUrls">): boolean {
  return to.length + webhookUrls.length > 0;
}

/** Whether there is a destination, and a token to post with. */
export function canSend(inputs: Pick<Inputs, "token" | "to" | "webhookUrls">): boolean {
  return inputs.token !== undefined && hasDestination(inputs);
}

const BEFORE_THE_END: ReadonlySet<Moment> = new Set<Moment>(["start", "waiting"]);

function reasonForSilence(
  { outcome, skippedReason, history, endedAs, isCauseUnknown }: Build,
  { notifyOn }: Inputs,
): string | undefined {
  if (outcome === "skipped") return `Nothing to report: ${skippedReason}.`;
  // If we do not know how it ended, it may have ended in a way that `notify-on` asks for.
  if (endedAs !== undefined && notifyOn?.some((moment) => !BEFORE_THE_END.has(moment))) return undefined;
  if (isCauseUnknown || notifyOn === undefined || isMoment(notifyOn, outcome, history?.transition))
    return undefined;
  return `Nothing was sent: "notify-on" does not include this ${outcome}.`;
}

/**
 * A sentence that says why a cancelled run notifies nobody: a newer run continues. If there is a newer run but the
 * cause is unknown, this only applies to messages that already exist. Otherwise, a message is posted with a line about
 * it.
 */
function reasonForQuiet({ cause, newerRun }: Build, isPending: boolean): string | undefined {
  if (cause?.kind === "superseded") {
    const { by, group } = cause;
    if (by !== undefined) return `Superseded by #${by.number}.`;
    const newer = newerRun === undefined ? "" : ` #${newerRun.number} is newer.`;
    return `Superseded: another run of the concurrency group "${oneLine(group)}" replaced it.${newer}`;
  }
  const isGuess = cause === undefined && newerRun !== undefined;
  return isGuess && isPending ? `Cancelled, and #${newerRun.number} is newer.` : undefined;
}

/** Whether there may be something to report, once GitHub has answered the questions about this outcome. */
function mayMatter(build: Build, inputs: Inputs): boolean {
  const { outcome } = build;
  const { notifyOn } = inputs;
  const outcomes = [...(outcome === "skipped" ? [] : [outcome]), ...whatMayTurnOut(build, inputs)];
  if (notifyOn === undefined) return outcomes.length > 0;
  return (
    (outcome === "success" && mayBeToldAsGood(build, inputs)) ||
    outcomes.some((one) => isMoment(notifyOn, one, undefined))
  );
}

/** Whether `notify-on` asks for this success, or for a comparison that it may lead to. */
export function mayBeToldAsGood(build: Build, { notifyOn }: Pick<Inputs, "notifyOn">): boolean {
  if (notifyOn === undefined) return true;
  const outcomes: readonly Outcome[] = isSuccessfulDeploy(build) ? ["success", "rollback"] : ["success"];
  const isCompared = notifyOn.some((moment) => moment === "fixed" || moment === "change");
  return isCompared || outcomes.some((one) => isMoment(notifyOn, one, undefined));
}

/**
 * The outcomes that GitHub may reveal: a cancelled run may have failed, a job may be skipped because of a failure, and
 * a rollback looks like a success.
 */
function whatMayTurnOut(build: Build, inputs: Inputs): readonly Outcome[] {
  if (build.outcome === "cancelled") return ["failure"];
  // The status of a job does not include background steps that nothing has waited for.
  const mayHaveFailed = build.outcome === "success" && build.job !== undefined && inputs.event === "auto";
  return [
    ...(mayHideFailure(build, inputs) ? (["failure", "cancelled"] as const) : []),
    ...(mayHaveFailed ? (["failure"] as const) : []),
    ...(isSuccessfulDeploy(build) ? (["rollback"] as const) : []),
  ];
}
