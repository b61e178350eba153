import { MAX_BUTTONS } from "../../../src/message/card/card-buttons.ts";
import { ELEMENT_TYPES } from "../../../src/message/card/card-types.ts";
import type { CardDrawing, CardMark } from "../../model/gallery.ts";

interface Finding {
  readonly path: string;
  readonly text: string;
  readonly isError: boolean;
}

interface Told extends Finding {
  readonly number: number;
}

/** An object of a card that can be changed, with the property that contains it or its list. */
interface Element {
  readonly object: Record<string, unknown>;
  readonly list: string;
}

/**
 * Prepares a card to be drawn with its findings. Their elements get an ID. An element that no renderer knows is
 * replaced with a text that says so, and surplus buttons are listed separately. Findings are numbered from 1.
 */
export function markCard(given: unknown, findings: readonly Finding[]): CardDrawing {
  const card: unknown = structuredClone(given);
  const leftOut = buttonsBeyond(card);
  const found = new Map<Record<string, unknown>, { list: string; told: Told[] }>();
  for (const [index, finding] of findings.entries()) {
    const element = elementAt(card, finding.path);
    if (element === undefined) continue;
    const { told } = found.get(element.object) ?? { told: [] };
    found.set(element.object, { list: element.list, told: [...told, { ...finding, number: index + 1 }] });
  }
  const marks = [...found].map(([object, { list, told }], index): CardMark => {
    const { type, id: own } = object;
    const isDropped = !ELEMENT_TYPES.includes(String(type)) && object["fallback"] === undefined;
    if (isDropped) replace(object, placeholder(`${type} is not drawn.`, list));
    const id = typeof own === "string" && own !== "" && !isDropped ? own : `marked-${index + 1}`;
    object["id"] = id;
    return {
      id,
      type: String(type),
      numbers: told.map(({ number }) => number),
      text: told.map(({ text }) => text).join(" "),
      isError: told.some(({ isError }) => isError),
    };
  });
  return { card, marks, leftOut };
}

/** The innermost element of a path; `undefined` if the path is the card itself. */
function elementAt(card: unknown, path: string): Element | undefined {
  let value = card;
  let list = "";
  let element: Element | undefined;
  for (const part of path.match(/[^.[\]]+/g) ?? []) {
    value = Object(value)[part];
    if (!/^\d+$/.test(part)) list = part;
    const isElement = typeof Object(value)["type"] === "string";
    if (isElement) element = { object: value as Record<string, unknown>, list };
  }
  return element;
}

/** Removes surplus buttons, and returns a sentence about each. */
function buttonsBeyond(card: unknown): readonly string[] {
  const { actions } = Object(card);
  const rest: readonly unknown[] = Array.isArray(actions) ? actions.splice(MAX_BUTTONS) : [];
  return rest.map((button, index) => {
    const { title } = Object(button);
    const name = typeof title === "string" && title !== "" ? `, “${title}”,` : "";
    return `Button ${MAX_BUTTONS + index + 1}${name} is not drawn: Webex accepts ${MAX_BUTTONS}.`;
  });
}

function replace(object: Record<string, unknown>, other: object): void {
  for (const name of Object.keys(object)) delete object[name];
  Object.assign(object, other);
}

/** What a list contains instead of an element. */
function placeholder(text: string, list: string): object {
  const block = { type: "TextBlock", text, wrap: true, isSubtle: true };
  if (list === "columns") return { type: "Column", items: [block] };
  if (list === "inlines") return { type: "TextRun", text, isSubtle: true };
  return list === "actions" ? { type: "Action.Submit", title: text } : block;
}
