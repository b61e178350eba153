import { closeSync, openSync } from "node:fs";
import { devNull } from "node:os";
import { isOutOfFiles } from "../model/no-more-files.ts";

/** A time limit needs five, and as many messages as are sent at the same time may open a connection after the last check. */
const SPARE_FILES = 16;

/** How long a check remains valid, in milliseconds. It takes a tenth of one, and a large report consists of many pieces. */
const VALID_MS = 20;

/** When there were enough, in milliseconds. */
let enoughAt = Number.NEGATIVE_INFINITY;

/** Whether the process can open a few more files. Node itself aborts the process if a time limit cannot open what it needs. */
export function hasSpareFiles(): boolean {
  if (performance.now() - enoughAt < VALID_MS) return true;
  const opened: number[] = [];
  try {
    while (opened.length < SPARE_FILES) opened.push(openSync(devNull, "r"));
  } catch (error) {
    if (isOutOfFiles(error)) return false;
  } finally {
    closeEach(opened);
  }
  enoughAt = performance.now();
  return true;
}

function closeEach(files: readonly number[]): void {
  try {
    for (const file of files) closeSync(file);
  } catch {
    // A file that cannot be closed concerns no message.
  }
}
