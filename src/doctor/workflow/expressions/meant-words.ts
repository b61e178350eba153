import { BARE } from "../../../text/markup/bare-expression.ts";
import type { Row } from "../../row.ts";
import { givenTo, type OwnPlace } from "../own-place.ts";
import { lineOf } from "../written-lines.ts";
import { readExpression } from "./read-expression.ts";
import { partsOf } from "./written-parts.ts";

/** Values of the event that an input has a word of its own for. */
const WORDS: Readonly<Record<string, readonly (readonly [value: RegExp, word: string])[]>> = {
  mention: [
    [/^github\.(?:actor|triggering_actor|event\.sender\.login|event\.pusher\.name)$/, "actor"],
    [
      /^github\.event\.(?:(?:head_commit|commits\.\d+)\.(?:author|committer)\.\w+|pull_request\.user\.login)$/,
      "author",
    ],
    [/^github\.event\.(?:requested_reviewer|pull_request\.requested_reviewers\b.*)\.login$/, "reviewers"],
  ],
};

/** Values that say how something else ended. */
const ENDS = /^github\.event\.(?:deployment_status\.state|workflow_run\.(?:conclusion|status))$/;

/** Rows about wrong words, in which an expression has a value that the action reads by itself. */
export function withMeantWords(rows: readonly Row[], place: OwnPlace | undefined): readonly Row[] {
  const written = givenTo(place?.step);
  return rows.map((row) => {
    const text = written[row.what];
    const isWrong = row.state === "fault" || row.state === "warning";
    return isWrong && typeof text === "string" ? { ...row, ...remedyIn(row.what, withBracesOn(text)) } : row;
  });
}

function withBracesOn(text: string): string {
  return BARE.test(text) ? `\${{ ${text} }}` : text;
}

function remedyIn(input: string, text: string): Pick<Row, "advice" | "lines"> | undefined {
  if (input === "event" || input === "status") {
    const names = (partsOf(text)?.expressions ?? []).map(({ source }) => nameOf(source));
    if (names.includes("github.event_name")) return { advice: NO_EVENT_NAME, lines: undefined };
    const isEnd = names.some((name) => ENDS.test(name));
    if (!isEnd) return undefined;
    return {
      advice: "To report what started this run, replace the line with this one:",
      lines: "about: trigger",
    };
  }
  const words = Object.hasOwn(WORDS, input) ? (WORDS[input] ?? []) : [];
  const { expressions = [], after = "" } = (words.length > 0 && partsOf(text)) || {};
  const named = expressions.map(({ before, source }) => {
    const word = words.find(([value]) => value.test(nameOf(source)))?.[1];
    return { text: before + (word === undefined ? `\${{${source}}}` : HELD + word + HELD), word };
  });
  if (!named.some(({ word }) => word !== undefined)) return undefined;
  const held = named.map((one) => one.text).join("") + after;
  const meant = held.replace(ENTRY, "$1");
  // Of any other text around the word, it is not known what it was meant to be.
  if (meant.includes(HELD)) return undefined;
  return { advice: "Replace it with this line, in the step's `with:`.", lines: lineOf(input, meant.trim()) };
}

/** Surrounds a word of ours. */
const HELD = "\u{1f5dd}";

/** An entry with a word of ours, to which a login was made: alone, after an `@`, or as an address of a domain. */
const ENTRY = /(?<![^\s,;])@?\u{1f5dd}(\w+)\u{1f5dd}(?:@[\w.-]+)?(?![^\s,;])/gu;

const NO_EVENT_NAME = "Remove the line: what started the run is read from the run.";

/** The value that an expression is, as a name with dots, in lower case; "" for any other expression. */
function nameOf(source: string): string {
  const expression = readExpression(source);
  return expression?.kind === "path" && expression.isComplete ? expression.names.join(".").toLowerCase() : "";
}
