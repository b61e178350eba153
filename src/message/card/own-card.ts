import { isObject } from "../../build/payload.ts";
import type { CardFile } from "../../model/templates.ts";
import { cutToCharacters } from "../../text/cut.ts";
import { choicesText } from "../../text/list.ts";
import { nearestFew } from "../../text/nearest.ts";
import type { Hide } from "../../text/secrets/hide.ts";
import { TemplateError } from "../template/template-error.ts";
import { type AdaptiveCard, CARD_VERSION } from "./card.ts";
import { MAX_BUTTONS } from "./card-buttons.ts";
import { cardBytes, MAX_OWN_CARD_BYTES } from "./card-limit.ts";
import { CardTree, type RenderText } from "./card-tree.ts";
import { ELEMENT_TYPES } from "./card-types.ts";

/**
 * Renders the user's own card: each of its texts is Mustache, so that no value can break the card. `renderText` renders a
 * text. Throws `TemplateError`.
 */
export function renderOwnCard(
  { file, content }: CardFile,
  renderText: RenderText,
  hide: Hide,
): { card: AdaptiveCard; warnings: readonly string[] } {
  if (!isObject(content) || content["type"] !== "AdaptiveCard") {
    throw new TemplateError(
      `${file}: it must be an object of the type AdaptiveCard${insteadOfCard(content)}`,
    );
  }
  const { version, fault } = versionOf(content["version"], file);
  const tree = new CardTree(file, renderText, hide);
  const rendered = tree.render({ ...content, version });
  const wrongTypes = typeWarnings(tree.types, file);
  const faults = [...(fault === undefined ? [] : [fault]), ...tree.faults];
  if (faults.length > 0) {
    // Includes warnings, so that everything can be changed at once.
    const others = [...wrongTypes, ...tree.warnings].map((warning) => warning.replace(/\.$/, ""));
    throw new TemplateError([...faults, ...others].join(". "));
  }
  const [actions, tooMany] = firstButtons(rendered["actions"], file);
  const card: AdaptiveCard = {
    ...rendered,
    type: "AdaptiveCard",
    version,
    ...(actions && { actions }),
  };
  if (isEmpty(card["body"]) && isEmpty(card["actions"])) {
    throw new TemplateError(`${file}: it renders to nothing`);
  }
  const bytes = cardBytes(card);
  if (bytes > MAX_OWN_CARD_BYTES) {
    const [size, most] = [bytes, MAX_OWN_CARD_BYTES].map((count) => `${(count / 1000).toFixed(1)} kB`);
    throw new TemplateError(`${file}: the card has ${size} of JSON, but at most ${most} are allowed`);
  }
  return { card, warnings: [...tree.warnings, ...wrongTypes, ...tooMany] };
}

/** Number of characters of a version in an error. */
const MAX_SHOWN = 60;

/** YAML parses `version: 1.3` as a number. Webex rejects a card without a version. */
function versionOf(version: unknown, file: string): { readonly version: string; readonly fault?: string } {
  if (version === undefined || version === null) return { version: CARD_VERSION };
  const text = typeof version === "object" ? "a list or a map" : JSON.stringify(version);
  const number = text.replace(/^"(.*)"$/, "$1");
  if (/^1\.[0-3]$/.test(number)) return { version: number };
  if (number === "1") return { version: "1.0" };
  const shown = cutToCharacters(text, MAX_SHOWN);
  const fault = `${file}: its version is ${shown}, but Webex supports 1.0 to ${CARD_VERSION}`;
  return { version: CARD_VERSION, fault };
}

/** Number of levels that a card may be wrapped in: a message, its attachments, and one of them. */
const MAX_WRAPPED = 4;

/** What was written instead of a card, and what to write, as the end of a sentence. */
function insteadOfCard(content: unknown): string {
  const path = cardPathIn(content, "", MAX_WRAPPED);
  if (path !== undefined) return `: the card is in "${path}", write only what is in it`;
  if (!isObject(content)) return "";
  if (Array.isArray(content["blocks"])) return ": these are Slack's blocks, which Webex cannot show";
  if (content["@type"] === "MessageCard")
    return ": this is a MessageCard of Microsoft Teams, which Webex cannot show";
  const isUntyped = content["type"] === undefined && Array.isArray(content["body"]);
  return isUntyped ? ': add "type": "AdaptiveCard"' : "";
}

/** The path to the first card inside something else, such as `attachments[0].content`. */
function cardPathIn(content: unknown, path: string, levels: number): string | undefined {
  if (typeof content !== "object" || content === null || levels < 0) return undefined;
  if (isObject(content) && content["type"] === "AdaptiveCard") return path;
  for (const [name, inner] of Object.entries(content).slice(0, MAX_SEARCHED)) {
    const own = Array.isArray(content) ? `${path}[${name}]` : path === "" ? name : `${path}.${name}`;
    const found = cardPathIn(inner, own, levels - 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Number of entries in each level that are searched for a card. */
const MAX_SEARCHED = 20;

function firstButtons(
  actions: unknown,
  file: string,
): [first: readonly unknown[] | undefined, warnings: string[]] {
  if (!Array.isArray(actions)) return [undefined, []];
  if (actions.length <= MAX_BUTTONS) return [actions, []];
  const warning = `${file} has ${actions.length} buttons below it: Webex accepts ${MAX_BUTTONS}, the rest is left out.`;
  return [actions.slice(0, MAX_BUTTONS), [warning]];
}

/** Webex may reject types that the version does not support; that is up to Webex. */
function typeWarnings(types: ReadonlyMap<string, string>, file: string): readonly string[] {
  return [...types]
    .filter(([type]) => !ELEMENT_TYPES.includes(type))
    .map(([type, path]) => {
      const near = nearestFew(type, ELEMENT_TYPES);
      const hint = near.length === 0 ? "" : ` Did you mean ${choicesText(near)}?`;
      return `${file}, ${path} has the type "${type}", which Adaptive Cards ${CARD_VERSION} do not have.${hint}`;
    });
}

function isEmpty(list: unknown): boolean {
  return !Array.isArray(list) || list.length === 0;
}
