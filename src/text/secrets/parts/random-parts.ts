import { publicEndOf } from "../webex-tokens.ts";

/** In letters and digits; of what is shorter no part is looked for. */
const MIN_LENGTH = 16;

/**
 * What it is worth where a letter and a digit, or a small letter and a capital, follow each other, and what each character costs.
 * At random they do at every second or third character; in words and names, also those joined by capitals, at every fifth or later.
 */
const [CHANGE, COST] = [1, 0.2];

/** What a part is worth at least. */
const MIN_WORTH = 1.2;

/** As long is a part at least before the ends of its words are added. */
const MIN_MIXED = 10;

/** So many characters of a word may be added: a dozen hold some at random still. */
const MAX_ADDED = 8;

/** As much is lost where a part has ended: by a dozen characters without a change. */
const MAX_LOSS = 2.4;

/**
 * The parts of a secret that are letters and digits at random, of which no other text holds a dozen. None of a pass phrase, nor
 * of what many secrets share: the address before them, or the organization in a token.
 */
export function randomParts(value: string): readonly string[] {
  return partsOf(value).filter(isVaried);
}

function partsOf(value: string): readonly string[] {
  if (isAddress(value)) return [];
  const end = publicEndOf(value);
  if (end !== undefined) return [value.slice(0, -end.length)];
  const secret = withoutPublicStart(value);
  return (secret !== value && WORD.test(secret)) || HEXADECIMAL.test(secret) ? [secret] : mixedParts(secret);
}

/** At random three characters hardly ever follow each other twice; in an ID of zeros they do, and another one shares them. */
function isVaried(part: string): boolean {
  const triples = Array.from({ length: Math.max(0, part.length - 2) }, (_, at) => part.slice(at, at + 3));
  return new Set(triples).size >= triples.length * MIN_DISTINCT;
}

const MIN_DISTINCT = 0.75;

/** What is secret in an address is a value of its own. */
export function isAddress(value: string): boolean {
  return /^https?:\/\//i.test(value);
}

/** What is random as a whole where others tell what it is. */
const WORD = /^[A-Za-z0-9]{16,}$/;

/** A digest, as IDs and secrets of Webex's clients look. */
const HEXADECIMAL = /^(?=\d*[a-f])C?[0-9a-f]{32,}$/i;

/** `ciscospark://` in base64; region and kind follow, each before a slash. */
const ID_START = "Y2lzY29zcGFyazov";
const KIND = /^ciscospark:\/\/[\w:.-]+\/[A-Z_]+\//;

/** The longest start of an ID that is decoded, in characters. */
const MAX_START = 120;

/** What begins tokens of GitHub, and of the fine-grained ones says whose they are. */
const START = /^(?:gh[opsur]_|github_pat_[A-Za-z0-9]{22}_)/;

/**
 * A value without the start that others have as well, or could know: the kind of a token, all but the signature of a JWT, and where
 * an ID of Webex is from.
 */
export function withoutPublicStart(value: string): string {
  const signature = /^[^.]*eyJ/.test(value) ? value.slice(value.lastIndexOf(".") + 1) : value;
  return withoutKindOfId(signature.replace(START, ""));
}

function withoutKindOfId(part: string): string {
  if (!part.startsWith(ID_START)) return part;
  const [base64 = ""] = /^(?:[A-Za-z0-9+/]{4})+/.exec(part.slice(0, MAX_START)) ?? [];
  const kind = KIND.exec(atob(base64))?.[0].length ?? 0;
  return part.slice(Math.max(ID_START.length, Math.ceil((kind * 4) / 3)));
}

/** From a character to the one behind the last. */
type Stretch = readonly [start: number, end: number];

/** The random stretches of a text, each to the ends of its words where these are near. */
function mixedParts(text: string): readonly string[] {
  const joined: Stretch[] = [];
  for (const [start, end] of stretchesIn(text).map((one) => withEndsOfWords(text, one))) {
    const last = joined.at(-1);
    if (last !== undefined && start - last[1] <= MAX_ADDED) joined.splice(-1, 1, [last[0], end]);
    else joined.push([start, end]);
  }
  return joined
    .map(([start, end]) => text.slice(start, end))
    .filter((part) => /\d/.test(part) && part.replace(/[^A-Za-z0-9]/g, "").length >= MIN_LENGTH);
}

/** What is worth most, in the order of the text. One pass. */
function stretchesIn(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let [start, end, worth, best] = [0, 0, 0, 0];
  for (let at = 0; at <= text.length; at++) {
    if (at === text.length || worth < best - MAX_LOSS) {
      if (best >= MIN_WORTH && end - start >= MIN_MIXED) found.push([start, end]);
      [start, end, worth, best] = [at, at, 0, 0];
    }
    worth += (isChange(text.charAt(at - 1), text.charAt(at)) ? CHANGE : 0) - COST;
    if (worth < 0 && best < MIN_WORTH) [start, end, worth, best] = [at + 1, at + 1, 0, 0];
    else if (worth > best) [end, best] = [at + 1, worth];
  }
  return found;
}

function withEndsOfWords(text: string, [start, end]: Stretch): Stretch {
  const [before = ""] =
    /(?<![A-Za-z0-9])[A-Za-z0-9]*$/.exec(text.slice(Math.max(0, start - MAX_ADDED - 1), start)) ?? [];
  const [after = ""] = /^[A-Za-z0-9]*/.exec(text.slice(end, end + MAX_ADDED + 1)) ?? [];
  const isNear = ({ length }: string): boolean => length <= MAX_ADDED;
  return [isNear(before) ? start - before.length : start, isNear(after) ? end + after.length : end];
}

function isChange(before: string, character: string): boolean {
  const isDigit = /\d/.test(character);
  if (/[a-z]/.test(before)) return isDigit || /[A-Z]/.test(character);
  return /[A-Z]/.test(before) ? isDigit : /\d/.test(before) && /[A-Za-z]/.test(character);
}
