import { publicEndOf } from "../webex-tokens.ts";

/** In letters and digits. Parts of shorter secrets are not searched for. */
const MIN_LENGTH = 16;

/**
 * The score for each change between a letter and a digit, or between lowercase and uppercase, and the cost of each
 * character. Random text changes at every second or third character. Words and names, also in camel case, change at
 * every fifth or later.
 */
const [CHANGE, COST] = [1, 0.2];

/** The lowest score of a part. */
const MIN_WORTH = 1.2;

/** The least length of a part before the ends of its words are added. */
const MIN_MIXED = 10;

/** The most characters of a word that may be added, so that any dozen characters still contain some random ones. */
const MAX_ADDED = 8;

/** A part ends when it has lost this much: a dozen characters without a change. */
const MAX_LOSS = 2.4;

/**
 * The random letters and digits of a secret, so that no other text contains a dozen of them. Skips passphrases, and
 * parts that many secrets have in common: the address before them, or the organization in a token.
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

/**
 * In random text, the same three characters rarely occur twice. In an ID full of zeros they do, and other IDs share
 * them.
 */
function isVaried(part: string): boolean {
  const triples = Array.from({ length: Math.max(0, part.length - 2) }, (_, at) => part.slice(at, at + 3));
  return new Set(triples).size >= triples.length * MIN_DISTINCT;
}

const MIN_DISTINCT = 0.75;

/** Whether a value is an address. The secret in it is a value of its own. */
export function isAddress(value: string): boolean {
  return /^https?:\/\//i.test(value);
}

/** A value that is random as a whole, if something else shows that it is a secret. */
const WORD = /^[A-Za-z0-9]{16,}$/;

/** A digest, like the IDs and secrets of Webex clients. */
const HEXADECIMAL = /^(?=\d*[a-f])C?[0-9a-f]{32,}$/i;

/** `ciscospark://` in base64. The region and the kind follow, each before a slash. */
const ID_START = "Y2lzY29zcGFyazov";
const KIND = /^ciscospark:\/\/[\w:.-]+\/[A-Z_]+\//;

/** The longest start of an ID that is decoded, in characters. */
const MAX_START = 120;

/** The start of GitHub tokens. Fine-grained ones include the owner. */
const START = /^(?:gh[opsur]_|github_pat_[A-Za-z0-9]{22}_)/;

/**
 * Removes the start that other values have as well, or that others could know: the kind of a token, everything but the
 * signature of a JWT, and the origin of a Webex ID.
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

/** From the first character to the one after the last. */
type Stretch = readonly [start: number, end: number];

/** The random stretches of a text, extended to the ends of their words if these are close. */
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

/** The stretches with the highest score, in the order of the text. One pass. */
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
