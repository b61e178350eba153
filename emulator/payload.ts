import { ApiError } from "./errors.ts";
import { isObject, parseJson } from "./fields.ts";
import { maxBytesOf } from "./gate.ts";

// The second type is what the meetings reference names for PATCH. The body is plain JSON anyway.
const JSON_TYPES: readonly string[] = ["application/json", "application/json-patch+json"];

/** A file from a form. */
export interface Upload {
  readonly field: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The body of a request. */
export interface Payload {
  readonly contentType: string;
  /** As received; "" for a form with files, because its parts contain everything. */
  readonly text: string;
  /** The texts of a form with files, by name. */
  readonly form: Readonly<Record<string, string>> | undefined;
  readonly uploads: readonly Upload[];
}

/** Reads the body of a request once, for the record and for the route; `undefined` if it is too large. */
export async function readPayload(request: Request): Promise<Payload | undefined> {
  const contentType = request.headers.get("content-type") ?? "";
  const bytes = await readBytes(request, maxBytesOf(contentType));
  if (bytes === undefined) return undefined;
  const asText = { contentType, text: new TextDecoder().decode(bytes), form: undefined, uploads: [] };
  if (!contentType.startsWith("multipart/form-data")) return asText;
  const parts = await new Response(bytes, { headers: { "content-type": contentType } })
    .formData()
    .catch(() => undefined);
  // A form that cannot be parsed becomes a text that no route accepts.
  return parts === undefined ? asText : { contentType, text: "", ...(await readParts(parts)) };
}

/** The body, read up to the limit. A body with an announced length has already passed the gate. */
async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const { headers, body } = request;
  if (headers.has("content-length")) return new Uint8Array(await request.arrayBuffer());
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of body ?? []) {
    size += piece.byteLength;
    if (size > maxBytes) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** The body as the record shows it: parsed JSON, or else the text. Files appear without their bytes. */
export function describePayload({ text, form, uploads }: Payload): unknown {
  if (!form) return text === "" ? undefined : (parseJson(text) ?? text);
  const files = uploads.map(({ field, name, type, bytes }) => [
    field,
    { name, type, size: bytes.byteLength },
  ]);
  return { ...form, ...Object.fromEntries(files) };
}

/** Parses the body of a request into its fields. Webex accepts JSON and forms. */
export function readFields({ contentType, text, form }: Payload): Readonly<Record<string, unknown>> {
  if (form) return form;
  const [type = ""] = contentType.split(";");
  if (type === "application/x-www-form-urlencoded") return Object.fromEntries(new URLSearchParams(text));
  if (text === "" && type === "") return {};
  if (!JSON_TYPES.includes(type)) throw new ApiError(415, `Content type '${contentType}' not supported`);
  const value = text === "" ? {} : parseJson(text);
  if (!isObject(value)) throw new ApiError(400, "The request body is not a JSON object.");
  return value;
}

async function readParts(parts: FormData): Promise<Pick<Payload, "form" | "uploads">> {
  const form: Record<string, string> = {};
  const uploads: Upload[] = [];
  for (const [field, part] of parts) {
    if (typeof part === "string") form[field] = part;
    else {
      const bytes = new Uint8Array(await part.arrayBuffer());
      uploads.push({ field, name: part.name, type: part.type || "application/octet-stream", bytes });
    }
  }
  return { form, uploads };
}
