import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { type EventFile, MAX_EVENT_BYTES } from "../model/event-file.ts";
import { isOutOfFiles } from "../model/no-more-files.ts";

/**
 * Reads the event file, synchronously because it is short and a promise would take longer. Only a regular file is read, so
 * that neither a pipe nor a device can block the step, and signals are heard.
 */
export function readEventFile(path: string | undefined): EventFile {
  if (!path) return { problem: NONE };
  try {
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      return contentOf(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

const NONE = "there is no event file";

function contentOf(file: number): EventFile {
  const status = fstatSync(file);
  if (status.isDirectory()) return { problem: "the event file is a folder" };
  if (!status.isFile()) return { problem: "the event file is not a regular file" };
  if (status.size > MAX_EVENT_BYTES) return { problem: "the event file is larger than 64 MiB" };
  const bytes = Buffer.allocUnsafe(status.size);
  let read = 0;
  for (let count = -1; read < bytes.length && count !== 0; read += count) {
    count = readSync(file, bytes, read, bytes.length - read, null);
  }
  return { text: bytes.toString("utf8", 0, read) };
}

function problemOf(error: unknown): string {
  const { code } = error as { code?: unknown };
  if (code === "ENOENT" || code === "ENOTDIR") return NONE;
  if (isOutOfFiles(error)) return "the runner cannot open more files";
  return `the event file is not readable (${String(code)})`;
}
