import type { Outgoing } from "../outgoing.ts";
import type { BodyWatcher } from "./multipart.ts";

/** A request's encoded body, with the headers that describe it. */
export interface EncodedBody {
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | AsyncIterable<Uint8Array>;
  readonly duplex?: "half";
}

/** Encodes a body as a form, as multipart with a file, or as JSON. The watcher follows the progress of a file. */
export async function encodeBody({ body, form, file }: Outgoing, watcher: BodyWatcher): Promise<EncodedBody> {
  if (form !== undefined) {
    const headers = { "Content-Type": "application/x-www-form-urlencoded" };
    return { headers, body: new URLSearchParams(form).toString() };
  }
  if (file !== undefined) {
    const { multipartBody } = await import("./multipart.ts");
    const { contentType, length, read } = multipartBody(textsOf(body), file, crypto.randomUUID());
    return {
      headers: { "Content-Type": contentType, "Content-Length": String(length) },
      body: read(watcher),
      duplex: "half",
    };
  }
  if (body === undefined) return { headers: {} };
  return { headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
}

function textsOf(fields: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(fields ?? {}).map(([name, value]) => [name, String(value)]));
}
