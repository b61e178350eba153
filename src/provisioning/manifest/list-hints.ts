import { quoted } from "../../text/secrets/quoted.ts";
import type { EntrySchema, Schema } from "./schema.ts";

/** What is written where a list or an entry of it belongs. */
export type Given = { readonly keys: readonly string[] } | { readonly text: string };

/** What an entry of a list is called by. */
const NAMES = ["title", "name", "email"] as const;

/** Longest name that a hint shows, in characters. */
const MAX_SHOWN = 60;

/** Whether the keys of a mapping are names, such as those of rooms, where a list of rooms belongs. */
export function isKeyedByNames(
  given: Given | undefined,
  items: Schema,
): given is { keys: readonly string[] } {
  const { properties = {} } = entryOf(items) ?? {};
  return given !== undefined && "keys" in given && !given.keys.some((key) => Object.hasOwn(properties, key));
}

/** How to write a list where something else is, as the end of a sentence; "" if that is not known. */
export function listHint(given: Given | undefined, items: Schema): string {
  if (given === undefined) return "";
  const name = nameOf(items);
  if ("text" in given) {
    const isShort = !("type" in items) || items.type === "string";
    const isPlain = /^[\w@.+-]+(?:, *[\w@.+-]+)*$/.test(given.text);
    if (isShort) return isPlain ? `: write "[${given.text}]"` : "";
    return name === undefined ? "" : `: write ${entryLine(name, given.text)}`;
  }
  const [first] = given.keys;
  if (name === undefined || first === undefined) return "";
  if (isKeyedByNames(given, items)) return `: begin its first entry with ${entryLine(name, first)}`;
  return `: write "- " before the first key of each entry, as in "- ${first}: …"`;
}

/** How to write an entry of a list where only its name is; "" if that is not known. */
export function entryHint(given: Given | undefined, { properties }: EntrySchema): string {
  const name = NAMES.find((one) => Object.hasOwn(properties, one));
  if (given === undefined || !("text" in given) || name === undefined) return "";
  return `: write ${entryLine(name, given.text)}`;
}

/** The first line of an entry with a name, in quotes. */
function entryLine(name: string, text: string): string {
  const isPlain = /^[\p{L}\p{N}][\p{L}\p{N} ._@+-]*$/u.test(text);
  return isPlain && text.length <= MAX_SHOWN ? quoted(`- ${name}: ${text}`, MAX_SHOWN * 2) : `"- ${name}: …"`;
}

function nameOf(items: Schema): string | undefined {
  const entry = entryOf(items);
  return entry && NAMES.find((one) => Object.hasOwn(entry.properties, one));
}

/** The form of an entry of a list that is a mapping. */
function entryOf(items: Schema): EntrySchema | undefined {
  if (!("type" in items)) return items.anyOf[1];
  return items.type === "object" ? items : undefined;
}
