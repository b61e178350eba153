export const DELIVERIES = ["at-least-once", "at-most-once"] as const;
export type Delivery = (typeof DELIVERIES)[number];

/** The faults that a stage met, and what it reported. */
export interface Stage {
  /** Whether it reported a message as failed. */
  readonly isFailed: boolean;
  /** Whether it reported that the message may have arrived. */
  readonly isDoubted: boolean;
  /** Requests that were carried out although the answer did not say so. */
  readonly lostAnswers: number;
  /** Messages for which the answer leaves it unknown whether they were posted. */
  readonly unknown: number;
}

/** The results for a message. */
export interface Sent {
  readonly number: number;
  /** The main stage, and the post stage if there is one. */
  readonly stages: readonly Stage[];
  /** How often the room says how the job ended, in all messages and replies. */
  readonly ends: number;
  /** How often it says so in messages that are not replies. */
  readonly ownEnds: number;
  /** How often it says that the job started. */
  readonly starts: number;
}

/** The verdict on a message. */
export interface Verdict {
  readonly isDelivered: boolean;
  readonly isFailed: boolean;
  readonly isLost: boolean;
  readonly isDoubled: boolean;
  /** Phrases that say what is wrong. */
  readonly faults: readonly string[];
}

/** Judges the results for a message by the promise of its delivery. */
export function judge(sent: Sent, delivery: Delivery): Verdict {
  const { stages, ends } = sent;
  const isDelivered = ends > 0;
  const isFailed = stages.at(-1)?.isFailed === true;
  const isLost = !isDelivered && !isFailed;
  const copies = copiesOf(sent);
  const isDoubled = copies > 0;
  const lostAnswers = stages.reduce((sum, stage) => sum + stage.lostAnswers, 0);
  const mayDouble = delivery === "at-least-once" && copies <= lostAnswers;
  const unreported = stages.filter((stage) => hidesUnknown(stage, delivery)).length;
  const faults = [
    ...(isLost ? ["is lost"] : []),
    ...(isDoubled && !mayDouble ? ["is there twice"] : []),
    ...(unreported > 0 ? ["may have arrived, but the step did not say so"] : []),
  ];
  return { isDelivered, isFailed, isLost, isDoubled, faults };
}

/**
 * How many messages are in the room that should not be. If the main stage failed, the end of the job is a message of its
 * own, even if the start did arrive.
 */
function copiesOf({ stages, ends, ownEnds, starts }: Sent): number {
  const isStartUnknown = stages.length > 1 && stages[0]?.isFailed === true;
  const besideStart = ownEnds > 0 && starts > 0 && !isStartUnknown ? 1 : 0;
  return Math.max(0, ends - 1) + Math.max(0, starts - 1) + besideStart;
}

/**
 * Whether a stage hides that a message may have arrived. It must report that if it did not try again, or if it tried
 * again and failed.
 */
function hidesUnknown({ isFailed, isDoubted, unknown }: Stage, delivery: Delivery): boolean {
  if (unknown === 0) return false;
  return isFailed ? !isDoubted : delivery === "at-most-once";
}
