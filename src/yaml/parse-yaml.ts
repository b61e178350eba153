import type * as yaml from "yaml";
import { OutOfTimeError, type Wall } from "../text/wall.ts";
import type * as yamlLibrary from "./library.ts";
import { KeyError, plainValueOf } from "./plain-value.ts";
import { Values } from "./values.ts";
import { MAX_CHARACTERS, MAX_DEPTH, MAX_TOKENS, TOO_DEEP, type TooMuch, tooMuchIn } from "./yaml-limits.ts";

/** A line and a column in a text, both starting at 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A problem with a YAML text. */
export interface YamlProblem {
  /** A text that is "too much" or "too slow" may still be valid YAML. */
  readonly kind: "too much" | "too slow" | "syntax" | "repeated key" | "alias";
  /**
   * Without a period. For "too much" and "too slow", the end of a sentence that begins "it …". For an alias, of one
   * that begins "the alias …".
   */
  readonly cause: string;
  /** The name of an alias, which could be a password that starts with an asterisk. */
  readonly alias?: string | undefined;
  /** Missing if the problem concerns the whole text. */
  readonly place?: Place | undefined;
}

/** Options for parsing YAML. */
export interface YamlOptions {
  readonly wall: Wall;
  /** With `failsafe`, every value is the text as written. @default "core" */
  readonly schema?: "core" | "failsafe" | "json";
}

/** A YAML document, with what is needed to walk through it. */
export interface YamlDocument {
  readonly library: typeof yamlLibrary;
  readonly contents: unknown;
  /** Duplicate keys and aliases without an anchor. The rest of the document can still be read. */
  readonly problems: readonly YamlProblem[];
  /** The node that an alias refers to; `undefined` if there is none. */
  readonly targetOf: (alias: yaml.Alias) => yaml.Node | undefined;
  readonly placeAt: (offset: number) => Place;
  /** The document as plain values. */
  readonly toValue: () => unknown;
}

/** The value of a text, or the problems that prevent using it, worst first. */
export type ParsedYaml<T> = { readonly value: T } | { readonly problems: readonly YamlProblem[] };

/**
 * Parses YAML, which includes JSON, and returns the result of `read`. All YAML is parsed here, so that oversized texts
 * are refused before they cost anything. The parser is loaded only when it is needed.
 */
export async function parseYaml<T>(
  text: string,
  { wall, schema = "core" }: YamlOptions,
  read: (document: YamlDocument) => ParsedYaml<T>,
): Promise<ParsedYaml<T>> {
  if (text.length > MAX_CHARACTERS) {
    return { problems: [{ kind: "too much", cause: `has more than ${MAX_CHARACTERS} characters` }] };
  }
  const library = await import("./library.ts");
  const reading = new YamlReading(library, text);
  try {
    return wall.run(() => reading.read(schema, read));
  } catch (error) {
    return { problems: [error instanceof KeyError ? reading.problemOfKey(error) : problemOfLimit(error)] };
  }
}

/** The parser is recursive. If the nesting is too deep, the engine stops it. */
function problemOfLimit(error: unknown): YamlProblem {
  if (error instanceof RangeError) return { kind: "too much", cause: "is nested too deeply" };
  if (!(error instanceof OutOfTimeError)) throw error;
  const cause = error.isLate
    ? "was not read, because other inputs used up the time"
    : "takes too long to read; make it shorter";
  return { kind: "too slow", cause };
}

/** Parses YAML to plain values. See `parseYaml`. */
export function parseYamlValue(text: string, options: YamlOptions): Promise<ParsedYaml<unknown>> {
  return parseYaml(text, options, ({ problems, toValue }) => {
    return problems.length > 0 ? { problems } : { value: toValue() };
  });
}

/** The most tokens that can be open at once: one per level, and a few around them. */
const MAX_OPEN = MAX_DEPTH + 8;

/** Reads one text once. */
class YamlReading {
  readonly #library: typeof yamlLibrary;
  readonly #text: string;
  readonly #lines: yaml.LineCounter;
  #tooMuch: TooMuch | undefined;

  constructor(library: typeof yamlLibrary, text: string) {
    this.#library = library;
    this.#text = text;
    this.#lines = new library.LineCounter();
  }

  read<T>(
    schema: NonNullable<YamlOptions["schema"]>,
    read: (document: YamlDocument) => ParsedYaml<T>,
  ): ParsedYaml<T> {
    const tokens = this.#tokens();
    if (this.#tooMuch !== undefined) return { problems: [this.#problemOf("too much", this.#tooMuch)] };
    // The library's own check for unique keys compares every key with every other. Known tags, such as `!!binary`, would
    // create values of other types than JSON has.
    const options = { schema, uniqueKeys: false, resolveKnownTags: false, logLevel: "error" } as const;
    const composer = new this.#library.Composer(options);
    const [document, another] = composer.compose(tokens, true, this.#text.length);
    if (document === undefined) return { problems: [] };
    const values = new Values(this.#library, document);
    const fatal = this.#fatalProblems(document, another, values, schema);
    if (fatal.length > 0) return { problems: fatal };
    const targetOf = (alias: yaml.Alias) => values.targetOf(alias);
    return read({
      problems: values.faults.map((fault) => this.#problemOf(fault.kind, fault)),
      library: this.#library,
      contents: document.contents,
      targetOf,
      placeAt: (offset) => this.#placeAt(offset),
      toValue: () => plainValueOf(document, this.#library, targetOf),
    });
  }

  problemOfKey({ message: cause, offset }: KeyError): YamlProblem {
    return this.#problemOf("syntax", { cause, offset });
  }

  /** Splits the text into the parser's tokens, if it stays within the limits. */
  #tokens(): readonly yaml.CST.Token[] {
    const parser = new this.#library.Parser(this.#lines.addNewLine);
    this.#lines.addNewLine(0);
    const tokens: yaml.CST.Token[] = [];
    let count = 0;
    for (const lexeme of new this.#library.Lexer().lex(this.#text)) {
      count += 1;
      if (count > MAX_TOKENS) {
        this.#tooMuch = { cause: `has more than ${MAX_TOKENS} tokens`, offset: parser.offset };
        return [];
      }
      for (const token of parser.next(lexeme)) tokens.push(token);
      // Open tokens are closed from the inside out, and the parser calls itself for each.
      if (parser.stack.length > MAX_OPEN) {
        this.#tooMuch = { ...TOO_DEEP, offset: parser.stack[MAX_DEPTH + 1]?.offset ?? parser.offset };
        return [];
      }
    }
    for (const token of parser.end()) tokens.push(token);
    for (const token of tokens) this.#tooMuch ??= tooMuchIn(token);
    return tokens;
  }

  #fatalProblems(
    { errors, warnings }: yaml.Document,
    another: yaml.Document | undefined,
    { faults }: Values,
    schema: YamlOptions["schema"],
  ): readonly YamlProblem[] {
    // An unknown tag empties its value, although `!important` was meant as text. `failsafe` knows no tags.
    const broken = [...errors, ...(schema === "failsafe" ? [] : warnings)];
    return [
      ...faults.filter(({ kind }) => kind === "too much").map((one) => this.#problemOf(one.kind, one)),
      ...broken.map(({ message, pos }) => this.#problemOf("syntax", { cause: message, offset: pos[0] })),
      ...(another === undefined ? [] : [this.#problemOf("syntax", moreThanOne(another))]),
    ];
  }

  #problemOf(kind: YamlProblem["kind"], { cause, alias, offset }: TooMuch & { alias?: string }): YamlProblem {
    return { kind, cause, alias, place: offset < 0 ? undefined : this.#placeAt(offset) };
  }

  #placeAt(offset: number): Place {
    const { line, col } = this.#lines.linePos(offset);
    return { line, column: col };
  }
}

function moreThanOne({ range }: yaml.Document): TooMuch {
  return { cause: "Source contains multiple documents, but only one is allowed", offset: range?.[0] ?? 0 };
}
