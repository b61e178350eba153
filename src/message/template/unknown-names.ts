import { cutToCharacters } from "../../text/cut.ts";
import { choicesText } from "../../text/list.ts";
import { nearestFew } from "../../text/nearest.ts";
import { isOfData, namesOfData } from "./hints/data-hint.ts";
import { otherLanguageHint } from "./hints/other-languages.ts";
import { ownNameFor } from "./hints/other-names.ts";
import { entryOf, keysOf, namesIn, type Scope, valueAt } from "./scopes.ts";
import type { WorkBudget } from "./work-budget.ts";

/** Mustache's parse tree: kind, name or text, start, end, and, for sections, the tokens inside. */
export type Token = readonly [
  kind: string,
  value: string,
  start: number,
  end: number,
  inner?: readonly Token[],
  /** For a section, the start of its closing tag. */
  closing?: number,
];

/** Number of unknown names that are reported per template. More are not typos. */
const MAX_TOLD = 20;

/** Maximum length of a name that may be a typo. */
const MAX_NAME = 100;

/** A name that is never filled. */
export interface UnknownName {
  readonly noun: "name" | "partial";
  readonly name: string;
  /** The file that contains it. */
  readonly file: string;
  /** What may have been meant. */
  readonly near: readonly string[];
  /** For a name below `data`, the names that `data` has. */
  readonly ofData?: readonly string[] | undefined;
}

/** A tag that shows a whole group of names. */
export interface GroupTag {
  readonly name: string;
  readonly file: string;
  /** The first name in the group. */
  readonly field: string;
  readonly isList: boolean;
}

/** What a partial is called when its names are reported. */
export function partialFile(name: string): string {
  return `partial ${name}`;
}

/** Contexts of GitHub's expressions, which are not template names. */
const CONTEXT = /^(?:github|env|vars|job|jobs|steps|runner|secrets|strategy|matrix|needs|inputs)\./;

/**
 * A question with similar names if there are any, or how to write in Mustache what another language says, and how to write an
 * expression, prefixed with a blank. GitHub evaluates expressions in inputs, and none in files.
 */
export function hintOf(
  near: readonly string[],
  names: readonly string[],
  place: "input" | "file" = "input",
): string {
  const language = otherLanguageHint(names.map((name) => `{{${name}}}`).join(""));
  const question = near.length === 0 ? "" : ` Did you mean ${choicesText(near)}?`;
  const hint = language === undefined ? question : ` ${language}.`;
  const expression = names.find((name) => CONTEXT.test(name));
  if (expression === undefined) return hint;
  return place === "file"
    ? `${hint} GitHub evaluates \${{ ${expression} }} only in the workflow: pass its value in \`data\`, and write {{data.NAME}}.`
    : `${hint} A GitHub expression is written \${{ ${expression} }}, in the workflow.`;
}

/** Finds names in a template that are never filled. Each is reported once, with similar ones. */
export class NameCheck {
  readonly #found: UnknownName[] = [];
  readonly #groups = new Map<string, GroupTag>();
  readonly #partials: (name: string) => readonly Token[] | undefined;
  readonly #partialNames: readonly string[];
  readonly #budget: WorkBudget;
  /** Called for each tag with an unknown name in the template itself, not in its partials. */
  readonly #onUnknown: (tag: Token) => void;
  /** Names that were reported, so that each is reported only once. */
  readonly #told = new Set<string>();

  constructor(
    partials: (name: string) => readonly Token[] | undefined,
    partialNames: readonly string[],
    { budget, onUnknown }: { readonly budget: WorkBudget; readonly onUnknown: (tag: Token) => void },
  ) {
    this.#onUnknown = onUnknown;
    this.#partials = partials;
    this.#partialNames = partialNames;
    this.#budget = budget;
  }

  /** The names so far, in template order. */
  get found(): readonly UnknownName[] {
    return this.#found;
  }

  /** Tags that show a whole group of our names, without repetitions. */
  get groups(): readonly GroupTag[] {
    return [...this.#groups.values()];
  }

  /** Checks the tokens of `file`. `scopes` contains the visible names, innermost last. */
  check(
    tokens: readonly Token[],
    file: string,
    scopes: readonly Scope[],
    within: readonly string[] = [],
  ): void {
    for (const tag of tokens) {
      this.#budget.lookUp(tag[1]);
      this.#checkTag(tag, file, scopes, within);
    }
  }

  #checkTag(tag: Token, file: string, scopes: readonly Scope[], within: readonly string[]): void {
    const [kind, name, , , inner] = tag;
    if (kind === ">") this.#checkPartial(tag, file, scopes, within);
    if (kind === "text" || kind === ">") return;
    // Comments and delimiters have no names.
    const scope = kind === "!" || kind === "=" ? undefined : this.#lookUp(name, file, scopes);
    // Reported before its content is checked, which may be too complex.
    if (scope === undefined) this.#reportUnknown(tag, within);
    if (kind === "name" || kind === "&") this.#checkGroup(name, scope, file, scopes[0]);
    if (kind === "^" || (kind === "#" && !isUnseen(name, scope))) {
      const seen = kind === "#" ? [...scopes, entryOf(scope)] : scopes;
      this.#budget.inside(() => this.check(inner ?? [], file, seen, within));
    }
  }

  /** The user's own values may be meant to show as JSON. */
  #checkGroup(name: string, scope: Scope, file: string, all: Scope): void {
    const isGroup = typeof scope === "object" && valueAt(all, [name]) === scope && name !== "data";
    const [field] = isGroup ? keysOf(entryOf(scope)) : [];
    if (field !== undefined) this.#groups.set(name, { name, file, field, isList: Array.isArray(scope) });
  }

  #checkPartial(tag: Token, file: string, scopes: readonly Scope[], within: readonly string[]): void {
    const [, name] = tag;
    const tokens = this.#partials(name);
    if (tokens === undefined) {
      this.#reportUnknown(tag, within);
      this.#find("partial", name, file, () => this.#partialNames);
    } else if (!within.includes(name))
      this.#budget.inside(() => this.check(tokens, partialFile(name), scopes, [...within, name]));
  }

  #reportUnknown(tag: Token, within: readonly string[]): void {
    if (within.length === 0) this.#onUnknown(tag);
  }

  #lookUp(name: string, file: string, scopes: readonly Scope[]): Scope {
    if (name === ".") return scopes.at(-1);
    const path = name.split(".");
    for (const scope of scopes.toReversed()) {
      const found = valueAt(scope, path);
      if (found !== undefined) return found;
    }
    // The last part of a name from GitHub may be one of our names.
    const isContext = CONTEXT.test(name);
    const ofData = isOfData(name) ? namesOfData(keysOf(valueAt(scopes[0], ["data"]))) : undefined;
    const known = (): readonly string[] => namesIn(scopes, isContext ? [] : path.slice(0, -1));
    this.#find("name", name, file, known, ofData);
    return undefined;
  }

  #find(
    noun: UnknownName["noun"],
    name: string,
    file: string,
    known: () => readonly string[],
    ofData?: readonly string[],
  ): void {
    const place = JSON.stringify([noun, name, file]);
    if (this.#told.has(place) || this.#told.size >= MAX_TOLD) return;
    this.#told.add(place);
    const wanted = CONTEXT.test(name) ? name.slice(name.indexOf(".") + 1) : name;
    const last = name.split(".").at(-1) ?? "";
    const own = ofData?.includes(last) ? `data.${last}` : noun === "name" ? ownNameFor(wanted) : undefined;
    const similar = (): readonly string[] => (own === undefined ? nearestFew(wanted, known()) : [own]);
    const near = name.length > MAX_NAME ? [] : similar();
    this.#found.push({ noun, name: cutToCharacters(name, MAX_NAME), file, near, ofData });
  }
}

/** Whether nothing is known of the entries of a list, because the list is empty or not there. */
function isUnseen(name: string, scope: Scope): boolean {
  return Array.isArray(scope) ? scope.length === 0 : scope === undefined && isOfData(name);
}
