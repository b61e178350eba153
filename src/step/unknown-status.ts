import { UNKNOWN } from "../build/decide-outcome.ts";
import { BARE } from "../text/markup/bare-expression.ts";
import { quoted } from "../text/secrets/quoted.ts";

/** A sentence about a status that GitHub does not document. */
export function unknownStatus(endedAs: string): string {
  if (endedAs === UNKNOWN) return "How it ended is not known, so it is reported as a failure.";
  return `The status ${quoted(endedAs)} is not a status that GitHub documents: it is reported unchanged, as a failure.${nearText(endedAs)}`;
}

/** Words of other tools for a status of GitHub's. */
const STATUSES: Readonly<Record<string, RegExp>> = {
  success: /^(?:succe\w*|pass(?:ed|ing)?|ok(?:ay)?|green|good|done|finished|completed?)$/i,
  failure: /^(?:fail\w*|err(?:or\w*)?|broken|crashed|unstable|red|bad|ko)$/i,
  cancelled: /^(?:cancel\w*|abort\w*|stopped|killed)$/i,
};

/** GitHub's status that was most likely meant by a word of other tools. */
export function likelyStatus(word: string): string | undefined {
  return Object.keys(STATUSES).find((status) => STATUSES[status]?.test(word));
}

function nearText(word: string): string {
  if (BARE.test(word)) return ` To report the job's status, write \`status: \${{ ${word} }}\`.`;
  const near = likelyStatus(word);
  return near === undefined ? "" : ` Did you mean \`status: ${near}\`?`;
}
