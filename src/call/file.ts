import type { OpenFile } from "../inputs/files/open-file.ts";
import type { Files } from "../inputs/files/readable-files.ts";
import { InputError } from "../inputs/input-error.ts";
import { mediaTypeOf } from "../text/media-type.ts";
import type { FilePart } from "../webex/http/body/multipart.ts";
import type { Params } from "../webex/http/prepare.ts";
import { MAX_FILE_BYTES } from "../webex/limits.ts";
import { ArgumentsError } from "./arguments-error.ts";
import type { Method } from "./method.ts";

/** A file to send with a call, open until it is disposed. */
export type CallFile = FilePart & AsyncDisposable;

/**
 * Opens the file named by the argument `file`; `undefined` for a method without one. Throws `ArgumentsError` before anything
 * is sent if the file may not be read or Webex does not accept it.
 */
export async function openCallFile(
  { endpoint }: Method,
  params: Params,
  files: Files,
): Promise<CallFile | undefined> {
  if (endpoint.file === undefined) return undefined;
  const opened = await open(String(params["file"]), files);
  return { ...opened, type: mediaTypeOf(opened.name) };
}

async function open(path: string, files: Files): Promise<OpenFile> {
  try {
    return await files.openFile("arguments", path, { minBytes: 1, maxBytes: MAX_FILE_BYTES });
  } catch (error) {
    if (error instanceof InputError) throw new ArgumentsError([`Argument "file" ${error.reason}`]);
    throw error;
  }
}
