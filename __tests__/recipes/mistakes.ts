import { parseDocument } from "yaml";
import { INPUT_NAMES } from "../../src/inputs/input-names.ts";
import { type Asked, askedEach } from "./examples.ts";

/** A workflow with one mistake, and its steps of ours, each with the doctor in it. */
export interface Mistake {
  /** What was written before, and what is written now. */
  readonly name: string;
  readonly steps: readonly Asked[];
}

/** A kind of mistake: what it makes of a line. */
type Kind = (line: string) => readonly string[];

/** Our inputs, except those that a job has too, and the one that asks. */
const OWN = INPUT_NAMES.filter((name) => !["steps", "matrix", "doctor"].includes(name));

/** Lines whose mistakes change what a step of ours does. */
const OF_OURS = new RegExp(String.raw`^\s*(?:- )?(?:if|needs|id|${OWN.join("|")}):|\bsteps\.`);

const KINDS: Readonly<Record<string, Kind>> = {
  "swapped letters of an input": (line) => replaced(line, /^\s+(?:- )?([\w-]{4,}):/d, swapped),
  "an underscore": (line) => replaced(line, /^\s+((?:[a-z]+-)+[a-z]+):/d, (name) => name.replace("-", "_")),
  "swapped letters of a value": (line) => replaced(line, /^\s+[\w-]+: ([a-z-]{4,})$/d, swapped),
  "swapped letters of a name": (line) => each(line, /(?<=[.{( ])[a-z_]\w{4,}(?=[.\s)])/g, swapped),
  "a part of a path left out": (line) => each(line, /\.\w[\w-]*(?=[\s)}]|$)/g, () => ""),
  "a variable for a secret": (line) => each(line, /\bsecrets\./g, () => "vars."),
  "the environment for a secret": (line) => each(line, /\bsecrets\./g, () => "env."),
  "no status function": (line) => replaced(line, /(?<=if: )(\w+\(\) && )/d, () => ""),
  "a status function without parentheses": (line) =>
    replaced(line, /if: (\w+\(\))/d, (text) => text.slice(0, -2)),
  "a failure that is only asked of the job": (line) =>
    replaced(line, /if: (always\(\)|failure\(\))$/d, () => "github.ref_name == 'main'"),
  "double quotes": (line) => (isExpression(line) ? [line.replaceAll("'", '"')] : []),
  "no quotes": (line) => (isExpression(line) ? [line.replaceAll("'", "")] : []),
  "one equals sign": (line) => (isExpression(line) ? [line.replace("==", "=")] : []),
  "no dollar sign": (line) => [line.replace("${{", "{{")],
  "no braces": (line) => [line.replace(/\$\{\{ (.*?) \}\}/, "$1")],
  "one brace": (line) => [line.replace(/\$\{\{ (.*?) \}\}/, `\${ $1 }`)],
};

/** Each line of a workflow with each mistake that it can have. */
export function mistakesIn(page: string, yaml: string): readonly Mistake[] {
  const lines = yaml.split("\n");
  return lines.flatMap((line, at) =>
    Object.entries(KINDS).flatMap(([kind, make]) => {
      const others = OF_OURS.test(line) ? make(line).filter((one) => one !== line) : [];
      return others.flatMap((other): readonly Mistake[] => {
        const mistaken = lines.with(at, other).join("\n");
        const name = `${page}: ${kind}: ${line.trim()} → ${other.trim()}`;
        // GitHub does not run what it cannot parse.
        return parseDocument(mistaken).errors.length > 0 ? [] : [{ name, steps: askedEach(mistaken) }];
      });
    }),
  );
}

function isExpression(line: string): boolean {
  return /if:|\$\{\{/.test(line);
}

/** The line with what the first group matches replaced; none if it does not match. */
function replaced(line: string, shape: RegExp, by: (text: string) => string): readonly string[] {
  const [from, to] = shape.exec(line)?.indices?.[1] ?? [];
  return from === undefined ? [] : [line.slice(0, from) + by(line.slice(from, to)) + line.slice(to)];
}

/** The line with each match of an expression replaced in turn. */
function each(line: string, shape: RegExp, by: (text: string) => string): readonly string[] {
  if (!isExpression(line)) return [];
  return [...line.matchAll(shape)].map(({ index, 0: text }) => {
    return line.slice(0, index) + by(text) + line.slice(index + text.length);
  });
}

/** With the second and the third letter swapped. */
function swapped(text: string): string {
  return text.replace(/^(\w)(\w)(\w)/, "$1$3$2");
}
