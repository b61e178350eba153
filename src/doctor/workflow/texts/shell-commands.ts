import { PLAIN_INPUTS } from "../../../inputs/slips/slip.ts";
import { quoted } from "../../../text/secrets/quoted.ts";
import { inPlace } from "../../input-lines.ts";
import { type Row, warning } from "../../row.ts";
import { givenTo, type OwnPlace, scalarOf } from "../own-place.ts";
import { lineOf } from "../written-lines.ts";

/** Code in Markdown, which is shown as it is, or a command in parentheses. */
const CODE_OR_COMMAND = /```[\s\S]*?(?:```|$)|`[^`\n]*`|\$\([a-z][^()`\n]*\)/g;

/** A command that a shell would run: in parentheses, or in backticks, if it only prints a value. */
const COMMAND =
  /\$\(([a-z][^()`\n]*)\)|^`((?:date|hostname|whoami|git (?:rev-parse|describe|log -1))\b[^`\n$]*)`$/;

/** Commands whose results have names in templates. */
const NAMES: readonly (readonly [command: RegExp, name: string])[] = [
  [/^git rev-parse --short(?:=\d+)? HEAD$/, "commit.shortSha"],
  [/^git rev-parse HEAD$/, "commit.sha"],
  [/^git (?:branch --show-current|rev-parse --abbrev-ref HEAD)$/, "ref.name"],
  [/^git log -1 --(?:pretty|format)=(?:format:)?["']?%s["']?$/, "commit.title"],
  [/^git log -1 --(?:pretty|format)=(?:format:)?["']?%an["']?$/, "commit.author"],
];

/** Warnings about commands in texts, which no shell runs, with the text that was meant if a template has a name for it. */
export function commandRows(place: OwnPlace | undefined): readonly Row[] {
  const written = givenTo(place?.step);
  return ["title", "message", "data", ...PLAIN_INPUTS].flatMap((what): readonly Row[] => {
    const text = scalarOf(written[what]);
    // A plain input that is nothing but a command has its own line.
    if (/^\$\([^()]*\)$/.test(text) && PLAIN_INPUTS.some((one) => one === what)) return [];
    const commands: string[] = [];
    let isNamed = /^(?:title|message)$/.test(what);
    const meant = text.replace(CODE_OR_COMMAND, (mark) => {
      const [found, inside, ticked = inside] = COMMAND.exec(mark) ?? [];
      // What people are meant to run may contain a command in parentheses.
      if (found !== mark) return mark;
      commands.push(mark);
      const name = NAMES.find(([one]) => one.test(ticked?.trim() ?? ""))?.[1];
      isNamed &&= name !== undefined;
      return `{{${name}}}`;
    });
    const [first] = commands;
    if (first === undefined) return [];
    const line = isNamed ? lineOf(what, meant) : undefined;
    const found = `Input "${what}" contains ${quoted(first)}, and no shell runs it.`;
    return [warning(what, found, line === undefined ? ADVICE : inPlace(line), line)];
  });
}

const ADVICE = "Run the command in an earlier step, and give the output of that step.";
