import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { type EventFile, MAX_EVENT_BYTES } from "../model/event-file.ts";

/**
 * Reads the event file, synchronously because it is short and a promise would take longer. Only a regular file is read, so
 * that neither a pipe nor a device can block the step, and signals are heard.
 */
export function readEventFile(path = ""): EventFile {
  try {
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const status = fstatSync(file);
      if (!status.isFile()) return { problem: "the event file is not a regular file" };
      if (status.size > MAX_EVENT_BYTES) return { problem: "the event file is larger than 64 MiB" };
      return { text: readFileSync(file, "utf8") };
    } finally {
      closeSync(file);
    }
  } catch (error) {
    const { code } = error as { code?: unknown };
    const isMissing = code === "ENOENT" || code === "ENOTDIR";
    return { problem: isMissing ? "there is no event file" : `the event file cannot be read (${code})` };
  }
}
