import { Worker } from "node:worker_threads";
import type { Checked, Finding } from "../../model/builder.ts";

/** Longer than any workflow that GitHub takes. */
export const MAX_CHARACTERS = 512 * 1024;

/** How long a check may take, in milliseconds. */
export interface CheckLimits {
  readonly own: number;
  /** GitHub's language service takes far less for a workflow, and minutes for what is none. */
  readonly github: number;
}

const LIMITS: CheckLimits = { own: 8000, github: 6000 };

/** A thread that wants more is ended. */
const MAX_MEMORY_MB = 512;

/**
 * Says what is wrong with a workflow, and what is missing in it. It is read in a thread of its own, which is ended where the
 * text takes too long: no text ends this process.
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

/** What the thread has said so far. */
interface Found {
  readonly own?: readonly Finding[];
  readonly github?: readonly Finding[];
}

function noteOn({ own, github }: Found): string | undefined {
  if (own === undefined)
    return "This text could not be read: it is too long, or too deeply nested, for a workflow.";
  if (github === undefined)
    return "GitHub's language service could not read this text; what the action found is below.";
  return undefined;
}

const KINDS: readonly Finding["kind"][] = ["wrong", "missing", "better"];

/** By line, each once: what both tell of is told in the words of the action. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const each = new Map(findings.map((one) => [`${one.line} ${one.text}`, one]));
  return [...each.values()].sort((a, b) => a.line - b.line || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}
