import type { ForeignWords } from "../../text/names/foreign-words.ts";
import { folded } from "../../text/nearest.ts";

const SWITCH: ForeignWords = { true: "enable always both auto", false: "disable never none" };

/** Inputs with a single word, and the stems of what other tools call each word. */
const CHOICES: Readonly<Record<string, ForeignWords>> = {
  // What started the run decides what else was meant.
  about: { run: "self this current job", trigger: "workflowrun upstream parent" },
  apply: { never: "false no off none plan preview dryrun", auto: "true yes on default" },
  delivery: { "at-least-once": "exactlyonce", "at-most-once": "besteffort" },
  detail: {
    compact: "short min minimal brief small less low concise",
    normal: "default medium standard auto",
    full: "verbose all long max maximal complete detail debug high everything",
  },
  event: {
    auto: "push pullrequest release schedule deployment workflowrun workflowdispatch workflowcall default complete finish",
  },
  "fail-on-error": SWITCH,
  format: {
    markdown: "md mrkdwn text plain plaintext txt html message default",
    card: "adaptive adaptivecard block attachment embed json rich",
  },
  "if-missing-token": {
    skip: "ignore silent warn continue false no",
    fail: "error strict require true yes",
  },
  lifecycle: SWITCH,
  "mention-on": { "start, waiting, success, failure, cancelled, rollback": "always all every" },
  "notify-on": { always: "all any every everything complete true", "success, failure": "both" },
  "update-mode": {
    auto: "upsert default",
    edit: "update overwrite modify patch inplace",
    replace: "delete recreate",
    reply: "thread inthread comment append",
    new: "post create separate none never",
  },
};

/** The endings that the stem of a word may have. */
const ENDING = /^(?:e?[ds]?|y|n|al|ing)$/;

/** The first of our words for which others use another one. What separates the parts of that does not matter. */
export function ownWordOf(
  stems: ForeignWords,
  word: string,
  words: readonly string[] = Object.keys(stems),
): string | undefined {
  const text = folded(word);
  return words.find((one) =>
    stems[one]?.split(" ").some((stem) => text.startsWith(stem) && ENDING.test(text.slice(stem.length))),
  );
}

/** The word of an input that another tool calls by this one; `undefined` for any other word. */
export function likelyChoice(input: string, word: string): string | undefined {
  return Object.hasOwn(CHOICES, input) ? ownWordOf(CHOICES[input] ?? {}, word) : undefined;
}
