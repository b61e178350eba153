import { seenTexts } from "../escapes/sequenceless.ts";
import { withoutCutKnown } from "./cut-secrets.ts";
import { type KnownSecrets, prepared } from "./known-secrets.ts";
import { withoutParts } from "./parts/without-parts.ts";
import { type Range, withoutRanges } from "./ranges.ts";
import { shapesIn, withoutShapes } from "./shapes.ts";

/**
 * Replaces every secret in a text with `***`: known values in plain text, base64, and hexadecimal, escaped in any way
 * and any number of times, also if a line ends inside them or an ellipsis cuts them off, and long parts of them. Also
 * replaces anything in a form of credentials that `docs/security.md` lists.
 */
export function withoutSecrets(text: string, known: readonly string[] = []): string {
  if (text.length < SHORTEST) return text;
  const secrets = prepared(known);
  const before = cleanedBefore(secrets);
  const clean = before.get(text) ?? cleaned(text, secrets, known);
  if (text.length <= MAX_KEPT && before.size < MAX_TEXTS) before.set(text, clean);
  return clean;
}

/** Shorter texts contain none: a known value has at least six characters, and the shape `ab://:@` has seven. */
const SHORTEST = 6;

/** A message repeats the same names and addresses. This many texts of up to this many characters are cached. */
const MAX_TEXTS = 500;
const MAX_KEPT = 1000;

const CLEANED = new WeakMap<KnownSecrets, Map<string, string>>();

/** The texts that were already cleaned of these values. */
function cleanedBefore(secrets: KnownSecrets): Map<string, string> {
  const before = CLEANED.get(secrets) ?? new Map<string, string>();
  CLEANED.set(secrets, before);
  return before;
}

function cleaned(text: string, secrets: KnownSecrets, known: readonly string[]): string {
  const rest = withoutInterrupted(secrets.removedFrom(text));
  return withoutParts(withoutCutKnown(withoutShapes(rest), known), known);
}

/**
 * Invisible characters may be inside a shape, or separate it from the word next to it. Nothing else is removed: the
 * characters that split a mention are not part of any shape.
 */
function withoutInterrupted(text: string): string {
  const ranges = seenTexts(text).flatMap(({ text: seen, starts, ends }) =>
    shapesIn(seen)
      .filter(({ around }) => hasGap(starts, ends, ...around))
      .map(({ secret: [from, until] }): Range => [starts[from] ?? 0, ends[until - 1] ?? 0]),
  );
  return ranges.length === 0 ? text : withoutRanges(text, ranges);
}

/** Whether something was removed in that range or directly next to it. */
function hasGap(starts: Uint32Array, ends: Uint32Array, from: number, until: number): boolean {
  const start = from === 0 ? 0 : (ends[from - 1] ?? 0);
  const end = until < starts.length ? (starts[until] ?? 0) : (ends[until - 1] ?? 0);
  return end - start !== until - from;
}
