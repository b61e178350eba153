import { cutToCharacters, startOf } from "../../../text/cut.ts";
import { withoutMangledSequences } from "../../../text/escapes/control-sequences.ts";
import { oneLine, plainText } from "../../../text/markup/plain.ts";
import { withoutCheckouts } from "../../places/repository-path.ts";
import type { OwnCode } from "../trace/frames.ts";
import { GAP } from "../trace/gap.ts";
import { linesThatMatter } from "../trace/trace.ts";
import { isVague } from "./cause-line.ts";
import { typeAlone, withType } from "./exception-type.ts";

/** Characters of a message: several times what is shown, so that a secret that begins there is seen whole. */
const MAX_MESSAGE_CHARACTERS = 2000;
/** Lines and characters of a trace, which are more than are shown for the same reason. */
const MAX_TRACE_LINES = 60;
const MAX_TRACE_CHARACTERS = 6000;

/** Text as it is shown: without colours, and without the folders before the repository's paths. */
export function cleanText(text: string, workspace: string | undefined): string {
  return withoutRoots(plainText(withoutMangledSequences(text)), workspace);
}

/** A text without the folder that the repository lies in, here or on another machine. */
export function withoutRoots(text: string, workspace: string | undefined): string {
  const isHere = workspace !== undefined && workspace !== "" && text.includes(workspace);
  const inside = isHere
    ? text
        .replaceAll(`file://${workspace}/`, "")
        .replaceAll(`${workspace}/`, "")
        .replaceAll(`${workspace}\\`, "")
    : text;
  return withoutCheckouts(inside);
}

/** What a tool states of a failure. */
export interface Statement {
  readonly message: string;
  /** Type of the exception, or whatever the tool has there. */
  readonly type?: string | undefined;
}

/** Lines by which pytest tells how it came to a value, as objects represent themselves. */
const HOW_PYTEST_CAME_TO_IT = /^ *\+ {1,8}(?:where|and) /;

/** What went wrong: what is stated, or all that is known where that says nothing. `causeLine` is the line to show. */
export function messageOf({ message, type }: Statement, text: string): string {
  const lines = message.split("\n");
  const told = lines.filter((line) => !HOW_PYTEST_CAME_TO_IT.test(line));
  const line = oneLine(told.join("\n")) + (told.length < lines.length ? GAP : "");
  if (!isVague(line)) return cutToCharacters(withType(line, type), MAX_MESSAGE_CHARACTERS);
  if (text !== "") return `${startOf(text, MAX_TRACE_CHARACTERS)}\n${line}`;
  return line === "" ? (typeAlone(type) ?? "") : line;
}

/** The first lines that tell, with an ellipsis where more followed. */
export function traceOf(text: string, code: OwnCode): string {
  const lines = linesThatMatter(
    text
      .replace(/^(?:[^\S\n]*\n)+/, "")
      .trimEnd()
      .split("\n"),
    code,
  );
  const first = lines.slice(0, MAX_TRACE_LINES).join("\n");
  const cut = cutToCharacters(first, MAX_TRACE_CHARACTERS);
  return lines.length > MAX_TRACE_LINES && cut === first ? `${first}\n…` : cut;
}
