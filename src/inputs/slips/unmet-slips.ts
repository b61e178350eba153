import { isMoment, MOMENTS, type Moment, type Transition } from "../../model/moments.ts";
import { OUTCOMES, type Outcome } from "../../model/outcome.ts";
import { words } from "../parse.ts";
import { DEFAULTS } from "./defaults.ts";
import type { InputSlip, TextOf } from "./slip.ts";

/** Inputs that depend on each other in a way that never applies. */
export function unmetSlips(text: TextOf, eventName: string): readonly InputSlip[] {
  return [
    ...mentionSlips(text),
    ...waitingSlips(text),
    ...eventSlips(text),
    ...startSlips(text),
    ...environmentSlips(text, eventName),
    ...templateSlips(text),
  ];
}

/** How an outcome can compare with the previous one. */
const TRANSITIONS: Readonly<Partial<Record<Outcome, readonly Transition[]>>> = {
  success: ["fixed", "still-passing"],
  failure: ["first-failure", "still-failing"],
};

/** All combinations of outcome and transition that `notify-on` can name. */
const OCCASIONS: readonly (readonly [Outcome, Transition | undefined])[] = OUTCOMES.flatMap((outcome) =>
  (TRANSITIONS[outcome] ?? [undefined]).map((transition) => [outcome, transition] as const),
);

/** The moments that are named; `undefined` for all moments, or if they cannot be read. */
function momentsIn(given: string | undefined): readonly Moment[] | undefined {
  const moments = words(given ?? "").map((word) => MOMENTS.find((moment) => moment === word));
  return moments.length > 0 && moments.every((moment) => moment !== undefined) ? moments : undefined;
}

function mentionSlips(text: TextOf): readonly InputSlip[] {
  const wanted = text("mention-on") ?? DEFAULTS["mention-on"];
  const given = wanted === DEFAULTS["mention-on"] ? undefined : wanted;
  if (text("mention") === undefined) {
    if (given === undefined) return [];
    const found = 'Input "mention-on" is set, but "mention" is empty: nobody is ever mentioned.';
    return [{ input: "mention-on", found, advice: "Say in `mention:` whom to mention, or remove the line." }];
  }
  const notifyOn = momentsIn(text("notify-on"));
  const mentionOn = momentsIn(wanted);
  if (mentionOn === undefined) return [];
  const own = given === undefined ? " by default" : "";
  const [event, reason] = onlyEvent(text);
  if (event !== undefined && !meetsAny(mentionOn, (outcome) => outcome === event)) {
    const found = `Nobody is ever mentioned: ${reason}, and "mention-on" is "${mentionOn.join(", ")}"${own}.`;
    if (reason === OF_WAITING) return [{ input: "mention-on", found, advice: NO_REVIEWERS }];
    const advice = `Write \`mention-on: ${event}\`, or remove \`mention:\`.`;
    return [{ input: "mention-on", found, advice, meant: event }];
  }
  if (notifyOn === undefined) return [];
  if (meetsAny(mentionOn, (outcome, before) => isMoment(notifyOn, outcome, before))) return [];
  const found = `Nobody is ever mentioned: input "mention-on" is "${mentionOn.join(", ")}"${own}, and "notify-on" sends nothing for these.`;
  return [{ input: "mention-on", found, advice: "List in both the outcomes that should mention somebody." }];
}

/** Whether a moment can come on one of the occasions. */
function meetsAny(
  moments: readonly Moment[],
  isOne: (...occasion: (typeof OCCASIONS)[number]) => boolean,
): boolean {
  return OCCASIONS.some(([outcome, before]) => isOne(outcome, before) && isMoment(moments, outcome, before));
}

/** The only outcome at which the step could mention somebody, and why. With `lifecycle`, there is also a start. */
function onlyEvent(text: TextOf): readonly [event?: Outcome, reason?: string] {
  // An expression may give another outcome in the next run.
  const event = (["start", "waiting"] as const).find((outcome) => outcome === text("event"));
  const isLifecycle = text("lifecycle")?.toLowerCase() === "true";
  if (event !== undefined && !isLifecycle) return [event, `input "event" is "${event}"`];
  const isOfReviewers = /^reviewers$/i.test(text("mention") ?? "");
  return isOfReviewers ? ["waiting", OF_WAITING] : [];
}

const OF_WAITING = "only a run that waits has reviewers";

const NO_REVIEWERS =
  "These are not the reviewers of a pull request: write `mention: author`, or an email address. In a step with `event: waiting`, write `mention-on: waiting`.";

function eventSlips(text: TextOf): readonly InputSlip[] {
  const event = OUTCOMES.find((outcome) => outcome === text("event"));
  const notifyOn = momentsIn(text("notify-on"));
  if (event === undefined || notifyOn === undefined) return [];
  const isSent = OCCASIONS.some(
    ([outcome, before]) => outcome === event && isMoment(notifyOn, outcome, before),
  );
  if (isSent) return [];
  const found = `Nothing is ever sent: input "event" is "${event}", and "notify-on" does not include it.`;
  return [{ input: "notify-on", found, advice: "Remove `notify-on:` or `event:` from the step." }];
}

/** Whether the step reports how its job ended, in a message of its own. */
function isOfEnd(text: TextOf): boolean {
  const isAuto = (text("event") ?? "auto") === "auto" && (text("about") ?? "run") === "run";
  const isOwn = text("lifecycle")?.toLowerCase() === "true" || text("thread") !== undefined;
  return isAuto && !isOwn && /^(?:success|failure|cancelled)$/i.test(text("status") ?? "");
}

const OF_END = "and this step reports how the job ended";
const WAITING = "Write `event: waiting`, in a job that does not need the job that waits.";

/** A step that mentions only people of a run that waits, and reports how its job ended. */
function waitingSlips(text: TextOf): readonly InputSlip[] {
  const isOnly = momentsIn(text("mention-on"))?.every((moment) => moment === "waiting") ?? false;
  if (text("mention") === undefined || !isOnly || !isOfEnd(text)) return [];
  const found = `Nobody is ever mentioned: "mention-on" is "waiting", ${OF_END}.`;
  return [{ input: "event", found, advice: WAITING, meant: "waiting" }];
}

/** A step that reports how its job ended, and waits only for its start. A pending message of `thread` is finished anyway. */
function startSlips(text: TextOf): readonly InputSlip[] {
  const notifyOn = momentsIn(text("notify-on")) ?? [];
  const isStart = notifyOn.length > 0 && notifyOn.every((one) => one === "start" || one === "waiting");
  if (!isStart || !isOfEnd(text)) return [];
  const found = `Nothing is ever sent: input "notify-on" is "${notifyOn.join(", ")}", ${OF_END}.`;
  if (!notifyOn.includes("start")) return [{ input: "event", found, advice: WAITING, meant: "waiting" }];
  const advice = "Use `lifecycle: true`, or `event: start` in a step at the beginning of the job.";
  return [{ input: "notify-on", found, advice }];
}

/** A template whose parts are all replaced. A card is another form of the message. */
function templateSlips(text: TextOf): readonly InputSlip[] {
  const template = text("template");
  const isReplaced = text("title") !== undefined && text("message") !== undefined;
  if (template === undefined || !isReplaced || !/\.md$/i.test(template)) return [];
  const found = 'Input "template" has no effect: "title" and "message" replace all of it.';
  return [{ input: "template", found, advice: "Remove `template:`, or one of the other two." }];
}

/** Events that name an environment themselves. */
const DEPLOYMENTS = ["deployment", "deployment_status"];

function environmentSlips(text: TextOf, eventName: string): readonly InputSlip[] {
  const isAlone = text("environment-url") !== undefined && text("environment") === undefined;
  if (!isAlone || DEPLOYMENTS.includes(eventName) || text("about") === "trigger") return [];
  const found = 'Input "environment-url" was not used: "environment" is empty.';
  const advice = "Say in `environment:` which environment it is; an expression there may be empty.";
  return [{ input: "environment", found, advice }];
}
