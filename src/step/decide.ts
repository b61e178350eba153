import type { Build } from "../build/build.ts";
import { mayHideFailure } from "../build/failures/skipped-needs.ts";
import { isSuccessfulDeploy } from "../build/past/successful-deploy.ts";
import { isOfDefaultBranch } from "../build/trust/default-branch.ts";
import { reasonForNoSecrets } from "../build/trust/secretless.ts";
import { incidentMoveOf } from "../incident/incident-move.ts";
import type { IncidentSetup } from "../incident/setup.ts";
import { missingCredentialsError } from "../inputs/credentials.ts";
import { InputError } from "../inputs/input-error.ts";
import type { Inputs } from "../inputs/inputs.ts";
import { joined, throwEach } from "../inputs/read-each.ts";
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
export interface Standing {
  /** The messages that already exist in the destinations. */
  readonly thread: ThreadInput | undefined;
  /** A sentence that says why there is no token. */
  readonly noToken: string | undefined;
  /** Whether the manifest has an incident. Its room is separate from the destinations. */
  readonly hasIncident: boolean;
  /** Whether the job is over. After that, nobody can finish pending messages. */
  readonly isOver: boolean;
}

/** Decides what to do about what happened. Always finishes pending messages, because an edit notifies nobody. */
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

/** Whether a skipped job has ended. One that is only queued has not. */
function isEnd({ needs }: Build, { isOver }: Standing): boolean {
  return isOver || needs.length > 0;
}

/** Whether data from GitHub could change the message or who gets it. */
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

/** The incident that this run opens or closes. Only for our default branch, and never for a run from outside. */
export function incidentFor(
  { build, context, payload }: Happening,
  setup: IncidentSetup | undefined,
): IncidentSetup | undefined {
  if (setup === undefined || build.ref.kind !== "branch" || !isOfDefaultBranch(context, payload))
    return undefined;
  return incidentMoveOf(setup.entry, build) === undefined ? undefined : setup;
}

/** Whether `to` or `webhook-url` names a destination. */
export function hasDestination({ to, webhookUrls }: Pick<Inputs, "to" | "webhookUrls">): boolean {
  return to.length + webhookUrls.length > 0;
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

/** A sentence that says why the step is skipped without a token. Throws `InputError` if there should be one. */
export function reasonForNoToken(
  { inputs, context, payload }: Happening,
  lostSecrets?: string,
): string | undefined {
  const isPlanned = inputs.isDryRun && inputs.missingCredentials.length === 0;
  // A token from the environment still reaches everything except webhooks.
  const isLost = (inputs.token === undefined && !isPlanned) || !hasDestination(inputs);
  if (lostSecrets !== undefined && isLost) return lostSecrets;
  const isPosted = inputs.to.length > 0 || inputs.provision !== undefined;
  const needsNone = !isPosted && inputs.webhookUrls.length > 0;
  if (inputs.token !== undefined || isPlanned || needsNone) {
    throwEach(missingDestination(inputs));
    return undefined;
  }
  const reason = reasonForNoSecrets(context, payload);
  if (inputs.ifMissingToken === "skip" || (inputs.ifMissingToken === "auto" && reason !== undefined)) {
    return `Nothing was sent: there is no token${reason === undefined ? "" : `, because ${reason}`}.`;
  }
  throw joined(missingCredentialsError(inputs, reason), missingDestination(inputs));
}

/**
 * A fork has no secrets, and `to` may be one. A destination is required only of a step that can send and does not set
 * up rooms.
 */
export function missingDestination(inputs: Inputs): readonly InputError[] {
  return hasDestination(inputs) || inputs.provision !== undefined ? [] : [noDestinationError()];
}

/** The error for a step that could send but has no destination. */
export function noDestinationError(): InputError {
  const allowed =
    "give at least one room (ID, link or title) or person (email or ID), one per line, or the address of an incoming webhook as `webhook-url`";
  return new InputError("to", "", allowed);
}
