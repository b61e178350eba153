import { ApiError } from "./errors.ts";

type Body = Readonly<Record<string, unknown>>;

/** Reads a text field; an empty one counts as absent. */
export function textField(body: Body, name: string): string | undefined {
  const value = body[name];
  if (value === undefined || value === null || value === "") return undefined;
  if (typeof value !== "string")
    throw new ApiError(400, `Invalid value for field ${name}: expected a string.`);
  return value;
}

/** Reads a yes or no; forms send it as text. */
export function flagField(body: Body, name: string): boolean | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (value === true || value === "true") return true;
  if (value === false || value === "false") return false;
  throw new ApiError(400, `Invalid value for field ${name}: expected a boolean.`);
}

/** Reads a list; a form sends its one item bare. */
export function listField(body: Body, name: string): readonly unknown[] {
  const value = body[name];
  if (value === undefined || value === null) return [];
  if (typeof value === "string") return [value];
  if (!Array.isArray(value)) throw new ApiError(400, `Invalid value for field ${name}: expected an array.`);
  return value;
}

/** Reads the body of a request into its fields; Webex takes JSON and forms. */
export function readFields(contentType: string, text: string): Body {
  const [type = ""] = contentType.split(";");
  if (type === "application/x-www-form-urlencoded") return Object.fromEntries(new URLSearchParams(text));
  if (type !== "application/json") throw new ApiError(415, `Content type '${contentType}' not supported`);
  const value = parseJson(text);
  if (!isObject(value)) throw new ApiError(400, "The request body is not a JSON object.");
  return value;
}

/** Parses JSON from outside; what is not JSON gives `undefined`. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Tells a JSON object from everything else JSON can be. */
export function isObject(value: unknown): value is Body {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
