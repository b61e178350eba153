import type { FileReader } from "../inputs/file-reader.ts";
import { InputError } from "../inputs/input-error.ts";
import type { OpenFile } from "../inputs/open-file.ts";
import { type FilePart, MAX_FILE_BYTES } from "../webex/multipart.ts";
import type { Params } from "../webex/prepare.ts";
import { ArgumentsError } from "./arguments-error.ts";
import type { Method } from "./method.ts";

/** A file that goes with a call, open until it is disposed of. */
export type CallFile = FilePart & AsyncDisposable;

/**
 * Opens the file that the argument `file` names; `undefined` for a method that sends none. Throws `ArgumentsError` for
 * one that may not be read or that Webex does not take, before anything is sent.
 */
export async function openCallFile(
  { endpoint }: Method,
  params: Params,
  files: FileReader,
): Promise<CallFile | undefined> {
  if (endpoint.file === undefined) return undefined;
  const opened = await open(String(params["file"]), files);
  return { ...opened, type: mediaTypeOf(opened.name) };
}

async function open(path: string, files: FileReader): Promise<OpenFile> {
  try {
    return await files.openFile("arguments", path, { minBytes: 1, maxBytes: MAX_FILE_BYTES });
  } catch (error) {
    if (error instanceof InputError) throw new ArgumentsError([`Argument "file" ${error.reason}`]);
    throw error;
  }
}

/** Media types of what builds make, by the end of the name; Webex shows pictures and PDF in the room. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  csv: "text/csv",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  gif: "image/gif",
  gz: "application/gzip",
  html: "text/html",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  json: "application/json",
  log: "text/plain",
  md: "text/markdown",
  pdf: "application/pdf",
  png: "image/png",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  svg: "image/svg+xml",
  txt: "text/plain",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  xml: "application/xml",
  yaml: "application/yaml",
  yml: "application/yaml",
  zip: "application/zip",
};

function mediaTypeOf(name: string): string {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  return Object.hasOwn(MEDIA_TYPES, ending) ? (MEDIA_TYPES[ending] ?? "") : "application/octet-stream";
}
