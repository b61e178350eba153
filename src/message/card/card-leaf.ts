import { oneLine } from "../../text/markup/plain.ts";
import type { Hide } from "../../text/secrets/hide.ts";
import { webAddress } from "../../text/web-address.ts";
import { TemplateError } from "../template/template-error.ts";
import { escapeCardText, safeCardMarkdown, safeCardText } from "./card-text.ts";

/** What a text of a card is: that decides how a value gets into it. */
export interface LeafKind {
  /** Writes the value of `{{x}}`. */
  readonly write: (text: string) => string;
  /** Makes the whole text fit to be sent; `undefined` where it cannot be used. */
  readonly finish: (text: string, hide: Hide) => string | undefined;
  /** Whether a text that values leave empty says nothing, and its property is better left out. */
  readonly isLeftOutWhenEmpty: boolean;
}

/** Text whose Markdown is drawn. */
const MARKDOWN: LeafKind = { write: escapeCardText, finish: safeCardMarkdown, isLeftOutWhenEmpty: false };

/** Text that is shown or used as it is, such as the title of a button or a colour. */
const PLAIN: LeafKind = { write: oneLine, finish: safeCardText, isLeftOutWhenEmpty: true };

/** A web address. */
const ADDRESS: LeafKind = { write: addressPart, finish: safeAddress, isLeftOutWhenEmpty: true };

/** Where a text stands: its property, the type of the element that has it, and the list that the element is in. */
export interface LeafPlace {
  readonly property: string;
  readonly type: unknown;
  readonly list: string;
  /** Whether it is data of the user's own, of which cards know nothing. */
  readonly isData: boolean;
}

/** Says what a text is by where it stands. Source: the schema of Adaptive Cards 1.3, https://adaptivecards.io/explorer/ */
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

/** A value where cards want a text: YAML makes numbers of some. Throws `TemplateError` for what cannot be meant as one. */
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

/** A whole address stays; of anything else nothing but a slash can mean something in an address. */
function addressPart(text: string): string {
  const line = oneLine(text);
  return webAddress(line) ?? encodeURIComponent(line).replaceAll("%2F", "/");
}

function safeAddress(text: string, hide: Hide): string | undefined {
  const address = safeCardText(oneLine(text), hide);
  return address === "" || IMAGE_DATA.test(address) ? address : webAddress(address);
}

/** An image that the card brings along. */
const IMAGE_DATA = /^data:image\/(?:png|jpeg|gif);base64,[A-Za-z0-9+/=]+$/;
