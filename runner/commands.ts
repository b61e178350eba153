/** A command that a process wrote to its output, such as `::error file=a.js::Broken`. */
export interface Command {
  name: string;
  properties: Record<string, string>;
  data: string;
}

const tokens: Record<string, string> = {
  "%25": "%",
  "%0D": "\r",
  "%0A": "\n",
  "%3A": ":",
  "%2C": ",",
  "%3B": ";",
  "%5D": "]",
};
const DATA = /%25|%0D|%0A/g;
const PROPERTY = /%25|%0D|%0A|%3A|%2C/g;
const OLD_FORM = /%25|%0D|%0A|%3B|%5D/g;

/**
 * The runner compares strings culture-sensitively and ignores some characters, in the text and in what it looks for.
 */
const UNSEEN = /(?!\s)[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]/gu;

/** Parses a line as `::name key=value::data` or the older `##[name key=value]data`; `undefined` if it is plain text. */
export function parseCommand(line: string, known: (name: string) => boolean): Command | undefined {
  const seen = line.replace(UNSEEN, "");
  return parseColons(seen, known) ?? parseBrackets(seen, known);
}

function parseColons(line: string, known: (name: string) => boolean): Command | undefined {
  const [, head, data] = /^\s*::(.*?)::(.*)$/s.exec(line) ?? [];
  if (head === undefined || data === undefined) return undefined;
  const { name, rest } = splitHead(head);
  if (!known(name)) return undefined;
  return {
    name: name.toLowerCase(),
    properties: properties(rest, ",", PROPERTY),
    data: decode(data, DATA),
  };
}

// The older form counts anywhere in a line. That is why text from outside must not be printed unchanged.
function parseBrackets(line: string, known: (name: string) => boolean): Command | undefined {
  const [, head, data] = /##\[(.*?)\](.*)$/s.exec(line) ?? [];
  if (head === undefined || data === undefined) return undefined;
  const { name, rest } = splitHead(head);
  if (!known(name)) return undefined;
  return {
    name: name.toLowerCase(),
    properties: properties(rest, ";", OLD_FORM),
    data: decode(data, OLD_FORM),
  };
}

function splitHead(head: string): { name: string; rest: string } {
  const space = head.indexOf(" ");
  return space === -1
    ? { name: head, rest: "" }
    : { name: head.slice(0, space), rest: head.slice(space + 1).trim() };
}

function properties(text: string, separator: string, escapes: RegExp): Record<string, string> {
  const pairs = text.split(separator).flatMap((pair) => {
    const [, key, value] = /^(.+?)=(.+)$/s.exec(pair) ?? [];
    return key === undefined || value === undefined ? [] : [[key.toLowerCase(), decode(value, escapes)]];
  });
  return Object.fromEntries(pairs);
}

function decode(text: string, escapes: RegExp): string {
  return text.replace(escapes, (found) => tokens[found] ?? found);
}
