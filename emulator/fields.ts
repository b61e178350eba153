import { ApiError } from "./errors.ts";

type Body = Readonly<Record<string, unknown>>;

/** Reads a text field. An empty one counts as missing. */
export function textField(body: Body, name: string): string | undefined {
  const value = body[name];
  if (value === undefined || value === null || value === "") return undefined;
  if (typeof value !== "string")
    throw new ApiError(400, `Invalid value for field ${name}: expected a string.`);
  return value;
}

/** Reads a Boolean. Forms send it as text. */
export function flagField(body: Body, name: string): boolean | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (value === true || value === "true") return true;
  if (value === false || value === "false") return false;
  throw new ApiError(400, `Invalid value for field ${name}: expected a boolean.`);
}

/** Reads a list. A form sends a single item without a list. */
export function listField(body: Body, name: string): readonly unknown[] {
  const value = body[name];
  if (value === undefined || value === null) return [];
  if (typeof value === "string") return [value];
  if (!Array.isArray(value)) throw new ApiError(400, `Invalid value for field ${name}: expected an array.`);
  return value;
}

/** Reads a number. */
export function numberField(body: Body, name: string): number | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value === "number") return value;
  throw new ApiError(400, `Invalid value for field ${name}: expected a number.`);
}

/** Reads a list of texts. */
export function textListField(body: Body, name: string): readonly string[] {
  const texts = listField(body, name);
  if (texts.every((text) => typeof text === "string")) return texts;
  throw new ApiError(400, `Invalid value for field ${name}: expected strings.`);
}

/** Reads a list of objects. */
export function objectListField(body: Body, name: string): readonly Body[] {
  const objects = listField(body, name);
  if (objects.every(isObject)) return objects;
  throw new ApiError(400, `Invalid value for field ${name}: expected objects.`);
}

/** Reads a text that is required. */
export function requiredText(body: Body, name: string): string {
  const text = textField(body, name);
  if (text === undefined) throw new ApiError(400, `${name} cannot be empty`);
  return text;
}

/** Parses JSON from outside; `undefined` if it is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a value is a JSON object, and not any other JSON. */
export function isObject(value: unknown): value is Body {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
