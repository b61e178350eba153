import { type Bareness, bareText } from "../escapes/bare-text.ts";
import { type PlacedText, placedIn } from "../escapes/placed-text.ts";
import { quotedPrintableText } from "../escapes/quoted-printable.ts";
import { sequencelessTexts } from "../escapes/sequenceless.ts";
import { unescapedTexts } from "../escapes/unescaped.ts";
import { FormFinder } from "./form-finder.ts";
import { type Range, REMOVED, withoutRanges } from "./ranges.ts";
import { type Form, formsOf } from "./secret-forms.ts";
import { publicEndOf } from "./webex-tokens.ts";

/** Shorter values would remove ordinary words. */
const MIN_LENGTH = 6;

/**
 * Words in prose are shorter. In a form of at least this length, white space and anything that is not a letter or digit
 * are ignored.
 */
const MIN_SPACED_LENGTH = 20;

/** Forms of values, by the bareness of the texts in which they are searched. */
export type BareForms = Readonly<Record<Bareness, readonly Form[]>>;

/**
 * Values that no text may show, prepared once for many texts. Finds them in plain text, base64, and hexadecimal, after
 * Markdown backslashes, interrupted by line ends, quotes, gutters, colors, or invisible characters, and in everything
 * that `unescapedTexts` decodes: percent-encoding, entities, escapes as in JSON.
 */
export class KnownSecrets {
  readonly forms: BareForms;
  /** Ends of forms that are not secret: the organization in Webex tokens. */
  readonly publicEnds: BareForms;
  /** Values that consist almost only of backslashes and line ends. They are searched literally. */
  readonly #literal: readonly string[];
  /**
   * The letters and digits of each form. Contains only an empty string if some are too short to recognize a form, or if
   * there are too many forms.
   */
  readonly #cores: readonly string[];
  #finders: Finders | undefined;

  constructor(values: readonly string[]) {
    const known = [...new Set(values)].filter((value) => value.length >= MIN_LENGTH);
    this.#literal = known.filter((value) => bareText(value, "joined").text.length < MIN_LENGTH);
    // A secret may contain what looks like an escape, so it is searched as it is and unescaped, like a text.
    this.forms = writtenForms(known);
    this.publicEnds = writtenForms(known.flatMap((value) => publicEndOf(value) ?? []));
    const cores = BARENESSES.flatMap((bareness) => this.forms[bareness].map(({ text }) => coreOf(text)));
    const isTelling = cores.length <= MAX_CORES && cores.every(({ length }) => length >= MIN_LENGTH);
    this.#cores = isTelling ? [...new Set(cores)] : [""];
  }

  /** Replaces each value in a text with `***`. */
  removedFrom(text: string): string {
    const rest = this.#literal.reduce((one, value) => one.replaceAll(value, REMOVED), text);
    return withoutRanges(rest, this.#rangesIn(rest));
  }

  #rangesIn(text: string): readonly Range[] {
    const readings = readingsOf(text).filter((reading) => this.#mayBeIn(reading));
    if (readings.length === 0) return [];
    this.#finders ??= findersOf(this.forms);
    const finders = this.#finders;
    return BARENESSES.filter((bareness) => !finders[bareness].isEmpty).flatMap((bareness) =>
      readings.flatMap((reading) => rangesOf(bareReading(reading, bareness), finders[bareness])),
    );
  }

  /** In any bareness in which a form is found, its letters and digits are consecutive. */
  #mayBeIn(reading: Reading): boolean {
    const core = coreIn(reading);
    return this.#cores.some((one) => core.includes(one));
  }
}

type Finders = Readonly<Record<Bareness, FormFinder>>;

/** With more forms than this, a single pass is faster. It takes the same time for any number of forms. */
const MAX_CORES = 100;

function coreOf(text: string): string {
  return text.replace(/[^A-Za-z0-9]+/g, "");
}

function findersOf({ joined, unspaced, letters }: BareForms): Finders {
  return { joined: finderOf(joined), unspaced: finderOf(unspaced), letters: finderOf(letters) };
}

export const BARENESSES: readonly Bareness[] = ["joined", "unspaced", "letters"];

/** A text as it is, or one derived from it. */
export type Reading = string | PlacedText;

/** The readings of the last text and their letters and digits, because it is searched several times. */
let last = { text: "", readings: [""] as readonly Reading[], cores: new Map<Reading, string>() };

/** The text as it is and with its escapes decoded, each with and without terminal sequences. */
export function readingsOf(text: string): readonly Reading[] {
  if (text !== last.text) last = { text, readings: readingsMadeOf(text), cores: new Map() };
  return last.readings;
}

/** The letters and digits of a reading of the last text. */
export function coreIn(reading: Reading): string {
  const core = last.cores.get(reading) ?? coreOf(typeof reading === "string" ? reading : reading.text);
  last.cores.set(reading, core);
  return core;
}

function readingsMadeOf(text: string): readonly Reading[] {
  const mail = quotedPrintableText(text);
  const readings = [text, ...unescapedTexts(text), ...(mail === undefined ? [] : [mail])];
  return readings.flatMap((reading) => [reading, ...sequenceless(reading)]);
}

/** An additional reading, because what looks like a sequence may be part of a value. */
function sequenceless(reading: Reading): readonly PlacedText[] {
  if (typeof reading === "string") return sequencelessTexts(reading);
  return sequencelessTexts(reading.text).map((rest) => placedIn(reading, rest));
}

/** A reading without what may interrupt a value, with places in the original text. */
export function bareReading(reading: Reading, bareness: Bareness): PlacedText {
  if (typeof reading === "string") return bareText(reading, bareness);
  return placedIn(reading, bareText(reading.text, bareness));
}

function finderOf(forms: readonly Form[]): FormFinder {
  return new FormFinder(forms.map(({ text }) => text));
}

function writtenForms(values: readonly string[]): BareForms {
  const forms = eachOnce(values.flatMap(formsOf));
  return bareForms(
    forms.flatMap((form) => [form, ...unescapedTexts(form.text).map(({ text }) => ({ ...form, text }))]),
  );
}

/** For forms with enough letters and digits, only searches for those, so no reading without white space is needed. */
function bareForms(forms: readonly Form[]): BareForms {
  const unspaced: Form[] = [];
  const letters: Form[] = [];
  for (const form of forms) {
    const bare = bareForm(form, "letters");
    const dense = bareForm(form, "unspaced");
    if (bare.text.length >= MIN_SPACED_LENGTH) letters.push(bare);
    else if (dense.text.length >= MIN_SPACED_LENGTH) unspaced.push(dense);
  }
  const joined = forms.map((form) => bareForm(form, "joined"));
  return { joined: joined.filter(({ text }) => text.length >= MIN_LENGTH), unspaced, letters };
}

const ONLY_LETTERS = /^[A-Za-z0-9]*$/;

function bareForm(form: Form, bareness: Bareness): Form {
  // Most forms contain only letters and digits, so nothing is removed.
  if (ONLY_LETTERS.test(form.text)) return form;
  return { ...form, text: bareText(form.text, bareness).text };
}

function eachOnce(forms: readonly Form[]): readonly Form[] {
  return [...new Map(forms.map((form) => [form.text, form])).values()];
}

function rangesOf({ text, starts, ends }: PlacedText, finder: FormFinder): readonly Range[] {
  return Array.from(finder.placesIn(text), ([first, last]) => [starts[first] ?? 0, ends[last] ?? 0]);
}

interface Prepared {
  readonly values: readonly string[];
  readonly secrets: KnownSecrets;
}

/**
 * The most recent values, newest first. One step cleans hundreds of texts of the same values, with and without
 * addresses and public starts.
 */
let recent: readonly Prepared[] = [];
const MAX_RECENT = 3;

/** Prepares values for searching. */
export function prepared(values: readonly string[]): KnownSecrets {
  const same = recent.find((one) => {
    return one.values.length === values.length && values.every((value, at) => value === one.values[at]);
  });
  const found = same ?? { values: [...values], secrets: new KnownSecrets(values) };
  recent = [found, ...recent.filter((one) => one !== found)].slice(0, MAX_RECENT);
  return found.secrets;
}

/** Replaces each of the values in a text with `***`. */
export function withoutKnown(text: string, values: readonly string[]): string {
  return values.length === 0 ? text : prepared(values).removedFrom(text);
}
