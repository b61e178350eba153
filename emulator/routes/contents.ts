import { mayRead } from "../access.ts";
import type { Call, Handler } from "../call.ts";
import { Answer } from "../call.ts";
import { ApiError } from "../errors.ts";
import { canonicalId } from "../ids.ts";

/** The handlers of `/contents`. */
export const contentHandlers = {
  "contents.get": getContent,
} satisfies Record<string, Handler>;

/** Serves a file to people who may see its message. A HEAD request only gets the headers. */
function getContent({ store, caller, id }: Call): Answer {
  const content = store.contents.get(canonicalId(id, "CONTENT"));
  const message = content && store.messages.get(content.messageId);
  if (!message || !mayRead(store, caller, message)) throw new ApiError(404, "Content not found");
  return new Answer(content.bytes, {
    "content-type": content.type,
    "content-length": String(content.bytes.byteLength),
    "content-disposition": `attachment; filename="${inQuotes(content.name)}"; filename*=UTF-8''${encodeURIComponent(content.name)}`,
  });
}

/** A header can only contain simple characters. The other form of the name has the rest. */
function inQuotes(name: string): string {
  return name.replace(/[^\x20-\x7e]|["\\]/g, "_");
}
