import { PLAIN_INPUTS } from "../../../inputs/slips/slip.ts";
import { quoted } from "../../../text/secrets/quoted.ts";
import { type Row, warning } from "../../row.ts";
import { givenTo, type OwnPlace, scalarOf } from "../own-place.ts";
import { lineOf } from "../written-lines.ts";

/** A command that a shell would run: in parentheses, or in backticks, if it only prints a value. */
const COMMAND =
  /\$\(([a-z][^()`\n]*)\)|`((?:date|hostname|whoami|git (?:rev-parse|describe|log -1))\b[^`\n$]*)`/g;

/** Code in Markdown, which people are meant to run, may contain a command in parentheses. */
const CODE = /```[\s\S]*?(?:```|$)|`[^`\n]*`/g;

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
    const commands = commandsIn(
      text,
      PLAIN_INPUTS.some((one) => one === what),
    );
    const [first] = commands;
    // A plain input that is nothing but a command has its own line.
    if (first === undefined || /^\$\([^()]*\)$/.test(text)) return [];
    const found = `Input "${what}" contains ${quoted(first.found)}, and no shell runs it.`;
    const isNamed = commands.every(({ name }) => name !== undefined) && /^(?:title|message)$/.test(what);
    if (!isNamed) return [warning(what, found, ADVICE)];
    const meant = commands.reduce((rest, one) => rest.replaceAll(one.found, `{{${one.name}}}`), text);
    return [warning(what, found, "Replace it with this line, in the step's `with:`.", lineOf(what, meant))];
  });
}

const ADVICE =
  "Run the command in an earlier step that has an `id` and writes the result to `$GITHUB_OUTPUT`, and write the output of that step.";

/** A command in a text, and its name in templates. */
interface Command {
  readonly found: string;
  readonly name: string | undefined;
}

function commandsIn(text: string, isPlain: boolean): readonly Command[] {
  const code = isPlain ? [] : [...text.matchAll(CODE)];
  return [...text.matchAll(COMMAND)].flatMap(
    ({ 0: found, 1: inside, 2: ticked, index }): readonly Command[] => {
      const command = (inside ?? ticked ?? "").trim();
      const isShown = code.some((one) => {
        return one.index <= index && index < one.index + one[0].length && one[0] !== found;
      });
      return isShown ? [] : [{ found, name: NAMES.find(([one]) => one.test(command))?.[1] }];
    },
  );
}
