import { InputError } from "../input-error.ts";
import type { OpenFile } from "./open-file.ts";
import type { Files } from "./readable-files.ts";

/** Maximum number of attached files. Each one is a separate message. */
const MAX_FILES = 10;

/** Largest file that Webex accepts, in bytes. Source: https://developer.webex.com/docs/basics (message attachments) */
export const MAX_FILE_BYTES = 100 * 1024 * 1024;

/** The files to send with a message, open until they are disposed. */
export interface Attachments extends AsyncDisposable {
  readonly files: readonly OpenFile[];
  /** Sentences about files that are left out, and about globs that match nothing. */
  readonly warnings: readonly string[];
}

/**
 * Opens the files that the `files` input matches. Files that cannot be attached are reported, and the rest continues. Throws
 * `InputError`.
 */
export async function openAttachments(reader: Files, globs: readonly string[]): Promise<Attachments> {
  const { andMore, matchPaths } = await import("./matched-files.ts");
  const { paths, warnings: incomplete } = await matchPaths(reader, "files", globs);
  const opened = await Promise.all(paths.slice(0, MAX_FILES).map((path) => open(reader, path)));
  const files = opened.flatMap((one) => (typeof one === "string" ? [] : [one]));
  const warnings = [...incomplete, ...opened.filter((one) => typeof one === "string")];
  const left = paths.slice(MAX_FILES);
  if (left.length > 0) {
    warnings.push(
      `Input "files" matches ${paths.length} files, but at most ${MAX_FILES} can be attached. Left out: ${andMore(left)}.`,
    );
  }
  return {
    files,
    warnings,
    [Symbol.asyncDispose]: async () => {
      await Promise.all(files.map((file) => file[Symbol.asyncDispose]()));
    },
  };
}

/** The file, or a sentence that says why it is left out. */
async function open(reader: Files, path: string): Promise<OpenFile | string> {
  try {
    return await reader.openFile("files", path, { minBytes: 1, maxBytes: MAX_FILE_BYTES });
  } catch (error) {
    if (error instanceof InputError) return `The file is not attached. ${error.message}`;
    throw error;
  }
}
