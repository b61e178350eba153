import { bareText } from "./bare-text.ts";
import { FormFinder } from "./form-finder.ts";
import { type PlacedText, placedIn } from "./placed-text.ts";
import { REMOVED } from "./private-keys.ts";
import { formsOf } from "./secret-forms.ts";
import { unescapedTexts } from "./unescaped.ts";

/** Shorter values would blank out ordinary words. */
const MIN_LENGTH = 6;

/** Words of prose are shorter: of a form as long as this no white space within it counts. */
const MIN_SPACED_LENGTH = 20;

/** Values that no text may show, in every form and writing, prepared once for many texts. */
class KnownSecrets {
  readonly forms: readonly string[];
  /** Values of next to nothing but backslashes and line ends, which are looked for as they stand. */
  readonly #literal: readonly string[];
  readonly #plain: FormFinder;
  readonly #spaced: FormFinder;

  constructor(values: readonly string[]) {
    const known = [...new Set(values)].filter((value) => value.length >= MIN_LENGTH);
    const isLong = (text: string): boolean => text.length >= MIN_LENGTH;
    this.forms = [...new Set(known.flatMap(formsOf))];
    this.#literal = known.filter((value) => !isLong(bareText(value, false).text));
    // A secret may hold what looks like an escape: it is looked for as it stands, and as a text is that was unescaped.
    const readings = this.forms.flatMap((form) => [form, ...unescapedTexts(form).map(({ text }) => text)]);
    const bare = (dropsBlanks: boolean) => readings.map((form) => bareText(form, dropsBlanks).text);
    this.#plain = new FormFinder(bare(false).filter(isLong));
    this.#spaced = new FormFinder(bare(true).filter((form) => form.length >= MIN_SPACED_LENGTH));
  }

  /** The text with `***` in the place of each. */
  removedFrom(text: string): string {
    const rest = this.#literal.reduce((one, value) => one.replaceAll(value, REMOVED), text);
    return withoutRanges(rest, this.#rangesIn(rest));
  }

  #rangesIn(text: string): readonly Range[] {
    const unescaped = unescapedTexts(text);
    // A text without white space reads the same either way.
    const spaces = /\s/.test(text) && !this.#spaced.isEmpty ? [false, true] : [false];
    return spaces.flatMap((dropsBlanks) => {
      const asItStands = bareText(text, dropsBlanks);
      const read = unescaped.map((reading) => placedIn(reading, bareText(reading.text, dropsBlanks)));
      return [asItStands, ...read].flatMap((one) => rangesOf(one, dropsBlanks ? this.#spaced : this.#plain));
    });
  }
}

type Range = readonly [start: number, end: number];

function rangesOf({ text, starts, ends }: PlacedText, finder: FormFinder): readonly Range[] {
  if (finder.isEmpty) return [];
  return Array.from(finder.placesIn(text), ([first, last]) => [starts[first] ?? 0, ends[last] ?? 0]);
}

/** Ranges that overlap become one. */
function withoutRanges(text: string, ranges: readonly Range[]): string {
  let rest = "";
  let until = 0;
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    if (start >= until) rest += text.slice(until, start) + REMOVED;
    until = Math.max(until, end);
  }
  return rest + text.slice(until);
}

/** The values of the last call: one step cleans hundreds of texts of the same ones. */
let last: { readonly values: readonly string[]; readonly secrets: KnownSecrets } | undefined;

function prepared(values: readonly string[]): KnownSecrets {
  const isSame =
    last?.values.length === values.length && values.every((value, at) => value === last?.values[at]);
  if (last === undefined || !isSame) last = { values: [...values], secrets: new KnownSecrets(values) };
  return last.secrets;
}

/**
 * The text with `***` in the place of each of the values, in plain and base64, behind backslashes of Markdown, where a line
 * ends inside them, and in all that `unescapedTexts` reads: percent-encoded, as entities, escaped as in JSON.
 */
export function withoutKnown(text: string, values: readonly string[]): string {
  return values.length === 0 ? text : prepared(values).removedFrom(text);
}

/** Characters of a secret that tell nobody which one it is. */
const MAX_START = 7;

/** The text without the start of one of the values where an ellipsis cuts it. */
export function withoutStarts(text: string, values: readonly string[]): string {
  if (values.length === 0 || !text.includes("…")) return text;
  const parts = text.split("…");
  const end = parts.pop() ?? "";
  const starts = startsBefore(parts, prepared(values).forms);
  const clean = parts.map((part) => {
    const lengths = [...(starts.get(tailOf(part)) ?? [])].filter((start) => part.endsWith(start));
    const length = Math.max(0, ...lengths.map((start) => start.length));
    return length === 0 ? part : part.slice(0, -length) + REMOVED;
  });
  return [...clean, end].join("…");
}

/** By the last characters of a part every start of a form that ends in them. */
function startsBefore(
  parts: readonly string[],
  forms: readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const starts = new Map(parts.map((part) => [tailOf(part), new Set<string>()]));
  const longest = parts.reduce((most, part) => Math.max(most, part.length), 0);
  for (const form of forms) {
    for (let end = MAX_START + 1; end <= Math.min(form.length, longest); end++) {
      starts.get(form.slice(end - MAX_START - 1, end))?.add(form.slice(0, end));
    }
  }
  return starts;
}

/** The end of a text, which is one character longer than what tells nothing. */
function tailOf(text: string): string {
  return text.slice(-MAX_START - 1);
}
