import { emailAddress } from "../../../text/email.ts";
import { quoted } from "../../../text/secrets/quoted.ts";
import { emojiOf } from "../../likely/likely-emoji.ts";
import { type Row, warning } from "../../row.ts";
import { givenTo, type OwnPlace, scalarOf } from "../own-place.ts";
import { lineOf } from "../written-lines.ts";

/** An emoji as other chats write it. */
const EMOJI = /(?<!\w):([a-z\d_+-]+):(?!\w)/g;

/** A person as Teams and others write one. */
const PERSON = /<at\b[^<>]*>([^<>\n]+)<\/at>|(?<![\w@./])@([\w.+'-]+@[\w-]+(?:\.[\w-]+)+)/gi;

/** Code is shown as it is. */
const CODE = /```[\s\S]*?(?:```|$)|`[^`\n]*`/g;

/** Warnings about marks of other chats in texts of the workflow, with the text that was meant. */
export function foreignTextRows(place: OwnPlace | undefined): readonly Row[] {
  const written = givenTo(place?.step);
  return ["title", "message"].flatMap((what): readonly Row[] => {
    const text = scalarOf(written[what]);
    const found: string[] = [];
    const people: string[] = [];
    const meant = outsideCode(text, (part) =>
      part
        .replace(EMOJI, (mark, word: string) => {
          const emoji = emojiOf(word);
          if (emoji !== undefined) found.push(mark);
          return emoji ?? mark;
        })
        .replace(PERSON, (mark, tagged: string | undefined, bare: string | undefined) => {
          const address = emailAddress((tagged ?? bare ?? "").trim());
          // A name in a tag is the name of a person whose address is unknown.
          if (address === undefined) return mark;
          people.push(address);
          return address;
        }),
    );
    const rows: Row[] = [];
    const line = lineOf(what, meant);
    const [emoji] = found;
    if (emoji !== undefined && people.length === 0) {
      const says = `Input "${what}" contains ${quoted(emoji)}, which Webex shows as it is.`;
      rows.push(warning(what, says, "Replace it with this line, in the step's `with:`.", line));
    }
    if (people.length > 0)
      rows.push(peopleRow(what, { people, line, mention: scalarOf(written["mention"]) }));
    return rows;
  });
}

/** The people in a text, its line without their marks, and whom the step mentions. */
interface Named {
  readonly people: readonly string[];
  readonly line: string | undefined;
  readonly mention: string;
}

function peopleRow(what: string, { people, line, mention }: Named): Row {
  const all = [...new Set([mention, ...people])].filter(Boolean);
  const own = lineOf("mention", all.join(mention.includes("\n") ? "\n" : ", "));
  const found = `Input "${what}" names ${quoted(people[0] ?? "")} as other chats do, which mentions nobody in Webex.`;
  const lines = line === undefined || own === undefined ? undefined : `${line}\n${own}`;
  return warning(what, found, "Write these lines in the step's `with:`.", lines);
}

/** A text with everything changed that is not code. */
function outsideCode(text: string, change: (part: string) => string): string {
  const codes = [...text.matchAll(CODE)];
  const ends = [0, ...codes.map(({ 0: code, index }) => index + code.length)];
  return ends.map((from, at) => change(text.slice(from, codes[at]?.index)) + (codes[at]?.[0] ?? "")).join("");
}
