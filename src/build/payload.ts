import { type EventFile, MAX_EVENT_BYTES } from "../model/event-file.ts";
import { startOfText } from "../text/cut.ts";
import { oneLine } from "../text/markup/plain.ts";

/** The JSON of the event that started the run. Any field may be missing or have another type. */
export type Payload = Readonly<Record<string, unknown>>;

/** Parses the event file. A text that is not a JSON object yields an empty payload and the reason. */
export function parsePayload(file: EventFile): { payload: Payload; problem?: string } {
  if ("problem" in file) return { payload: {}, problem: file.problem };
  const { text } = file;
  if (text.length > MAX_EVENT_BYTES) return { payload: {}, problem: "the event file is larger than 64 MiB" };
  if (text.trim() === "") return { payload: {}, problem: "the event file is empty" };
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ""));
    if (isObject(value)) return { payload: value };
    return { payload: {}, problem: "the event file contains no JSON object" };
  } catch {
    return { payload: {}, problem: "the event file is not valid JSON" };
  }
}

/** The value at a path of own properties, or `undefined`. */
export function valueAt(value: unknown, ...path: readonly string[]): unknown {
  let inner = value;
  for (const key of path) {
    if (!isObject(inner) || !Object.hasOwn(inner, key)) return undefined;
    inner = inner[key];
  }
  return inner;
}

/** `oneLine` removes nothing that starts with one of these characters. */
const BEGINS_SEEN = /^[!-~]/;

/**
 * The text at a path. Numbers are returned as text, and a very long text is cut. `undefined` for anything else and for text
 * that shows nothing.
 */
export function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = valueAt(value, ...path);
  if (typeof found === "number") return String(found);
  const text = typeof found === "string" ? startOfText(found) : "";
  return BEGINS_SEEN.test(text) || oneLine(text) !== "" ? text : undefined;
}

/** Whether the value at a path is `true`. */
export function isTrueAt(value: unknown, ...path: readonly string[]): boolean {
  return valueAt(value, ...path) === true;
}

/** The array at a path; an empty array for anything else. */
export function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = valueAt(value, ...path);
  return Array.isArray(found) ? found : [];
}

/** Whether a value of JSON is an object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
