/** Inputs with a single word, and what other tools call each word. */
const CHOICES: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  // What started the run decides what else was meant.
  about: { run: /^(?:self|this|current|job)$/ },
  apply: {
    never: /^(?:false|no|off|none|plan|preview|dry[_-]run)$/,
    auto: /^(?:true|yes|on|default)$/,
  },
  delivery: { "at-least-once": /^exactly[_-]once$/ },
  detail: {
    compact: /^(?:short|min(?:imal)?|brief|small|less|low|concise)$/,
    normal: /^(?:default|medium|standard|auto)$/,
    full: /^(?:verbose|all|long|max(?:imal)?|complete|detailed|debug|high|everything)$/,
  },
  event: { auto: /^(?:push|pull[_-]request|release|schedule|deployment|workflow[_-]\w+|default)$/ },
  format: {
    markdown: /^(?:md|text|plain|txt|html|message|default)$/,
    card: /^(?:adaptive[_-]?(?:card)?|cards|blocks|json|rich)$/,
  },
  "if-missing-token": {
    skip: /^(?:ignore|silent|warn(?:ing)?|continue|false|no)$/,
    fail: /^(?:error|strict|required|true|yes)$/,
  },
  "notify-on": { always: /^(?:all|any|every(?:thing)?|completed?)$/ },
  "update-mode": {
    edit: /^(?:update|overwrite|modify|patch)$/,
    reply: /^(?:thread(?:ed)?|comment|append)$/,
    new: /^(?:post|create|separate|none)$/,
  },
};

/** The word of an input that another tool calls by this one; `undefined` for any other word. */
export function likelyChoice(input: string, word: string): string | undefined {
  const choices = Object.hasOwn(CHOICES, input) ? (CHOICES[input] ?? {}) : {};
  return Object.keys(choices).find((choice) => choices[choice]?.test(word.trim().toLowerCase()));
}
