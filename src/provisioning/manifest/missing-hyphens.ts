import { credentialIn, quoted } from "../../text/secrets/quoted.ts";
import type { Place } from "../../yaml/parse-yaml.ts";

/** A line that should begin an entry of a list. */
export interface MissingHyphen {
  readonly place: Place;
  readonly sentence: string;
}

/** A line that begins a list of mappings or of people. */
const LIST = /^( *)(?:- +)?(teams|rooms|members):\s*(?:#.*)?$/;

/** A line with a key, and what follows it. */
const KEY = /^( *)([\w-]+:.*)$/;

/** Longest line that is shown, in characters. */
const MAX_SHOWN = 80;

/**
 * The first lines of lists whose entries lack the hyphen. For a parser, the error is where the text stops making sense, which
 * may be far below.
 */
export function missingHyphens(text: string): readonly MissingHyphen[] {
  const lines = text.split(/\r?\n/);
  return lines.flatMap((line, at) => {
    const [, indent = "", list = ""] = LIST.exec(line) ?? [];
    const next = lines.findIndex((one, index) => index > at && !/^\s*(?:#.*)?$/.test(one));
    const [, inner = "", written = ""] = KEY.exec(lines[next] ?? "") ?? [];
    if (list === "" || inner.length <= indent.length) return [];
    const entry = credentialIn(written) === undefined ? `- ${written}` : "- …";
    const sentence = `${list} is a list: begin each of its entries with "- ", as in ${quoted(entry, MAX_SHOWN)}, and indent the lines below by two more`;
    return [{ place: { line: next + 1, column: inner.length + 1 }, sentence }];
  });
}
