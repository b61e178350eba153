import type { CheckAnnotation } from "../../github/reads/check-annotations.ts";
import type { Cause } from "../../model/cause.ts";
import { isPlaceless } from "./job-annotations.ts";

/** Longest name that is read from a sentence by GitHub, in characters. */
const MAX_NAME = 200;

/** How GitHub says why a job was ended. The whole sentence must match, because steps write annotations of their own. */
interface CauseSentence {
  readonly pattern: RegExp;
  /** Whether the runner writes the sentence into the log of a step, so that it has the number of a line there. */
  readonly isOfRunner?: true;
  readonly causeOf: (words: readonly (string | undefined)[]) => Cause;
}

/**
 * The sentences, in order of precedence. A time limit or a lost machine comes before who cancelled the remaining jobs.
 * GitHub documents none of these sentences; they are taken from jobs of public repositories.
 */
const SENTENCES: readonly CauseSentence[] = [
  {
    pattern:
      /^The job (?:running on runner .{1,200} )?has exceeded the maximum execution time of (\d[\w ]*)\.?$/,
    causeOf: ([limit = ""]) => ({ kind: "time limit", seconds: secondsIn(limit) }),
  },
  {
    pattern: /^The (?:hosted |self-hosted )?runner(?:: .{1,200}?)? lost communication with the server\./,
    causeOf: () => ({ kind: "lost runner" }),
  },
  { pattern: /^The job was not acquired by Runner of type /, causeOf: () => ({ kind: "no runner" }) },
  {
    pattern: /^Canceling since a higher priority waiting request for (?:'(.{1,400})'|(.{1,400})) exists\.?$/,
    causeOf: ([quoted, group = ""]) => ({ kind: "superseded", group: (quoted ?? group).slice(0, MAX_NAME) }),
  },
  {
    pattern: /^The run was canceled by @([\w-]{1,100}(?:\[bot\])?)\.?$/,
    causeOf: ([login = ""]) => ({ kind: "person", login }),
  },
  {
    pattern: /^The (?:strategy configuration|job) was canceled because ["'`](.{1,400})["'`] failed\.?$/,
    causeOf: ([job = ""]) => ({ kind: "fail-fast", job: job.slice(0, MAX_NAME) }),
  },
  {
    pattern: /^The runner has received a shutdown signal\./,
    isOfRunner: true,
    causeOf: () => ({ kind: "shutdown" }),
  },
];

/** Why jobs were ended, according to GitHub; `undefined` if GitHub did not say. */
export function causeIn(annotations: readonly CheckAnnotation[]): Cause | undefined {
  for (const sentence of SENTENCES) {
    const words = annotations.map((one) => wordsOf(sentence, one)).find((match) => match !== undefined);
    if (words) return sentence.causeOf(words.slice(1));
  }
  return undefined;
}

/** Whether an annotation says why a job was ended. The message says this in its own words. */
export function isCause(annotation: CheckAnnotation): boolean {
  return SENTENCES.some((sentence) => wordsOf(sentence, annotation) !== undefined);
}

/**
 * The parts of a sentence if GitHub itself wrote it. A step may write the same annotation, but at another place or with a
 * title.
 */
function wordsOf({ pattern, isOfRunner }: CauseSentence, said: CheckAnnotation): string[] | undefined {
  const isHere = isPlaceless(said) && (isOfRunner === true || said.startLine === 1);
  return isHere && said.level === "failure" ? (pattern.exec(said.message.trim()) ?? undefined) : undefined;
}

/** Whether nobody meant it to end like this. Then it failed, even if GitHub calls it cancelled. */
export function isUnwanted(cause: Cause): boolean {
  return ["time limit", "lost runner", "no runner", "shutdown"].includes(cause.kind);
}

/** Whether a person or a newer run cancelled it, so that an earlier failed job is not the reason. */
export function isDecided(cause: Cause | undefined): boolean {
  return cause?.kind === "superseded" || (cause?.kind === "person" && !isApp(cause.login));
}

/** A job's own token cancels as `github-actions`, and other apps under their own names. */
function isApp(login: string): boolean {
  return /(?:^github-actions|\[bot\])$/.test(login);
}

const SECONDS_IN: Readonly<Record<string, number>> = { d: 86_400, h: 3600, m: 60, s: 1 };

/** GitHub writes `10 minutes` or `1h30m0s`. */
function secondsIn(limit: string): number {
  const parts = limit.matchAll(/(\d{1,9}) ?([dhms])/g);
  return [...parts].reduce((sum, [, count, unit = ""]) => sum + Number(count) * (SECONDS_IN[unit] ?? 0), 0);
}
