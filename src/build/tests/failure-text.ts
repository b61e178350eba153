import { cutToCharacters, startOf } from "../../text/cut.ts";
import { oneLine, plainText } from "../../text/markup/plain.ts";

/** Characters of a message: several times what is shown, so that a secret that begins there is seen whole. */
const MAX_MESSAGE_CHARACTERS = 2000;
/** Lines and characters of a trace, which are more than are shown for the same reason. */
const MAX_TRACE_LINES = 60;
const MAX_TRACE_CHARACTERS = 6000;

/** Colours and the like, also where a tool took the escape character out for XML's sake, or wrote it as `#x1B`. */
const ANSI = /(?:(?![\t\n\r])\p{Cc}|#x1B|\ufffd)\[[0-9;?]{0,20}[A-Za-z]|\[\d{1,3}(?:;\d{1,3}){0,6}m/gu;

/** Messages that say no more than that it failed. */
const SAYS_NOTHING =
  /^(?:fail(?:ed|ure)?|error|build error|test failed|collection failure|exception)?[.!]?$/i;

/** Lines around what a test said: the marks of `go test`, Jest, Playwright, Catch2 and PHPUnit, and rulers. */
const FRAME =
  /^(?:=== (?:RUN|CONT|PAUSE|NAME)\b|--- (?:FAIL|SKIP)|● |\[.*\] › |(?:FAILED:|[\w\\]+::\w+|[^\p{L}\p{N}]*)$|[\w\\]+::\w+ with data set )/u;

/** Text as it is shown: without colours, and without the folder that the repository lies in. */
export function cleanText(text: string, workspace: string | undefined): string {
  const plain = plainText(text.replace(ANSI, ""));
  if (workspace === undefined || workspace === "") return plain;
  return plain.replaceAll(`file://${workspace}/`, "").replaceAll(`${workspace}/`, "");
}

/** What went wrong: the stated message, or all that is known where that says nothing. `causeLine` is the line to show. */
export function messageOf(stated: string, text: string): string {
  const line = oneLine(stated);
  if (!SAYS_NOTHING.test(line)) return cutToCharacters(line, MAX_MESSAGE_CHARACTERS);
  return text === "" ? line : `${startOf(text, MAX_TRACE_CHARACTERS)}\n${line}`;
}

/** The line of a message that says something. A secret may go over several lines: it must be gone before one is taken. */
export function causeLine(message: string): string {
  const lines = message.split("\n");
  return oneLine(lines.find((one) => !FRAME.test(one.trimStart())) ?? lines.at(-1) ?? "");
}

/** The first lines of a text, with an ellipsis where more followed. */
export function traceOf(text: string): string {
  const lines = text
    .replace(/^(?:[^\S\n]*\n)+/, "")
    .trimEnd()
    .split("\n");
  const first = lines.slice(0, MAX_TRACE_LINES).join("\n");
  const cut = cutToCharacters(first, MAX_TRACE_CHARACTERS);
  return lines.length > MAX_TRACE_LINES && cut === first ? `${first}\n…` : cut;
}
