import { cutToCharacters } from "../../text/cut.ts";
import { choicesText } from "../../text/list.ts";
import { nearestFew } from "../../text/nearest.ts";
import type { WorkBudget } from "./work-budget.ts";

/** Mustache's parse tree: kind, name or text, start, end, and for sections the tokens inside. */
export type Token = readonly [
  kind: string,
  value: string,
  start: number,
  end: number,
  inner?: readonly Token[],
];

/** Unknown names that are told of one template: more is no slip of the pen. */
const MAX_TOLD = 20;

/** Characters of a name that may be a slip of the pen. */
const MAX_NAME = 100;

/** Names of one map among which the near ones are looked for: `data` may hold tens of thousands. */
const MAX_KNOWN = 200;

/** What names stand for: a table of names, a list's entry, a text (no names inside), or anything at all. */
type Scope = unknown;

/** Finds names in a template that nothing will ever fill; each is told once, with the near ones. */
export class NameCheck {
  readonly #warnings = new Set<string>();
  readonly #partials: (name: string) => readonly Token[] | undefined;
  readonly #partialNames: readonly string[];
  readonly #budget: WorkBudget;
  /** Names that were told, lest each place of theirs is. */
  readonly #told = new Set<string>();

  constructor(
    partials: (name: string) => readonly Token[] | undefined,
    partialNames: readonly string[],
    budget: WorkBudget,
  ) {
    this.#partials = partials;
    this.#partialNames = partialNames;
    this.#budget = budget;
  }

  /** The warnings so far, in the order in which their names stand in the templates. */
  get warnings(): readonly string[] {
    return [...this.#warnings];
  }

  /** Walks the tokens of `file`; `scopes` holds what is in sight, the innermost last. */
  check(
    tokens: readonly Token[],
    file: string,
    scopes: readonly Scope[],
    within: readonly string[] = [],
  ): void {
    for (const [kind, name, , , inner] of tokens) {
      this.#budget.lookUp(name);
      if (kind === ">") this.#checkPartial(name, file, scopes, within);
      else if (kind === "#" || kind === "^") {
        const scope = this.#lookUp(name, file, scopes);
        const seen = kind === "#" ? [...scopes, entryOf(scope)] : scopes;
        this.#budget.inside(() => this.check(inner ?? [], file, seen, within));
      } else if (kind === "name" || kind === "&") this.#lookUp(name, file, scopes);
    }
  }

  #checkPartial(name: string, file: string, scopes: readonly Scope[], within: readonly string[]): void {
    const tokens = this.#partials(name);
    if (tokens === undefined) this.#warn("partial", name, file, () => this.#partialNames);
    else if (!within.includes(name))
      this.#budget.inside(() => this.check(tokens, `partial ${name}`, scopes, [...within, name]));
  }

  #lookUp(name: string, file: string, scopes: readonly Scope[]): Scope {
    if (name === ".") return scopes.at(-1);
    const path = name.split(".");
    for (const scope of scopes.toReversed()) {
      const found = valueAt(scope, path);
      if (found !== undefined) return found;
    }
    this.#warn("name", name, file, () => namesIn(scopes, path.slice(0, -1)));
    return undefined;
  }

  #warn(noun: string, name: string, file: string, known: () => readonly string[]): void {
    const place = JSON.stringify([noun, name, file]);
    if (this.#told.has(place) || this.#told.size >= MAX_TOLD) return;
    this.#told.add(place);
    const near = name.length > MAX_NAME ? [] : nearestFew(name, known());
    const hint = near.length === 0 ? "" : ` Did you mean ${choicesText(near)}?`;
    this.#warnings.add(
      `${file} uses the unknown ${noun} "${cutToCharacters(name, MAX_NAME)}", which stays empty.${hint}`,
    );
  }
}

function valueAt(scope: Scope, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, name) => {
    const table = entryOf(inner);
    return isTable(table) && Object.hasOwn(table, name) ? (table[name] ?? "") : undefined;
  }, scope);
}

/** A section over a list sees the list's entries: any name that one of them has is known. */
function entryOf(scope: Scope): Scope {
  if (!Array.isArray(scope)) return scope;
  const known = ENTRIES.get(scope);
  if (known !== undefined) return known;
  const entry: Record<string, unknown> = {};
  for (const one of scope) if (isTable(one)) Object.assign(entry, one);
  ENTRIES.set(scope, entry);
  return entry;
}

/** Of a list that is asked for by many tags. */
const ENTRIES = new WeakMap<readonly unknown[], Readonly<Record<string, unknown>>>();

/** Every name in sight that may have been meant: of a path also the last one may be right, and the first wrong. */
function namesIn(scopes: readonly Scope[], parent: readonly string[]): readonly string[] {
  const prefix = parent.map((name) => `${name}.`).join("");
  const inParent = scopes
    .flatMap((scope) => keysOf(entryOf(valueAt(scope, parent))))
    .map((key) => prefix + key);
  const inGroups = scopes.flatMap((scope) =>
    keysOf(scope).flatMap((group) => keysOf(valueAt(scope, [group])).map((key) => `${group}.${key}`)),
  );
  const alone = parent.length === 0 ? scopes.flatMap(keysOf) : [];
  return [...new Set([...inParent, ...alone, ...inGroups])];
}

function keysOf(scope: Scope): readonly string[] {
  return isTable(scope) ? Object.keys(scope).slice(0, MAX_KNOWN) : [];
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
