import { emailAddress } from "../../text/email.ts";
import { emojiOf } from "./likely-emoji.ts";

/** Code, which is shown as it is; an emoji as other chats write it; and a person as Teams and others write one. */
const MARK =
  /```[\s\S]*?(?:```|$)|`[^`\n]*`|(?<!\w):(?<emoji>[a-z\d_+-]+):(?!\w)|<at\b[^<>]*>(?<tagged>[^<>\n]+)<\/at>|(?<![\w@./])@(?<bare>[\w.+'-]+@[\w-]+(?:\.[\w-]+)+)/gi;

/** What only GitHub's Markdown has: the second line of a table, an alert, and a task. */
const OF_GITHUB = /^[ \t]*((?:\|[ \t]*)?:?-{3,}:?[ \t]*\|.*|> ?\[![A-Z]+\]|[-*] \[[ x]\] .*)/im;

/** What a text contains that Webex shows as it is, other than in code. */
export interface ChatMarks {
  /** The first emoji or person of another chat, and what to write instead; `undefined` if there is none. */
  readonly first: { readonly mark: string; readonly instead: string; readonly isPerson: boolean } | undefined;
  /** The text without such marks. */
  readonly meant: string;
  /** The addresses of the people. */
  readonly people: readonly string[];
  /** The first mark that only GitHub's Markdown has. */
  readonly ofGitHub: string | undefined;
}

/** Looks for marks of other chats, and of GitHub, in a text. A person is named before an emoji. */
export function chatMarksIn(text: string): ChatMarks {
  const people: string[] = [];
  let first: ChatMarks["first"];
  const meant = text.replace(MARK, (...match) => {
    const [mark, { emoji = "", tagged, bare }] = [String(match[0]), match.at(-1)];
    // A name in a tag is that of a person whose address is unknown.
    const address = emailAddress((tagged ?? bare)?.trim());
    const instead = emojiOf(emoji) ?? address;
    if (instead === undefined) return mark;
    const isPerson = address !== undefined;
    if (isPerson) people.push(address);
    if (first === undefined || (isPerson && !first.isPerson)) first = { mark, instead, isPerson };
    return instead;
  });
  const [, ofGitHub] = OF_GITHUB.exec(text.replace(/```[\s\S]*?(?:```|$)/g, "")) ?? [];
  return { first, meant, people, ofGitHub };
}
