import { reasonOf } from "../../errors.ts";
import { MAX_FILE_BYTES } from "../../limits.ts";

/** A file to send. It is read again for each attempt. */
export interface FilePart {
  /** As the room shows it. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** A media type, such as `text/plain`. */
  readonly type: string;
  /** Reads the file from the start. */
  readonly read: () => AsyncIterable<Uint8Array>;
}

/** Throws `RangeError` for a file that Webex does not accept, before reading any of it. */
export function requireSize({ name, size }: FilePart): void {
  if (size === 0) throw new RangeError(`${name} is empty: Webex does not accept empty files.`);
  if (size > MAX_FILE_BYTES)
    throw new RangeError(`${name} has ${size} bytes; Webex accepts at most ${MAX_FILE_BYTES}.`);
}

/** A body that is sent while it is read, so that memory does not grow with the file. */
export interface StreamedBody {
  readonly contentType: string;
  /** In bytes. */
  readonly length: number;
  readonly read: (watcher: BodyWatcher) => AsyncIterable<Uint8Array>;
}

/** Follows a body while it is sent. */
export interface BodyWatcher {
  /** Called when more bytes of the file were taken. */
  readonly onBytes: () => void;
  /** Called if the file cannot be sent completely. A fetch wraps that error in its own. */
  readonly onFileError: (error: FileError) => void;
}

/** A file that cannot be read to its announced end. The message says why and what to do. */
export class FileError extends Error {
  override readonly name = "FileError";
}

/**
 * Encodes fields and one file as `multipart/form-data` (RFC 7578), with the file in the field `files`. Source:
 * https://developer.webex.com/docs/basics (message attachments)
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
 * Reads exactly as many bytes as were announced. Errors of the connection, which a fetch may throw into the body that
 * it reads, do not pass through here.
 */
async function* wholeFile(
  { name, size, read }: FilePart,
  onFileError: BodyWatcher["onFileError"],
): AsyncIterable<Uint8Array> {
  let count = 0;
  try {
    for await (const chunk of read()) {
      count += chunk.length;
      // More bytes would fill up the announced length, and the file would seem complete.
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

/** Anything that is not a media type could end the header. */
function mediaType(type: string): string {
  return /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/.test(type) ? type : "application/octet-stream";
}

/** Percent-encodes what would end the header or the quotation marks, as in the HTML standard. */
function quotable(name: string): string {
  return name.replace(
    /["\r\n]/g,
    (character) => `%${character.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase()}`,
  );
}
