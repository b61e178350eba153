import { emailAddress } from "../../../text/email.ts";
import { quoted } from "../../../text/secrets/quoted.ts";
import { inPlace } from "../../input-lines.ts";
import { emojiOf } from "../../likely/likely-emoji.ts";
import { type Row, warning } from "../../row.ts";
import { givenTo, type OwnPlace, scalarOf } from "../own-place.ts";
import { lineOf } from "../written-lines.ts";

/** Code, which is shown as it is; an emoji as other chats write it; and a person as Teams and others write one. */
const MARK =
  /```[\s\S]*?(?:```|$)|`[^`\n]*`|(?<!\w):(?<emoji>[a-z\d_+-]+):(?!\w)|<at\b[^<>]*>(?<tagged>[^<>\n]+)<\/at>|(?<![\w@./])@(?<bare>[\w.+'-]+@[\w-]+(?:\.[\w-]+)+)/gi;

/** What only GitHub's Markdown has: the second line of a table, an alert, and a task. */
const OF_GITHUB = /^[ \t]*((?:\|[ \t]*)?:?-{3,}:?[ \t]*\|.*|> ?\[![A-Z]+\]|[-*] \[[ x]\] .*)/im;

/** A warning about Markdown that Webex shows as it is, other than in a block of code. */
function markdownRows(what: string, text: string): readonly Row[] {
  const [, mark] = OF_GITHUB.exec(text.replace(/```[\s\S]*?(?:```|$)/g, "")) ?? [];
  if (mark === undefined) return [];
  const found = `Input "${what}" contains ${quoted(mark)}, which only GitHub's Markdown has.`;
  return [warning(what, found, "Write a list instead, with words in bold.")];
}

/** Warnings about marks of other chats in texts of the workflow, with the text that was meant. */
export function foreignTextRows(place: OwnPlace | undefined): readonly Row[] {
  const written = givenTo(place?.step);
  return ["title", "message"].flatMap((what): readonly Row[] => {
    const text = scalarOf(written[what]);
    const mention = scalarOf(written["mention"]);
    const people = new Set([mention].filter(Boolean));
    let first: string | undefined;
    let why = "which Webex shows as it is";
    const meant = text.replace(MARK, (...match) => {
      const [mark, { emoji = "", tagged, bare }] = [String(match[0]), match.at(-1)];
      // A name in a tag is that of a person whose address is unknown.
      const address = emailAddress((tagged ?? bare)?.trim());
      const instead = emojiOf(emoji) ?? address;
      if (instead === undefined) return mark;
      if (address !== undefined) {
        people.add(address);
        why = "which mentions nobody in Webex";
        first = mark;
      }
      first ??= mark;
      return instead;
    });
    const rows = markdownRows(what, text);
    if (first === undefined) return rows;
    const lines = [lineOf(what, meant)];
    if (why.includes("nobody"))
      lines.push(lineOf("mention", [...people].join(mention.includes("\n") ? "\n" : ", ")));
    const paste = lines.includes(undefined) ? undefined : lines.join("\n");
    return [
      ...rows,
      warning(what, `Input "${what}" contains ${quoted(first)}, ${why}.`, paste && inPlace(paste), paste),
    ];
  });
}
