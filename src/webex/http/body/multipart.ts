import { reasonOf } from "../../errors.ts";
import { MAX_FILE_BYTES } from "../../limits.ts";

/** A file to send, read when it is sent: once an attempt. */
export interface FilePart {
  /** As the room sees it. */
  readonly name: string;
  /** Length in bytes. */
  readonly size: number;
  /** Media type, such as `text/plain`. */
  readonly type: string;
  /** The file's bytes, from the start. */
  readonly read: () => AsyncIterable<Uint8Array>;
}

/** Throws `RangeError` for a file that Webex does not take, before anything of it is read. */
export function requireSize({ name, size }: FilePart): void {
  if (size === 0) throw new RangeError(`${name} is empty: Webex does not accept empty files.`);
  if (size > MAX_FILE_BYTES)
    throw new RangeError(`${name} has ${size} bytes; Webex accepts at most ${MAX_FILE_BYTES}.`);
}

/** A body that is sent as it is read, so that memory does not grow with the file. */
export interface StreamedBody {
  readonly contentType: string;
  /** Length in bytes. */
  readonly length: number;
  readonly read: (watcher: BodyWatcher) => AsyncIterable<Uint8Array>;
}

/** Told of a body that is being sent. */
export interface BodyWatcher {
  /** Some bytes of the file were taken. */
  readonly onBytes: () => void;
  /** The file cannot be sent whole. A fetch hands that error on in a form of its own. */
  readonly onFileError: (error: FileError) => void;
}

/** A file that cannot be read to the end that was announced; the message says why, and what to do. */
export class FileError extends Error {
  override readonly name = "FileError";
}

/**
 * Fields and one file as `multipart/form-data` (RFC 7578), the file in the field `files`.
 * Source: https://developer.webex.com/docs/basics (message attachments)
 */
export function multipartBody(
  fields: Readonly<Record<string, string>>,
  file: FilePart,
  boundary: string,
): StreamedBody {
  const encoder = new TextEncoder();
  const texts = Object.entries(fields).map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const disposition = `form-data; name="files"; filename="${quotable(file.name)}"`;
  const header = `--${boundary}\r\nContent-Disposition: ${disposition}\r\nContent-Type: ${mediaType(file.type)}\r\n\r\n`;
  const head = encoder.encode(texts.join("") + header);
  const tail = encoder.encode(`\r\n--${boundary}--\r\n`);
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    length: head.length + file.size + tail.length,
    async *read({ onBytes, onFileError }) {
      yield head;
      for await (const chunk of wholeFile(file, onFileError)) {
        onBytes();
        yield chunk;
      }
      yield tail;
    },
  };
}

/**
 * The file's bytes, exactly as many as were announced. An error of the connection, which a fetch may throw into the
 * body that it reads, does not come by here.
 */
async function* wholeFile(
  { name, size, read }: FilePart,
  onFileError: BodyWatcher["onFileError"],
): AsyncIterable<Uint8Array> {
  let count = 0;
  try {
    for await (const chunk of read()) {
      count += chunk.length;
      // What is longer would fill up the announced length, and could be taken for whole.
      if (count > size) break;
      yield chunk;
    }
    if (count !== size)
      throw new FileError(
        `${name} changed while it was being read: wait until it is complete, or send a copy`,
      );
  } catch (cause) {
    const error = cause instanceof FileError ? cause : unreadable(name, cause);
    onFileError(error);
    throw error;
  }
}

function unreadable(name: string, cause: unknown): FileError {
  const why = (cause as { code?: unknown } | null)?.code ?? reasonOf(cause);
  return new FileError(`${name} cannot be read (${why}): make sure that it exists and is readable`, {
    cause,
  });
}

/** What is no media type could end the header. */
function mediaType(type: string): string {
  return /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/.test(type) ? type : "application/octet-stream";
}

/** As the HTML standard has it: what would end the header or the quotation is percent-encoded. */
function quotable(name: string): string {
  return name.replace(
    /["\r\n]/g,
    (character) => `%${character.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase()}`,
  );
}
