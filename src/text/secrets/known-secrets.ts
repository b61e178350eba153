import { type Bareness, bareText } from "../escapes/bare-text.ts";
import { type PlacedText, placedIn } from "../escapes/placed-text.ts";
import { quotedPrintableText } from "../escapes/quoted-printable.ts";
import { sequencelessTexts } from "../escapes/sequenceless.ts";
import { unescapedTexts } from "../escapes/unescaped.ts";
import { FormFinder } from "./form-finder.ts";
import { REMOVED } from "./private-keys.ts";
import { type Range, withoutRanges } from "./ranges.ts";
import { type Form, formsOf } from "./secret-forms.ts";
import { publicEndOf } from "./webex-tokens.ts";

/** Shorter values would blank out ordinary words. */
const MIN_LENGTH = 6;

/** Words of prose are shorter: of a form as long as this no white space within it counts, nor what is no letter. */
const MIN_SPACED_LENGTH = 20;

/** Forms of values by how bare a text is in which they are looked for. */
export type BareForms = Readonly<Record<Bareness, readonly Form[]>>;

/**
 * Values that no text may show, prepared once for many texts: in plain, base64 and hexadecimal, behind backslashes of Markdown,
 * where a line ends inside them or quotes, gutters, colours and characters that nobody sees interrupt them, and in all that
 * `unescapedTexts` reads: percent-encoded, as entities, escaped as in JSON.
 */
export class KnownSecrets {
  readonly forms: BareForms;
  /** What ends forms and is no secret: of tokens of Webex the organization. */
  readonly publicEnds: BareForms;
  /** Values of next to nothing but backslashes and line ends, which are looked for as they stand. */
  readonly #literal: readonly string[];
  /** Of each form the letters and digits; none where these are too few to tell it by, or the forms too many. */
  readonly #cores: readonly string[];
  #finders: Finders | undefined;

  constructor(values: readonly string[]) {
    const known = [...new Set(values)].filter((value) => value.length >= MIN_LENGTH);
    this.#literal = known.filter((value) => bareText(value, "joined").text.length < MIN_LENGTH);
    // A secret may hold what looks like an escape: it is looked for as it stands, and as a text is that was unescaped.
    this.forms = writtenForms(known);
    this.publicEnds = writtenForms(known.flatMap((value) => publicEndOf(value) ?? []));
    const cores = BARENESSES.flatMap((bareness) => this.forms[bareness].map(({ text }) => coreOf(text)));
    const isTelling = cores.length <= MAX_CORES && cores.every(({ length }) => length >= MIN_LENGTH);
    this.#cores = isTelling ? [...new Set(cores)] : [""];
  }

  /** The text with `***` in the place of each. */
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

  /** However bare a text is in which a form is found, its letters and digits stand one behind the other there. */
  #mayBeIn(reading: Reading): boolean {
    const core = coreOf(typeof reading === "string" ? reading : reading.text);
    return this.#cores.some((one) => core.includes(one));
  }
}

type Finders = Readonly<Record<Bareness, FormFinder>>;

/** More forms than that are found in one pass, which takes as long for any number of them. */
const MAX_CORES = 100;

function coreOf(text: string): string {
  return text.replace(/[^A-Za-z0-9]+/g, "");
}

function findersOf({ joined, unspaced, letters }: BareForms): Finders {
  return { joined: finderOf(joined), unspaced: finderOf(unspaced), letters: finderOf(letters) };
}

export const BARENESSES: readonly Bareness[] = ["joined", "unspaced", "letters"];

/** A text as it stands, or one that was made of it. */
export type Reading = string | PlacedText;

/** The text as it stands, and with its escapes read; each of them also without what terminals obey. */
export function readingsOf(text: string): readonly Reading[] {
  const mail = quotedPrintableText(text);
  const readings = [text, ...unescapedTexts(text), ...(mail === undefined ? [] : [mail])];
  return readings.flatMap((reading) => [reading, ...sequenceless(reading)]);
}

/** What looks like a sequence may be a part of a value, so that this is one more reading. */
function sequenceless(reading: Reading): readonly PlacedText[] {
  if (typeof reading === "string") return sequencelessTexts(reading);
  return sequencelessTexts(reading.text).map((rest) => placedIn(reading, rest));
}

/** A reading without what a value may be interrupted by, with places in the text as it was. */
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

/** Of a form with enough letters these alone are looked for, so that it needs no reading without white space. */
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
  // As most are: nothing of it is left out.
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

/** Those of the last calls, the newest first: one step cleans hundreds of texts of the same ones, with and without addresses. */
let recent: readonly Prepared[] = [];
const MAX_RECENT = 2;

/** The values made ready to be looked for. */
export function prepared(values: readonly string[]): KnownSecrets {
  const same = recent.find((one) => {
    return one.values.length === values.length && values.every((value, at) => value === one.values[at]);
  });
  const found = same ?? { values: [...values], secrets: new KnownSecrets(values) };
  recent = [found, ...recent.filter((one) => one !== found)].slice(0, MAX_RECENT);
  return found.secrets;
}

/** The text with `***` in the place of each of the values. */
export function withoutKnown(text: string, values: readonly string[]): string {
  return values.length === 0 ? text : prepared(values).removedFrom(text);
}
