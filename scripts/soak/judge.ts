export const DELIVERIES = ["at-least-once", "at-most-once"] as const;
export type Delivery = (typeof DELIVERIES)[number];

/** What a stage met, and what it said. */
export interface Stage {
  /** Whether it reported a message as failed. */
  readonly isFailed: boolean;
  /** Whether it said that the message may have arrived. */
  readonly isDoubted: boolean;
  /** Requests that were carried out, and of which the answer did not say so. */
  readonly lostAnswers: number;
  /** Messages of which nobody can tell by the answer whether they were posted. */
  readonly unknown: number;
}

/** What came of a message. */
export interface Sent {
  readonly number: number;
  /** The main stage, and the post stage where there is one. */
  readonly stages: readonly Stage[];
  /** How often the room says how the job ended, in all messages and replies. */
  readonly ends: number;
  /** How often it says so in messages that are no replies. */
  readonly ownEnds: number;
  /** How often it says that the job started. */
  readonly starts: number;
}

/** What is said of a message in the end. */
export interface Verdict {
  readonly isDelivered: boolean;
  readonly isFailed: boolean;
  readonly isLost: boolean;
  readonly isDoubled: boolean;
  /** What must not be, in words. */
  readonly faults: readonly string[];
}

/** Judges what came of a message by what its delivery promises. */
export function judge(sent: Sent, delivery: Delivery): Verdict {
  const { stages, ends } = sent;
  const isDelivered = ends > 0;
  const isFailed = stages.at(-1)?.isFailed === true;
  const isLost = !isDelivered && !isFailed;
  const isDoubled = isThereTwice(sent);
  const isAnswerLost = stages.some(({ lostAnswers }) => lostAnswers > 0);
  const mayDouble = delivery === "at-least-once" && isAnswerLost;
  const unreported = stages.filter((stage) => hidesUnknown(stage, delivery)).length;
  const faults = [
    ...(isLost ? ["is lost"] : []),
    ...(isDoubled && !mayDouble ? ["is there twice"] : []),
    ...(unreported > 0 ? ["may have arrived, but the step did not say so"] : []),
  ];
  return { isDelivered, isFailed, isLost, isDoubled, faults };
}

/** Where the main stage failed, the end of the job is a message of its own, whatever stands of the start. */
function isThereTwice({ stages, ends, ownEnds, starts }: Sent): boolean {
  const isStartUnknown = stages.length > 1 && stages[0]?.isFailed === true;
  return ends > 1 || starts > 1 || (ownEnds + starts > 1 && !isStartUnknown);
}

/** What is not sent again must be told; what was sent again, where it failed in the end. */
function hidesUnknown({ isFailed, isDoubted, unknown }: Stage, delivery: Delivery): boolean {
  if (unknown === 0) return false;
  return isFailed ? !isDoubted : delivery === "at-most-once";
}
