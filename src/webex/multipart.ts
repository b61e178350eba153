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

/** Largest file of a message. Source: https://developer.webex.com/docs/basics (message attachments) */
export const MAX_FILE_BYTES = 100 * 1024 * 1024;

/** Throws `RangeError` for a file that Webex does not take, before anything of it is read. */
export function requireSize({ name, size }: FilePart): void {
  if (size === 0) throw new RangeError(`${name} is empty: Webex takes no empty file.`);
  if (size > MAX_FILE_BYTES)
    throw new RangeError(`${name} has ${size} bytes; Webex takes at most ${MAX_FILE_BYTES}.`);
}

/** A body that is sent as it is read, so that memory does not grow with the file. */
export interface StreamedBody {
  readonly contentType: string;
  /** Length in bytes. */
  readonly length: number;
  /** Its bytes; `onBytes` is told whenever some were taken. */
  readonly read: (onBytes: () => void) => AsyncIterable<Uint8Array>;
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
    async *read(onBytes) {
      yield head;
      let sent = 0;
      for await (const chunk of file.read()) {
        onBytes();
        sent += chunk.length;
        // What goes beyond the length that was told would be read as another request.
        if (sent > file.size) break;
        yield chunk;
      }
      if (sent !== file.size) throw new Error(`${file.name} changed while it was read`);
      yield tail;
    },
  };
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
