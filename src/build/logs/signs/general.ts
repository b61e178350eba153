import type { Signs } from "./sign.ts";

/** What tools that nobody knows here are likely to say. */
export const GENERAL: Signs = {
  4: [
    /^\s{0,4}\W{0,3}(?:ERROR|[Ee]rror|FATAL|[Ff]atal|CRITICAL|SEVERE|PANIC)\b\W{0,2}[:\]|!)] ?\S/,
    /^(?:ERROR|FATAL|CRITICAL|SEVERE)\s{1,8}\S/,
  ],
  3: [
    /\b(?:ERROR|FATAL|CRITICAL|SEVERE|PANIC)\b/,
    /\b(?:[Ee]rror|[Ff]atal|[Ff]ailed|[Ff]ailure|[Ee]xception)(?: \S{1,40}){0,2}: ?\S/,
    /^\W{0,4}(?:❌|✗|✘|✖|🚨|🛑|⛔)/u,
    /\blevel=(?:error|fatal)|"level": ?"(?:error|fatal)"/,
  ],
  2: [
    /\b[Ff]ail(?:ed|ures?|s|ing)?\b|\bFAIL(?:ED|URES?)?\b|\b\w{0,60}(?:Error|Exception)\b/,
    /\b(?:[Cc]annot|[Cc]an't|[Cc]ould(?: not|n't)|[Uu]nable to|[Ii]nvalid|[Mm]issing|[Dd]enied|[Rr]efused|[Nn]ot found|[Uu]nexpected|[Uu]nknown|[Uu]ndefined|[Nn]o such|[Mm]ismatch|[Nn]ot allowed|[Ff]orbidden|[Uu]nauthorized|[Rr]ejected|[Aa]borted|[Cc]rashed|[Vv]iolat\w{1,6}|[Ee]xceed\w{1,4}|[Nn]ot (?:supported|permitted|valid|defined|installed|available|exist))\b|\b(?:does|did|is|was|are|were|has|have)(?: not|n't)\b/,
    /\b[Ee]xit(?:ed)?(?: with)?(?: status| code)? [1-9]/,
  ],
  1: [
    /\b[Ee]rrors?\b|\b[Ww]arn(?:ing)?s?\b|\bWARN(?:ING)?\b|\bbad\b|\b[Ww]rong\b|\b[Mm]ust\b|\b[Rr]equired\b/,
  ],
};
