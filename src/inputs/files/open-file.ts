import { constants } from "node:fs";
import { type FileHandle, open, stat } from "node:fs/promises";
import { InputError } from "../input-error.ts";
import { liesAt, noLinks } from "./real-place.ts";
import { readable } from "./when-readable.ts";

/** Limits on the size of a file. */
export interface SizeLimits {
  /** @default 0 */
  readonly minBytes?: number;
  readonly maxBytes: number;
}

/** A file that was checked, and remains the same while it is open. */
export interface OpenFile extends AsyncDisposable {
  /** As the user wrote it, without folders. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** Its bytes from the start. Can be called several times, and ignores bytes that were added after the file was opened. */
  readonly read: () => AsyncIterable<Uint8Array>;
}

/** A regular file that is open for reading. */
export interface Opened extends AsyncDisposable {
  readonly handle: FileHandle;
  readonly size: number;
}

interface WantedFile extends SizeLimits {
  readonly input: string;
  readonly path: string;
}

/** Number of bytes that are read at once. */
const CHUNK_BYTES = 64 * 1024;

/**
 * Opens the file at a real path; `undefined` if the path now leads elsewhere. Throws `InputError` unless it is a regular
 * file within the limits.
 */
export async function openRegular(real: string, wanted: WantedFile): Promise<Opened | undefined> {
  const { input, path } = wanted;
  if (!(await stat(real)).isFile()) {
    throw new InputError(input, path, "it must be a regular file, not a folder, device, or pipe");
  }
  // The file may have been replaced in the meantime. Links are not followed, pipes are not waited for, and what was opened
  // counts.
  const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | noLinks();
  const handle = await open(real, flags);
  try {
    if (await liesAt(handle, real)) return { handle, size: await sizeOf(handle, wanted), ...closing(handle) };
  } catch (error) {
    await close(handle);
    throw error;
  }
  await close(handle);
  return undefined;
}

function closing(handle: FileHandle): AsyncDisposable {
  return { [Symbol.asyncDispose]: () => close(handle) };
}

/** What was read remains valid even if the file cannot be closed. */
async function close(handle: FileHandle): Promise<void> {
  await handle.close().catch(() => undefined);
}

async function sizeOf(
  handle: FileHandle,
  { input, path, minBytes = 0, maxBytes }: WantedFile,
): Promise<number> {
  const refuse = (allowed: string): InputError => new InputError(input, path, allowed);
  const found = await handle.stat();
  if (!found.isFile()) throw refuse("it must be a regular file");
  if (found.size < minBytes) throw refuse("it is empty");
  if (found.size > maxBytes) throw refuse(`it has ${found.size} bytes, but at most ${maxBytes} are read`);
  return found.size;
}

/** The bytes of an open file, in chunks, so that memory use does not depend on its size. */
export function streamed(name: string, { handle, size, ...closing }: Opened): OpenFile {
  async function* read(): AsyncGenerator<Uint8Array> {
    for (let position = 0; position < size; ) {
      const length = Math.min(CHUNK_BYTES, size - position);
      const { bytesRead, buffer } = await handle.read({ buffer: new Uint8Array(length), position });
      if (bytesRead === 0) return;
      position += bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  }
  return { name, size, read, ...closing };
}

/** The text of an open UTF-8 file, without a byte order mark. Closes the file. Throws `InputError`. */
export async function textOf(opened: Opened, { input, path, maxBytes }: WantedFile): Promise<string> {
  try {
    // Reads to the end of the file, which not every system reports in advance, but no further than allowed.
    const { read } = streamed(path, { ...opened, size: maxBytes });
    const pieces = await readable(input, path, () => Array.fromAsync(read()));
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(pieces));
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(input, path, "it must be a text file in UTF-8");
  } finally {
    await opened[Symbol.asyncDispose]();
  }
}
