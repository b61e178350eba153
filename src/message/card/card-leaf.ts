import { oneLine } from "../../text/markup/plain.ts";
import type { Hide } from "../../text/secrets/hide.ts";
import { webAddress } from "../../text/web-address.ts";
import { TemplateError } from "../template/template-error.ts";
import { escapeCardText, safeCardMarkdown, safeCardText } from "./card-text.ts";

/** The kind of a text in a card, which decides how values are inserted. */
export interface LeafKind {
  /** Writes the value of `{{x}}`. */
  readonly write: (text: string) => string;
  /** Prepares the whole text for sending; `undefined` if it cannot be used. */
  readonly finish: (text: string, hide: Hide) => string | undefined;
  /** Whether to leave out the property if its values leave the text empty. */
  readonly isLeftOutWhenEmpty: boolean;
}

/** Text that is drawn as Markdown. */
const MARKDOWN: LeafKind = { write: escapeCardText, finish: safeCardMarkdown, isLeftOutWhenEmpty: false };

/** Text that is shown or used unchanged, such as the title of a button or a color. */
const PLAIN: LeafKind = { write: oneLine, finish: safeCardText, isLeftOutWhenEmpty: true };

/** A web address. */
const ADDRESS: LeafKind = { write: addressPart, finish: safeAddress, isLeftOutWhenEmpty: true };

/** The place of a text: its property, the type of its element, and the list that contains the element. */
export interface LeafPlace {
  readonly property: string;
  readonly type: unknown;
  readonly list: string;
  /** Whether it is the user's own data, which is not part of the card schema. */
  readonly isData: boolean;
}

/** The kind of a text, by its place. Source: the schema of Adaptive Cards 1.3, https://adaptivecards.io/explorer/ */
export function leafKindOf({ property, type, list, isData }: LeafPlace): LeafKind {
  if (isData) return PLAIN;
  if (ADDRESSES.has(property)) return ADDRESS;
  const isMarkdown =
    isOfFact(property, list) ||
    property === "label" ||
    property === "fallbackText" ||
    (property === "text" && type !== "TextRun") ||
    (property === "title" && (type === "Input.Toggle" || list === "choices"));
  return isMarkdown ? MARKDOWN : PLAIN;
}

const ADDRESSES = new Set(["url", "iconUrl", "poster", "backgroundImage"]);

function isOfFact(property: string, list: string): boolean {
  return list === "facts" && (property === "title" || property === "value");
}

/**
 * A value where cards need a text, because YAML turns some into numbers. Throws `TemplateError` for a value that cannot be
 * meant as text.
 */
export function textWhereWanted(
  value: unknown,
  { property, list, isData }: LeafPlace,
  where: string,
): unknown {
  const isText = property === "text" || property === "url" || isOfFact(property, list);
  if (isData || !isText || value === null) return value;
  if (typeof value !== "object") return String(value);
  throw new TemplateError(`${where}: it must be a text`);
}

/** A complete URL is kept. In any other text, only a slash can have a meaning in a URL. */
function addressPart(text: string): string {
  const line = oneLine(text);
  return webAddress(line) ?? encodeURIComponent(line).replaceAll("%2F", "/");
}

function safeAddress(text: string, hide: Hide): string | undefined {
  const address = safeCardText(oneLine(text), hide);
  return address === "" || IMAGE_DATA.test(address) ? address : webAddress(address);
}

/** An image that is part of the card. */
const IMAGE_DATA = /^data:image\/(?:png|jpeg|gif);base64,[A-Za-z0-9+/=]+$/;
