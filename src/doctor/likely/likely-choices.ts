import { folded } from "../../text/nearest.ts";

/** Our words, with a pattern for the stems of the words that others use for each. */
export type Stems = Readonly<Record<string, string>>;

const SWITCH: Stems = { true: "enable|always|both", false: "disable|never" };

/** Inputs with a single word, and what other tools call each word. */
const CHOICES: Readonly<Record<string, Stems>> = {
  // What started the run decides what else was meant.
  about: { run: "self|this|current|job" },
  apply: { never: "false|no|off|none|plan|preview|dryrun", auto: "true|yes|on|default" },
  delivery: { "at-least-once": "exactlyonce", "at-most-once": "besteffort" },
  detail: {
    compact: "short|min|minimal|brief|small|less|low|concise",
    normal: "default|medium|standard|auto",
    full: "verbose|all|long|max|maximal|complete|detail|debug|high|everything",
  },
  event: { auto: "push|pullrequest|release|schedule|deployment|workflow.+|default|complete|finish" },
  "fail-on-error": SWITCH,
  format: {
    markdown: "md|mrkdwn|(?:plain)?text|plain|txt|html|message|default",
    card: "adaptive(?:card)?|block|attachment|json|rich",
  },
  "if-missing-token": { skip: "ignore|silent|warn|continue|false|no", fail: "error|strict|require|true|yes" },
  lifecycle: SWITCH,
  "mention-on": { "start, waiting, success, failure, cancelled, rollback": "all|always" },
  "notify-on": { always: "all|any|every|everything|complete|true", "success, failure": "both" },
  "update-mode": {
    auto: "upsert",
    edit: "update|overwrite|modify|patch|inplace",
    replace: "delete|recreate",
    reply: "(?:in)?thread|comment|append",
    new: "post|create|separate|none|never",
  },
};

/** The first of our words for which others use another one. What separates the parts of that does not matter. */
export function ownWordOf(
  stems: Stems,
  word: string,
  words: readonly string[] = Object.keys(stems),
): string | undefined {
  return words.find((one) => {
    return new RegExp(`^(?:${stems[one] ?? "-"})(?:e?[ds]?|y|n|al|ing)$`).test(folded(word));
  });
}

/** The word of an input that another tool calls by this one; `undefined` for any other word. */
export function likelyChoice(input: string, word: string): string | undefined {
  return Object.hasOwn(CHOICES, input) ? ownWordOf(CHOICES[input] ?? {}, word) : undefined;
}
