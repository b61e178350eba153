import type { Build } from "../build/build.ts";
import { mayHideFailure } from "../build/failures/skipped-needs.ts";
import { isSuccessfulDeploy } from "../build/past/successful-deploy.ts";
import type { Inputs } from "../inputs/inputs.ts";
import { isMoment, type Moment } from "../model/moments.ts";
import type { Outcome } from "../model/outcome.ts";
import { hasPending, type ThreadInput } from "../model/thread.ts";
import { oneLine } from "../text/markup/plain.ts";
import type { Happening } from "./happening.ts";

/** What becomes of what happened. */
export type Decision =
  /** Every destination gets it. */
  | { readonly kind: "post" }
  /** Pending messages are finished, by an edit, or with a reply where one cannot be edited; nobody else gets it. */
  | { readonly kind: "finish"; readonly orReplies: boolean }
  /** No destination gets it; the reason is a sentence, and absent where there is no destination. */
  | { readonly kind: "silent"; readonly reason?: string }
  /** It is written, and nobody gets it. */
  | { readonly kind: "no token"; readonly reason: string };

/** What a decision rests on besides what happened. */
export interface Standing {
  /** The messages that the destinations have already. */
  readonly thread: ThreadInput | undefined;
  /** Why there is no token, as a sentence. */
  readonly noToken: string | undefined;
  /** Whether the manifest has an incident, whose room is told apart from the destinations. */
  readonly hasIncident: boolean;
  /** Whether the job is over: after that nobody finishes what is pending. */
  readonly isOver: boolean;
}

/** Decides what becomes of what happened. Pending messages are finished in any case: an edit disturbs nobody. */
export function decide({ build, inputs }: Happening, standing: Standing): Decision {
  const { thread, noToken } = standing;
  if (noToken === undefined && !hasDestination(inputs)) return { kind: "silent" };
  const { outcome } = build;
  const quiet = reasonForQuiet(build, hasPending(thread));
  const reason = reasonForSilence(build, inputs) ?? quiet;
  const isUnended = outcome === "skipped" && !isEnd(build, standing);
  if (reason !== undefined && (isUnended || !hasPending(thread))) return { kind: "silent", reason };
  if (noToken !== undefined) return { kind: "no token", reason: noToken };
  return reason === undefined ? { kind: "post" } : { kind: "finish", orReplies: quiet !== undefined };
}

/** Whether what was skipped has ended: what is only queued has not. */
function isEnd({ needs }: Build, { isOver }: Standing): boolean {
  return isOver || needs.length > 0;
}

/** Whether what GitHub knows may change what is said, or to whom. */
export function isWorthAsking(
  { build, inputs }: Happening,
  { thread, noToken, hasIncident }: Standing,
): boolean {
  const isForSomebody = noToken === undefined && (hasDestination(inputs) || hasIncident);
  return (
    inputs.githubToken !== undefined &&
    isForSomebody &&
    (mayMatter(build, inputs) || hasPending(thread) || hasIncident)
  );
}

/** Whether anybody is to be told by `to` or `webhook-url`. */
export function hasDestination({ to, webhookUrls }: Pick<Inputs, "to" | "webhookUrls">): boolean {
  return to.length + webhookUrls.length > 0;
}

/** Whether there is somebody to tell, and a token to do it with. */
export function canSend(inputs: Pick<Inputs, "token" | "to" | "webhookUrls">): boolean {
  return inputs.token !== undefined && hasDestination(inputs);
}

const BEFORE_THE_END: ReadonlySet<Moment> = new Set<Moment>(["start", "waiting"]);

function reasonForSilence(
  { outcome, skippedReason, history, endedAs, isCauseUnknown }: Build,
  { notifyOn }: Inputs,
): string | undefined {
  if (outcome === "skipped") return `Nothing to report: ${skippedReason}.`;
  // An end that nobody knows may be the one that is waited for.
  if (endedAs !== undefined && notifyOn?.some((moment) => !BEFORE_THE_END.has(moment))) return undefined;
  if (isCauseUnknown || notifyOn === undefined || isMoment(notifyOn, outcome, history?.transition))
    return undefined;
  return `Nothing was sent: "notify-on" does not include this ${outcome}.`;
}

/**
 * Why a cancelled run disturbs nobody: a newer one goes on. Where that is there, and why this one was cancelled is not known,
 * it is so for messages that stand; others are told, in a line.
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

/** Whether something may be to be said, once GitHub has told what there is to this outcome. */
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

/** Whether somebody may wait for this success, for itself or as what it is compared with before. */
export function mayBeToldAsGood(build: Build, { notifyOn }: Pick<Inputs, "notifyOn">): boolean {
  if (notifyOn === undefined) return true;
  const outcomes: readonly Outcome[] = isSuccessfulDeploy(build) ? ["success", "rollback"] : ["success"];
  const isCompared = notifyOn.some((moment) => moment === "fixed" || moment === "change");
  return isCompared || outcomes.some((one) => isMoment(notifyOn, one, undefined));
}

/** What was cancelled may have failed, what was skipped may be so for a failure, and a rollback comes as a success. */
function whatMayTurnOut(build: Build, inputs: Inputs): readonly Outcome[] {
  if (build.outcome === "cancelled") return ["failure"];
  // The job's status holds no background step that nobody has waited for.
  const mayHaveFailed = build.outcome === "success" && build.job !== undefined && inputs.event === "auto";
  return [
    ...(mayHideFailure(build, inputs) ? (["failure", "cancelled"] as const) : []),
    ...(mayHaveFailed ? (["failure"] as const) : []),
    ...(isSuccessfulDeploy(build) ? (["rollback"] as const) : []),
  ];
}
