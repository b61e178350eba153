import { seenTexts } from "../escapes/sequenceless.ts";
import { withoutCutKnown } from "./cut-secrets.ts";
import { type KnownSecrets, prepared } from "./known-secrets.ts";
import { type Range, withoutRanges } from "./ranges.ts";
import { shapesIn, withoutShapes } from "./shapes.ts";

/**
 * The text with every secret in it replaced by `***`: the known values in plain, base64 and hexadecimal, escaped in any way
 * and any number of times, also where a line ends inside them or an ellipsis cuts them, and whatever has the shape of a
 * token of GitHub, npm or Webex, AWS key, JWT, private key, bearer or basic credential, password or token in a URL, or
 * webhook address of Webex or others.
 */
export function withoutSecrets(text: string, known: readonly string[] = []): string {
  if (text.length < SHORTEST) return text;
  const secrets = prepared(known);
  const before = cleanedBefore(secrets);
  const clean = before.get(text) ?? cleaned(text, secrets, known);
  if (text.length <= MAX_KEPT && before.size < MAX_TEXTS) before.set(text, clean);
  return clean;
}

/** Shorter texts hold none: a known value has six characters or more, and the shape `ab://:@` has seven. */
const SHORTEST = 6;

/** A message holds the same names and addresses many times: so many texts, of so many characters, are kept. */
const MAX_TEXTS = 500;
const MAX_KEPT = 1000;

const CLEANED = new WeakMap<KnownSecrets, Map<string, string>>();

/** What was cleaned of these values. */
function cleanedBefore(secrets: KnownSecrets): Map<string, string> {
  const before = CLEANED.get(secrets) ?? new Map<string, string>();
  CLEANED.set(secrets, before);
  return before;
}

function cleaned(text: string, secrets: KnownSecrets, known: readonly string[]): string {
  const rest = withoutInterrupted(secrets.removedFrom(text));
  return withoutCutKnown(withoutShapes(rest), known);
}

/**
 * What nobody sees may stand within a shape, or part it from the word beside it. Nothing else is taken out: of what splits
 * a mention no shape is a part.
 */
function withoutInterrupted(text: string): string {
  const ranges = seenTexts(text).flatMap(({ text: seen, starts, ends }) =>
    shapesIn(seen)
      .filter(({ whole }) => hasGap(starts, ends, ...whole))
      .map(({ secret: [from, until] }): Range => [starts[from] ?? 0, ends[until - 1] ?? 0]),
  );
  return ranges.length === 0 ? text : withoutRanges(text, ranges);
}

/** Whether something was taken out within that range, or right beside it. */
function hasGap(starts: Uint32Array, ends: Uint32Array, from: number, until: number): boolean {
  const start = from === 0 ? 0 : (ends[from - 1] ?? 0);
  const end = until < starts.length ? (starts[until] ?? 0) : (ends[until - 1] ?? 0);
  return end - start !== until - from;
}
