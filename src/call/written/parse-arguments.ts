import { parseWritten, type Written } from "../../inputs/content/parse-written.ts";
import type { Wall } from "../../text/wall.ts";
import { ArgumentsError } from "../arguments-error.ts";

/** The arguments of a call, both as parsed by YAML and as written. Throws `ArgumentsError`. */
export async function parseArguments(text: string, wall: Wall): Promise<Written> {
  const parsed = await parseWritten(text, wall);
  if ("problem" in parsed) {
    const { problem, brokenLine } = parsed;
    const { syntaxHint } = await import("../../text/markup/syntax-hint.ts");
    const hint = brokenLine === undefined ? "" : ` ${syntaxHint(text, brokenLine)}`;
    const other = /quot/.test(hint) ? EXPRESSION : "";
    throw new ArgumentsError([`Input "arguments" ${problem}${hint}${other}`]);
  }
  const lost = [...parsed.cut.map(cutSentence), ...parsed.anchored.map(anchorSentence)];
  if (lost.length > 0) throw new ArgumentsError(lost);
  return parsed;
}

/** A text from an expression may end its quotes. */
const EXPRESSION = ` If an expression gives it, write \`\${{ toJSON(…) }}\` without quotes instead.`;

function anchorSentence(line: number): string {
  return `The text in line ${line} of the input "arguments" begins with "&", which means something else in YAML: put the whole text in quotes.${EXPRESSION}`;
}

/** The text itself is not shown, because it may be the first half of a secret that is not masked yet. */
function cutSentence(line: number): string {
  return `Line ${line} of the input "arguments" goes on after " #", which begins a comment: put the whole text in quotes.${EXPRESSION}`;
}
