import { cutToCharacters, startOf } from "../../../text/cut.ts";
import { withoutMangledSequences } from "../../../text/escapes/control-sequences.ts";
import { oneLine, plainText } from "../../../text/markup/plain.ts";
import { withoutCheckouts } from "../../places/repository-path.ts";
import type { OwnCode } from "../trace/frames.ts";
import { GAP } from "../trace/gap.ts";
import { linesThatMatter } from "../trace/trace.ts";
import { isVague } from "./cause-line.ts";
import { typeAlone, withType } from "./exception-type.ts";

/**
 * Characters of a message: several times as much as is shown, so that a secret that starts in the shown part is recognized
 * as a whole.
 */
const MAX_MESSAGE_CHARACTERS = 2000;
/** Lines and characters of a stack trace: more than is shown, for the same reason. */
const MAX_TRACE_LINES = 60;
const MAX_TRACE_CHARACTERS = 6000;

/** Text for display: without colors, and without the folders above the repository in paths. */
export function cleanText(text: string, workspace: string | undefined): string {
  return withoutRoots(plainText(withoutMangledSequences(text)), workspace);
}

/** A text without the folder of the repository in its paths, on this machine or another. */
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

/** What a tool reports about a failure. */
export interface Statement {
  readonly message: string;
  /** Type of the exception, or any text that the tool writes there. */
  readonly type?: string | undefined;
}

/** Lines in which pytest shows how it computed a value, with the text form of objects. */
const HOW_PYTEST_CAME_TO_IT = /^ *\+ {1,8}(?:where|and) /;

/**
 * What went wrong: the reported message, or everything known if that is not informative. `causeLine` returns the line to
 * show.
 */
export function messageOf({ message, type }: Statement, text: string): string {
  const lines = message.split("\n");
  const told = lines.filter((line) => !HOW_PYTEST_CAME_TO_IT.test(line));
  const line = oneLine(told.join("\n")) + (told.length < lines.length ? GAP : "");
  if (!isVague(line)) return cutToCharacters(withType(line, type), MAX_MESSAGE_CHARACTERS);
  if (text !== "") return `${startOf(text, MAX_TRACE_CHARACTERS)}\n${line}`;
  return line === "" ? (typeAlone(type) ?? "") : line;
}

/** The first informative lines, with an ellipsis if there are more. */
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
