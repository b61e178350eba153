import { Worker } from "node:worker_threads";
import type { Checked, Finding } from "../../model/builder.ts";

/** Longer than any workflow that GitHub accepts. */
export const MAX_CHARACTERS = 512 * 1024;

/** How long a check may take, in milliseconds. */
export interface CheckLimits {
  readonly own: number;
  /** GitHub's language service takes far less for a workflow, but minutes for other texts. */
  readonly github: number;
}

const LIMITS: CheckLimits = { own: 8000, github: 6000 };

/** A thread that needs more is stopped. */
const MAX_MEMORY_MB = 512;

/**
 * Finds what is wrong with a workflow, and what is missing in it. Reads it in a separate thread, which is stopped if it
 * takes too long, so that no text can stop this process.
 */
export async function checkWorkflow(text: string, limits = LIMITS): Promise<Checked> {
  const found: Found = {};
  const worker = new Worker(new URL("./check-thread.ts", import.meta.url), {
    workerData: text,
    resourceLimits: { maxOldGenerationSizeMb: MAX_MEMORY_MB },
  });
  const ended = Promise.withResolvers<void>();
  let timer = setTimeout(ended.resolve, limits.own);
  worker.on("message", (said: Found) => {
    Object.assign(found, said);
    clearTimeout(timer);
    timer = setTimeout(ended.resolve, limits.github);
  });
  worker.on("error", () => ended.resolve());
  worker.on("exit", () => ended.resolve());
  await ended.promise;
  clearTimeout(timer);
  await worker.terminate();
  return { findings: inOrder([...(found.own ?? []), ...(found.github ?? [])]), note: noteOn(found) };
}

/** The findings that the thread has sent so far. */
interface Found {
  readonly own?: readonly Finding[];
  readonly github?: readonly Finding[];
}

function noteOn({ own, github }: Found): string | undefined {
  if (own === undefined)
    return "This text could not be read: it is too long or too deeply nested for a workflow.";
  if (github === undefined)
    return "GitHub's language service could not read this text. The action's own findings are below.";
  return undefined;
}

/** How many characters of a quotation from the workflow are kept. Enough to recognize it. */
const MAX_QUOTED = 100;

/** In characters. Longer than any sentence, or any lines to write, without long quotations. */
const MAX_TEXT = 600;

/** Shortens long quotations. Drops lines to write if they are too long, because half of them would be wrong. */
function shortened({ text, write = "", ...finding }: Finding): Finding {
  const quoted = text.replace(
    /(["'])([^"']{100,})\1/g,
    (_, mark: string, long: string) => `${mark}${long.slice(0, MAX_QUOTED)}…${mark}`,
  );
  const all = quoted.length > MAX_TEXT ? `${quoted.slice(0, MAX_TEXT - 1)}…` : quoted;
  return { ...finding, text: all, ...(write !== "" && write.length <= MAX_TEXT ? { write } : {}) };
}

const KINDS: readonly Finding["kind"][] = ["wrong", "missing", "better"];

/**
 * Sorts findings by line and removes duplicates. If both sources have the same finding, the action's words are used.
 */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const each = new Map(findings.map(shortened).map((one) => [`${one.line} ${one.text}`, one]));
  return [...each.values()].sort((a, b) => a.line - b.line || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}
