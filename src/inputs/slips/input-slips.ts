import type { Environment } from "../../model/environment.ts";
import { CHECK_CERTIFICATES, uncheckedCertificates } from "../../webex/advice/unchecked-certificates.ts";
import { inputText } from "../input-names.ts";
import { blankSlips } from "./blank-slips.ts";
import { expressionSlips } from "./expression-slips.ts";
import type { InputSlip, TextOf } from "./slip.ts";
import { threadSlips } from "./thread-slips.ts";
import { unmetSlips } from "./unmet-slips.ts";

/** Parts of the inputs that have no effect. */
export function inputSlips(env: Environment): readonly InputSlip[] {
  const text: TextOf = (name) => inputText(env, name);
  return [
    ...blankSlips(env),
    ...expressionSlips(text),
    ...threadSlips(text),
    ...unmetSlips(text, env["GITHUB_EVENT_NAME"] ?? ""),
  ];
}

/** The same as sentences, and one about certificates that are not checked. */
export function slipSentences(env: Environment): readonly string[] {
  // The main stage of a step with `lifecycle`, which saves a state, has said so.
  const isOver = Object.keys(env).some((name) => name.startsWith("STATE_"));
  const unchecked = isOver ? [] : uncheckedCertificates(env);
  const ofVariable = unchecked.map((found) => `${found} ${CHECK_CERTIFICATES}`);
  return [...ofVariable, ...inputSlips(env).map(slipSentence)];
}

/** A slip as a sentence, for places that cannot show a line to paste. */
export function slipSentence({ input, found, advice, expression }: InputSlip): string {
  return expression === undefined
    ? `${found} ${advice}`
    : `${found} Write \`${input}: \${{ ${expression} }}\`.`;
}
