import type { Row } from "../../row.ts";
import { hasSameText } from "../order/following-steps.ts";
import { givenTo, scalarOf, type Table } from "../own-place.ts";

/** Words of a title that says that something failed, or that it passed. The emoji of a failure may only decorate. */
const WORDS = {
  failure:
    /\b(?:fail(?:s|ed|ing)|broken?|broke|crash(?:ed|es)|(?:is|are|was|went|turned|still) (?:red|down))\b/iu,
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

/** The function that a condition needs to post a text also after a failure, or only then, and what to say instead. */
export function conditionByText(step: Table): {
  readonly call?: "failure()";
  readonly advice?: Pick<Row, "advice">;
} {
  if (!hasSameText(step)) return {};
  if (step["if"] !== undefined) return { call: "failure()", advice: { advice: BY_TEXT } };
  return toldEnding(step) === "failure" ? { call: "failure()" } : { advice: { advice: OR_FAILURES } };
}

const BY_TEXT =
  "The text is the same for each end: let the condition begin with `failure() &&` if it is about failures, `success() &&` if about successes, or `always() &&`.";

const OR_FAILURES = "Add this line to the step, or `if: failure()` if the text is about failures:";
