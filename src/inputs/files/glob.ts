import type { Mark, Segment } from "../../text/path-matcher.ts";
import { InputError } from "../input-error.ts";
import { DOWN_ONLY, goesUp } from "./going-up.ts";

/** A path with wildcards, with its braces expanded. */
export interface Glob {
  /** Its leading parts without wildcards: the folder to search, or a path that needs no search. */
  readonly base: string;
  /** The parts below it. */
  readonly segments: readonly Segment[];
}

/** In characters. A path that a system accepts is shorter. */
const MAX_PATTERN = 1000;

/** Number of patterns that the braces of a pattern expand to. */
const MAX_ALTERNATIVES = 64;

/** Number of characters between the brackets of a class. */
const MAX_CLASS = 100;

/** Innermost braces. Braces without a comma are literal. */
const BRACES = /\{[^{}]*\}/g;

/** Systems whose paths are case-insensitive. */
const IGNORES_CASE = process.platform === "win32" || process.platform === "darwin";

/**
 * Parses a pattern: `*` and `?` match within a name, `**` matches any folders, `[a-z]` or `[!a-z]` a character, and `{a,b}`
 * either alternative. Other glob syntax is not supported, because it can take unlimited time. Throws `InputError`.
 */
export function parseGlob(input: string, pattern: string): readonly Glob[] {
  const fault = faultOf(pattern);
  if (fault !== undefined) throw new InputError(input, pattern, fault);
  const alternatives = expanded(pattern.replaceAll("\\", "/"));
  if (alternatives === undefined) {
    throw new InputError(input, pattern, `its braces expand to more than ${MAX_ALTERNATIVES} patterns`);
  }
  return alternatives.map(globOf);
}

/** A text in the form in which names are compared. */
export function comparable(text: string): string {
  return IGNORES_CASE ? text.toLowerCase() : text;
}

function faultOf(pattern: string): string | undefined {
  if (pattern.includes("\0")) return "a path cannot contain a null character";
  if (pattern.length > MAX_PATTERN) return `it has more than ${MAX_PATTERN} characters`;
  if (goesUp(pattern)) return DOWN_ONLY;
  if (/[?*+@!]\(/.test(pattern))
    return 'write "{a,b}" instead of "@(a|b)", and each of the other patterns on its own line';
  const braces = pattern.match(BRACES) ?? [];
  if (braces.some((one) => one.includes("..") && !one.includes(","))) {
    return 'write "[1-9]" or "{1,2,3}" instead of the range in braces';
  }
  if (pattern.replace(BRACES, "").match(BRACES) !== null) return "braces cannot be nested";
  if (pattern.includes("[[:")) return 'write "[a-z]" instead of a named class';
  return undefined;
}

/** The pattern with each `{a,b}` expanded, without nesting; `undefined` if there are too many. */
function expanded(pattern: string): readonly string[] | undefined {
  let all = [""];
  for (const piece of pattern.split(/(\{[^{}]*\})/)) {
    const isChoice = piece.startsWith("{") && piece.endsWith("}") && piece.includes(",");
    const choices = isChoice ? piece.slice(1, -1).split(",") : [piece];
    if (all.length * choices.length > MAX_ALTERNATIVES) return undefined;
    all = all.flatMap((start) => choices.map((choice) => start + choice));
  }
  return all;
}

function globOf(pattern: string): Glob {
  // A slash at the end requires a folder, and is kept as a part without a name.
  const parts = pattern.split("/").filter((part, at, { length }) => {
    return part !== "." && (part !== "" || at === 0 || at === length - 1);
  });
  const segments = parts.map(segmentOf);
  const wild = segments.findIndex(({ isWild }) => isWild);
  const count = wild === -1 ? segments.length : wild;
  const base = parts.slice(0, count).join("/");
  const rest = segments.slice(count);
  // This means its contents, and not the folder itself.
  const below = rest.at(-1)?.text === "**" ? [segmentOf("*")] : [];
  return { base: base === "" && wild > 0 ? "/" : base, segments: [...rest, ...below] };
}

function segmentOf(part: string): Segment {
  const text = comparable(part);
  if (!text.includes("[")) return { text, isWild: /[*?]/.test(text) };
  const marks = marksOf(text);
  return { text, isWild: marks.some((mark) => typeof mark !== "string" || /[*?]/.test(mark)), marks };
}

/** A bracket that is not closed is literal. A `]` right after it belongs to the class. */
function marksOf(text: string): readonly Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < text.length; at++) {
    const inner =
      text[at] === "[" ? /^[!^]?\]?[^\]]*(?=\])/.exec(text.slice(at + 1, at + 2 + MAX_CLASS))?.[0] : "";
    if (!inner) {
      marks.push(text[at] ?? "");
      continue;
    }
    marks.push({ ranges: rangesOf(inner.replace(/^[!^]/, "")), isNot: /^[!^]/.test(inner) });
    at += inner.length + 1;
  }
  return marks;
}

function rangesOf(text: string): readonly (readonly [string, string])[] {
  return [...text.matchAll(/(.)-(.)|(.)/gsu)].map(([, from, to, single = ""]) => [
    from ?? single,
    to ?? single,
  ]);
}
