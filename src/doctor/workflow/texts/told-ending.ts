import { hasSameText } from "../order/following-steps.ts";
import { givenTo, scalarOf, type Table } from "../own-place.ts";

/** Words of a title that says that something failed, or that it passed. Emoji alone may only decorate. */
const WORDS = {
  failure:
    /\b(?:fail(?:s|ed|ing)|broken?|broke|crash(?:ed|es)|(?:is|are|was|went|turned|still) (?:red|down))\b|❌|🔴/iu,
  success:
    /\b(?:passe[ds]|succeed(?:s|ed)|successful(?:ly)?|deployed|released|shipped|published|(?:is|are) (?:green|live|out|up|ready|done))\b|✅|🎉|🟢/iu,
} as const;

/** What makes such words say something else. */
const NEGATION = /\b(?:no|not|nothing|without|if|whether|or|report|summary|results?)\b/i;

/** How something ended, by the title of a message that is the same after each end; `undefined` if it does not say that. */
export function toldEnding(step: Table): "failure" | "success" | undefined {
  const title = scalarOf(givenTo(step)["title"]);
  if (!hasSameText(step) || NEGATION.test(title)) return undefined;
  const [isFailure, isSuccess] = [WORDS.failure.test(title), WORDS.success.test(title)];
  if (isFailure === isSuccess) return undefined;
  return isFailure ? "failure" : "success";
}
