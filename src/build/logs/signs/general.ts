import type { Signs } from "./sign.ts";

/** What other tools are likely to write. */
export const GENERAL: Signs = {
  4: [
    /^\W{0,8}(?:ERROR|Error|error|FATAL|Fatal|fatal|CRITICAL|SEVERE|PANIC)\b\W{0,2}[:\]|!)] ?\S/,
    /^(?:ERROR|FATAL|CRITICAL|SEVERE)\s+\S/,
  ],
  3: [
    /\b(?:ERROR|FATAL|CRITICAL|SEVERE|PANIC)\b/,
    /\b(?:error|fatal|failed|failure|exception)(?: \S+)?: ?\S/i,
    /^\W{0,4}(?:❌|✗|✘|✖|🚨|🛑|⛔)/u,
    /\blevel=(?:error|fatal)|"level": ?"(?:error|fatal)"/,
  ],
  2: [
    /\bfail(?:ed|ures?|s|ing)?\b|\w(?:Error|Exception)\b/i,
    /\b(?:cannot|can't|could(?: not|n't)|unable to|invalid|missing|denied|refused|not found|unexpected|unknown|undefined|no such|mismatch|not allowed|forbidden|unauthorized|rejected|aborted|crashed|violat\w+|exceed\w+|not (?:supported|permitted|valid|defined|installed|available|exist))\b/i,
    /\b(?:does|did|is|was|are|were|has|have)(?: not|n't)\b/i,
    /\bexit(?:ed)?(?: with)?(?: status| code)? [1-9]|Command failed|ELIFECYCLE/i,
  ],
  1: [/\berrors?\b|\bwarn(?:ing)?s?\b|\bbad\b|\bwrong\b|\bmust\b|\brequired\b/i],
};
