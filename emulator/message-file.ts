import type { PublicCall } from "./call.ts";
import type { Content } from "./entities.ts";
import { ApiError } from "./errors.ts";
import { listField } from "./fields.ts";
import { decodeId, encodeId } from "./ids.ts";

/** A file before it belongs to a message. */
export type MessageFile = Pick<Content, "bytes" | "name" | "type">;

/** 100 MB: https://developer.webex.com/docs/api/v1/messages/create-a-message. */
const FILE_LIMIT_BYTES = 100 * 1024 * 1024;

/** Reads the only file that a message can have: a part of a form, or a public address. */
export function readFile({ body, uploads }: PublicCall): MessageFile | undefined {
  const urls = listField(body, "files").filter((file) => typeof file === "string");
  if (urls.length + uploads.length > 1) {
    throw new ApiError(400, "Only one file may be included with the message.");
  }
  const [upload] = uploads;
  if (upload) return checkUpload(upload);
  const [url] = urls;
  return url === undefined ? undefined : remoteFile(url);
}

/** Stores a file of a message and returns its address. */
export function storeFile({ store, url }: PublicCall, messageId: string, file: MessageFile): string {
  const { uuid, cluster } = decodeId(messageId);
  const id = encodeId("CONTENT", `${uuid}/0`, cluster);
  store.contents.set(id, { id, messageId, ...file });
  return `${url.origin}/v1/contents/${id}`;
}

function checkUpload(upload: PublicCall["uploads"][number]): MessageFile {
  const { field, name, type, bytes } = upload;
  if (field !== "files") throw new ApiError(400, `Unexpected file in field ${field}.`);
  if (bytes.byteLength > FILE_LIMIT_BYTES) {
    throw new ApiError(400, 'Unable to post message to room: "The request payload is too big"');
  }
  return { name, type, bytes };
}

/** Webex fetches a public address. The local Webex does not connect to anything, so only the name is real. */
function remoteFile(url: string): MessageFile {
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) throw new ApiError(400, "Invalid URL in field files.");
  const name = nameIn(new URL(url));
  const bytes = new TextEncoder().encode(`The local Webex does not fetch ${url}\n`);
  return { name, type: "text/plain; charset=utf-8", bytes };
}

function nameIn({ pathname }: URL): string {
  const name = pathname.split("/").at(-1) || "file";
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
