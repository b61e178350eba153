import { type Row, warning } from "../../row.ts";
import { type Calling, givenTo, scriptOf, stepId } from "../own-place.ts";

/** An output of a step in an input, and a line that writes one as a single line. */
const READ = /\bsteps\.([\w-]+)\.outputs\.([\w-]+)/gi;
const WRITES = /^echo (["']?)([\w-]{1,100})=/;
const TO = /^["']?\$\{?GITHUB_OUTPUT\}?["']?$/;

/** A value that is nothing but what a command prints, or a variable. */
const PRINTED = /^"?\$\(([^()]*)\)"?$/;
const VARIABLE = /^\$\{?(\w+)(?:\}|\/\/.*\})?$/;

/** Commands that print several lines, and what makes it one. */
const MANY =
  /^(?:git (?:diff (?:.* )?--name-(?:only|status)|status|shortlog|log|show)\b|cat \S+\.(?:md|log)$)/;
const ONE = /(?:^| )(?:-1|-n ?1|--max-count[= ]1)(?= |$)/;

/** Outputs of several lines that the step reads, and that are written as one line. */
export function splitOutputRows({ step, before }: Calling): readonly Row[] {
  const read = [...JSON.stringify(givenTo(step)).matchAll(READ)];
  return before.flatMap((one) => {
    const id = stepId(one);
    const names = read.filter(([, of = ""]) => id !== "" && of.toLowerCase() === id.toLowerCase());
    const lines = scriptOf(one).split("\n");
    return [...new Set(names.map(([, , name = ""]) => name))].flatMap((name) => rowsOf(id, name, lines));
  });
}

function rowsOf(id: string, name: string, lines: readonly string[]): readonly Row[] {
  const value = lines.map((line) => valueIn(line, name)).find((one) => one !== undefined) ?? "";
  const [, variable] = VARIABLE.exec(value) ?? [];
  const printed = lines.filter((one) => one.trim().startsWith(`${variable}=`));
  const source =
    variable === undefined ? value : printed.map((one) => one.trim().slice(variable.length + 1)).join();
  const [, command = ""] = PRINTED.exec(source) ?? [];
  const output = `The output \`${name}\` of the step \`${id}\``;
  const why =
    variable !== undefined && value.includes("%0A")
      ? "has `%0A` for each line break, and Webex shows that as it is."
      : isMany(command)
        ? "can have several lines, but its `echo` writes one: with more, GitHub fails that step, or drops the others."
        : undefined;
  if (why === undefined) return [];
  const printing = variable === undefined ? command : `echo "$${variable}"`;
  const advice = `In its \`run:\`, write \`{ echo "${name}<<EOF"; ${printing}; echo EOF; } >> "$GITHUB_OUTPUT"\` instead of that \`echo\`.`;
  return [warning("run", `${output} ${why}`, advice)];
}

/** The value that a line writes as an output; `undefined` if it does not. */
function valueIn(line: string, name: string): string | undefined {
  const [text = "", file = "", ...others] = line.split(">>").map((part) => part.trim());
  const [start = "", quote, own] = WRITES.exec(text) ?? [];
  if (others.length > 0 || !TO.test(file) || own?.toLowerCase() !== name.toLowerCase()) return undefined;
  return text.slice(start.length, quote === "" ? undefined : -1);
}

/** Whether a command is known to print more than a line. */
function isMany(command: string): boolean {
  if (!MANY.test(command) || /[|;&`<>]/.test(command)) return false;
  if (!/^git (?:log|show)/.test(command) || /%[Bb]/.test(command)) return true;
  const isOne = ONE.test(command) || command.startsWith("git show");
  return !isOne || !/--(?:pretty|format|oneline)/.test(command);
}
