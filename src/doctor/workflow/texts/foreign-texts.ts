import { quoted } from "../../../text/secrets/quoted.ts";
import { inPlace } from "../../input-lines.ts";
import { type ChatMarks, chatMarksIn } from "../../likely/chat-marks.ts";
import { type Row, warning } from "../../row.ts";
import { givenTo, type OwnPlace, scalarOf } from "../own-place.ts";
import { lineOf } from "../written-lines.ts";

/** Warnings about marks of other chats in texts of the workflow, with the text that was meant. */
export function foreignTextRows(place: OwnPlace | undefined): readonly Row[] {
  const written = givenTo(place?.step);
  return ["title", "message"].flatMap((what): readonly Row[] => {
    const marks = chatMarksIn(scalarOf(written[what]));
    const { first, meant, people } = marks;
    const rows = markdownRows(what, `Input "${what}"`, marks);
    if (first === undefined) return rows;
    const lines = [lineOf(what, meant)];
    if (first.isPerson) {
      const mention = scalarOf(written["mention"]);
      const all = new Set([mention, ...people].filter(Boolean));
      lines.push(lineOf("mention", [...all].join(mention.includes("\n") ? "\n" : ", ")));
    }
    const paste = lines.includes(undefined) ? undefined : lines.join("\n");
    const found = `Input "${what}" contains ${markOf(first)}.`;
    return [...rows, warning(what, found, paste && inPlace(paste), paste)];
  });
}

/** Warnings about the same marks in a file of the input `template`. */
export function foreignFileRows(file: string, source: string): readonly Row[] {
  const marks = chatMarksIn(source);
  const rows = markdownRows("template", file, marks);
  if (marks.first === undefined) return rows;
  const { mark, instead, isPerson } = marks.first;
  const advice = isPerson
    ? `Write ${quoted(instead)} there, and \`mention: ${instead}\` in the step's \`with:\`.`
    : `Write ${instead} there instead.`;
  return [...rows, warning("template", `${file} contains ${markOf({ mark, isPerson })}.`, advice)];
}

function markOf({ mark, isPerson }: Pick<NonNullable<ChatMarks["first"]>, "mark" | "isPerson">): string {
  return `${quoted(mark)}, which ${isPerson ? "mentions nobody in Webex" : "Webex shows as it is"}`;
}

/** A warning about Markdown that Webex shows as it is, other than in a block of code. */
function markdownRows(what: string, where: string, { ofGitHub }: ChatMarks): readonly Row[] {
  if (ofGitHub === undefined) return [];
  const found = `${where} contains ${quoted(ofGitHub)}, which only GitHub's Markdown has.`;
  return [warning(what, found, "Write a list instead, with words in bold.")];
}
