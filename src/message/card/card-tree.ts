import type { Hide } from "../../text/secrets/hide.ts";
import { TemplateError } from "../template/template-error.ts";
import { type LeafPlace, leafKindOf, textWhereWanted } from "./card-leaf.ts";
import { CONTENT_OF } from "./card-types.ts";

/** Renders a text as Mustache. Errors name it by `where`. Throws `TemplateError`. */
export type RenderText = (source: string, where: string, write: (text: string) => string) => string;

/** Number of broken texts that are reported. */
const MAX_FAULTS = 5;

/** Maximum nesting of a card. Cards written by people have no more than a dozen levels. */
const MAX_DEPTH = 50;

type Table = Readonly<Record<string, unknown>>;

/** A position in a card. */
interface Place {
  /** For example `body[0].items[2]`; empty for the card itself. */
  readonly path: string;
  readonly depth: number;
  /** The property that contains it or its list. */
  readonly list: string;
  readonly isData: boolean;
}

/**
 * The texts of a card, rendered one by one. Texts left empty by their values are left out, together with anything that
 * contains nothing else.
 */
export class CardTree {
  readonly warnings: string[] = [];
  /** What is wrong with texts that cannot be parsed, without periods. */
  readonly faults: string[] = [];
  /** The types of the card's elements, with the path of the first one of each. */
  readonly types = new Map<string, string>();
  readonly #file: string;
  readonly #renderText: RenderText;
  readonly #hide: Hide;

  constructor(file: string, renderText: RenderText, hide: Hide) {
    this.#file = file;
    this.#renderText = renderText;
    this.#hide = hide;
  }

  render(card: Table): Table {
    return this.#table(card, { path: "", depth: 0, list: "", isData: false }) ?? {};
  }

  /** `undefined` for a value to leave out. */
  #value(written: unknown, place: Place, leaf: LeafPlace): unknown {
    if (place.depth > MAX_DEPTH) {
      throw new TemplateError(`${this.#file}: it is nested more than ${MAX_DEPTH} levels deep`);
    }
    const value = this.#orFault(
      () => textWhereWanted(written, leaf, this.#where(place)),
      () => true,
    );
    if (typeof value === "string") return this.#text(value, place, leaf);
    if (Array.isArray(value)) return this.#items(value, place);
    return typeof value === "object" && value !== null ? this.#table(value as Table, place) : value;
  }

  #items(items: readonly unknown[], { path, depth, list, isData }: Place): readonly unknown[] {
    const leaf = { property: "", type: undefined, list, isData };
    return items
      .map((item, index) => {
        return this.#value(item, { path: `${path}[${index}]`, depth: depth + 1, list, isData }, leaf);
      })
      .filter((item) => item !== undefined);
  }

  #table(table: Table, { path, depth, list, isData }: Place): Table | undefined {
    const type = this.#typeOf(table, { path, depth, list, isData });
    if (typeof type === "string" && !isData && !this.types.has(type)) this.types.set(type, path);
    const entries = Object.entries(table).map(([property, value]) => {
      if (property === "type" && typeof value === "string") return [property, type] as const;
      const inner = {
        path: path === "" ? property : `${path}.${property}`,
        depth: depth + 1,
        list: property,
        isData: isData || DATA.has(property),
      };
      const shown = this.#value(value, inner, { property, type, list, isData: inner.isData });
      return [this.#hide(property), shown] as const;
    });
    const rendered = Object.fromEntries(entries.filter(([, value]) => value !== undefined));
    const content = isData ? undefined : CONTENT_OF.get(type);
    const isEmptied = content !== undefined && !isBlank(table[content]) && isBlank(rendered[content]);
    return isEmptied ? undefined : rendered;
  }

  /** The type of an element, which decides the kind of its texts. It may itself be a template. */
  #typeOf(table: Table, { path, depth, list, isData }: Place): unknown {
    const written = table["type"] ?? (list === "facts" ? "Fact" : undefined);
    if (typeof written !== "string") return written;
    const place = { path: path === "" ? "type" : `${path}.type`, depth: depth + 1, list: "type", isData };
    return this.#text(written, place, { property: "type", type: undefined, list, isData });
  }

  #text(source: string, place: Place, leaf: LeafPlace): string | undefined {
    const { write, finish, isLeftOutWhenEmpty } = leafKindOf(leaf);
    const hasTag = source.includes("{{");
    const rendered = (): string => this.#renderText(source, this.#where(place), write);
    // If it is too much work, so are the others.
    const text = hasTag ? (this.#orFault(rendered, ({ isUnread }) => isUnread) ?? "") : source;
    const finished = finish(text, this.#hide);
    if (finished === undefined) {
      this.warnings.push(`${this.#where(place)} is left out: it is not an http or https address.`);
    }
    return hasTag && isLeftOutWhenEmpty && finished?.trim() === "" ? undefined : finished;
  }

  /** The result, or `undefined` for a text that cannot be used, so that the others are checked as well. */
  #orFault<T>(work: () => T, isFault: (error: TemplateError) => boolean): T | undefined {
    try {
      return work();
    } catch (error) {
      const isKnown = error instanceof TemplateError && isFault(error);
      if (!isKnown || this.faults.length >= MAX_FAULTS) throw error;
      this.faults.push(error.message);
      return undefined;
    }
  }

  #where({ path }: Place): string {
    return `${this.#file}, ${path}`;
  }
}

/** Properties with the user's own data. */
const DATA = new Set(["data", "msteams", "requires"]);

function isBlank(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}
