import { createRequire } from "node:module";
import { CARD_VERSION } from "../../../src/message/card/card.ts";
import { MAX_BUTTONS } from "../../../src/message/card/card-buttons.ts";
import { cardBytes, MAX_OWN_CARD_BYTES } from "../../../src/message/card/card-limit.ts";
import { CardTree } from "../../../src/message/card/card-tree.ts";
import { ELEMENT_TYPES } from "../../../src/message/card/card-types.ts";
import { TemplateError } from "../../../src/message/template/template-error.ts";
import { choicesText } from "../../../src/text/list.ts";
import { nearestFew } from "../../../src/text/nearest.ts";
import { hiding } from "../../../src/text/secrets/hide.ts";
import type { CardCheck } from "../../model/gallery.ts";
import { placeOf, placesIn } from "./card-places.ts";
import { markCard } from "./mark-card.ts";

// The official parser of cards. The package's other entries are for bundlers, and not modules that Node can load.
const { AdaptiveCard, GlobalSettings, SerializationContext, Versions } = createRequire(import.meta.url)(
  "adaptivecards/dist/adaptivecards.min.js",
) as typeof import("adaptivecards");

// Lets an element know the object that it was parsed from, which leads to its path.
GlobalSettings.enableFullJsonRoundTrip = true;

/** The most levels of a card, as in the action. */
const MAX_DEPTH = 50;

interface Finding {
  readonly path: string;
  readonly text: string;
  readonly isError: boolean;
}

/**
 * The properties of a card, and everything in it that Webex refuses or does not draw, with the element and its line in
 * the JSON.
 */
export async function checkCard(given: unknown, text?: string): Promise<CardCheck> {
  const isTooDeep = isDeeperThan(MAX_DEPTH, given);
  const card = isTooDeep ? {} : given;
  const json = text ?? JSON.stringify(card, null, 2);
  const paths = pathsIn(card);
  const { version, actions } = Object(card);
  const bytes = cardBytes(card);
  const tooDeep = { path: "", isError: true, text: `It is nested more than ${MAX_DEPTH} levels deep.` };
  const findings = isTooDeep
    ? [tooDeep]
    : [
        ...versionFindings(version),
        ...wholeFindings(card, bytes),
        ...typeFindings(paths),
        ...libraryFindings(card, paths),
        ...textFindings(card),
      ];
  const places = await placesIn(json);
  const placed = findings
    .map((finding) => {
      const place = placeOf(finding.path, places);
      return { ...finding, line: place?.line, column: place?.column };
    })
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return {
    json,
    drawing: markCard(card, placed),
    version: typeof version === "string" ? version : "",
    bytes,
    maxBytes: MAX_OWN_CARD_BYTES,
    buttons: Array.isArray(actions) ? actions.length : 0,
    maxButtons: MAX_BUTTONS,
    findings: placed,
  };
}

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeperThan(levels - 1, inner));
}

function versionFindings(version: unknown): readonly Finding[] {
  const path = "version";
  if (version === undefined) {
    return [
      {
        path,
        isError: true,
        text: `Webex refuses a card without a version: write "version": "${CARD_VERSION}".`,
      },
    ];
  }
  if (typeof version === "string" && /^1\.[0-3]$/.test(version)) return [];
  return [
    {
      path,
      isError: true,
      text: `Webex supports the versions "1.0" to "${CARD_VERSION}", as a text: this is ${JSON.stringify(version)}.`,
    },
  ];
}

function wholeFindings(card: unknown, bytes: number): readonly Finding[] {
  const { type, actions } = Object(card);
  const found: Finding[] = [];
  if (type !== "AdaptiveCard")
    found.push({ path: "type", isError: true, text: 'A card must have the type "AdaptiveCard".' });
  if (Array.isArray(actions) && actions.length > MAX_BUTTONS) {
    const text = `There are ${actions.length} buttons, but Webex accepts ${MAX_BUTTONS}: remove the rest.`;
    found.push({ path: `actions[${MAX_BUTTONS}]`, isError: true, text });
  }
  if (bytes > MAX_OWN_CARD_BYTES) {
    const [size, most] = [bytes, MAX_OWN_CARD_BYTES].map((count) => `${(count / 1000).toFixed(1)} kB`);
    found.push({
      path: "",
      isError: true,
      text: `The card has ${size} of JSON, but at most ${most} are allowed.`,
    });
  }
  return found;
}

function typeFindings(paths: ReadonlyMap<object, string>): readonly Finding[] {
  return [...paths].flatMap(([element, path]): readonly Finding[] => {
    const { type, url } = element as { readonly type?: unknown; readonly url?: unknown };
    const found: Finding[] = [];
    if (path !== "" && typeof type === "string" && !ELEMENT_TYPES.includes(type)) {
      const near = nearestFew(type, ELEMENT_TYPES);
      const hint = near.length === 0 ? "" : ` Did you mean ${choicesText(near)}?`;
      const text = `Adaptive Cards ${CARD_VERSION} have no "${type}". Webex may refuse it.${hint}`;
      found.push({ path: inside(path, "type"), isError: false, text });
    }
    if (typeof url === "string" && /^http:/i.test(url) && type === "Image") {
      const text = "Webex loads images over https only: this one stays empty.";
      found.push({ path: inside(path, "url"), isError: false, text });
    }
    return found;
  });
}

/** The findings of the official parser, for the version that Webex draws. */
function libraryFindings(card: unknown, paths: ReadonlyMap<object, string>): readonly Finding[] {
  const context = new SerializationContext(Versions.v1_3);
  const read = new AdaptiveCard();
  read.parse({ ...Object(card), version: CARD_VERSION }, context);
  const parsing = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index));
  const events = [...parsing, ...read.validateProperties().validationEvents];
  return events.flatMap(({ source, message }): readonly Finding[] => {
    const path = paths.get(Object(Object(source)["_rawProperties"]));
    // Unknown types are reported above, with a suggestion.
    if (path === undefined || message.startsWith("Unknown ")) return [];
    const [, property = ""] = /[Pp]roperty "(\w+)"/.exec(message) ?? [];
    const isError = message.endsWith("must be set.");
    return [{ path: inside(path, property), isError, text: message }];
  });
}

/** The action's findings about the texts of a card. They are the same for a template and a pasted card. */
function textFindings(card: unknown): readonly Finding[] {
  const tree = new CardTree("", filledIn, hiding([]));
  let error = "";
  try {
    tree.render(Object(card));
  } catch (cause) {
    if (!(cause instanceof TemplateError)) throw cause;
    error = cause.message;
  }
  return [...tree.warnings, ...tree.faults, error].flatMap((sentence): readonly Finding[] => {
    const [, path = "", text = ""] = /^, (.*?)(?: (?=is left out:)|: )(.*)$/s.exec(sentence) ?? [];
    if (path === "") return [];
    return [{ path, isError: true, text: `It ${text.replace(/^it /, "")}`.replace(/(?<!\.)$/, ".") }];
  });
}

/** The values of tags are unknown here. They can be an address, or part of one. */
function filledIn(source: string): string {
  return source.replace(/^\s*\{\{[^{}]*\}\}/, "https://example.com").replace(/\{\{\{?[^{}]*\}?\}\}/g, "x");
}

function inside(path: string, property: string): string {
  return [path, property].filter(Boolean).join(".");
}

/** Every object of a card with its path. */
function pathsIn(card: unknown): ReadonlyMap<object, string> {
  const paths = new Map<object, string>();
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== "object" || value === null) return;
    if (!Array.isArray(value)) paths.set(value, path);
    for (const [name, inner] of Object.entries(value)) {
      visit(inner, Array.isArray(value) ? `${path}[${name}]` : inside(path, name));
    }
  };
  visit(card, "");
  return paths;
}
