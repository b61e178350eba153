import type { CheckAnnotation } from "../../github/reads/check-annotations.ts";
import type { Cause } from "../../model/cause.ts";
import { isPlaceless } from "./job-annotations.ts";

/** Longest name that is taken from a sentence of GitHub's, in characters. */
const MAX_NAME = 200;

/** How GitHub says why a job was ended, in whole sentences: steps write annotations of their own. */
interface CauseSentence {
  readonly pattern: RegExp;
  /** Whether the runner writes it into the log of a step, whose line it then has. */
  readonly isOfRunner?: true;
  readonly causeOf: (words: readonly (string | undefined)[]) => Cause;
}

/**
 * The sentences, the one that decides first. A time limit and a machine that is gone come before who cancelled what was left
 * then. GitHub documents none of them; these stand on jobs of public repositories.
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

/** Why jobs were ended, by what GitHub said of them; `undefined` where it did not say. */
export function causeIn(annotations: readonly CheckAnnotation[]): Cause | undefined {
  for (const sentence of SENTENCES) {
    const words = annotations.map((one) => wordsOf(sentence, one)).find((match) => match !== undefined);
    if (words) return sentence.causeOf(words.slice(1));
  }
  return undefined;
}

/** Whether an annotation tells why a job was ended, which the message tells in words of its own. */
export function isCause(annotation: CheckAnnotation): boolean {
  return SENTENCES.some((sentence) => wordsOf(sentence, annotation) !== undefined);
}

/** The words of a sentence where GitHub itself said it; a step may annotate the same, but stands elsewhere or has a title. */
function wordsOf({ pattern, isOfRunner }: CauseSentence, said: CheckAnnotation): string[] | undefined {
  const isHere = isPlaceless(said) && (isOfRunner === true || said.startLine === 1);
  return isHere && said.level === "failure" ? (pattern.exec(said.message.trim()) ?? undefined) : undefined;
}

/** Whether nobody wanted it to end so: then it failed, whatever GitHub calls it. */
export function isUnwanted(cause: Cause): boolean {
  return ["time limit", "lost runner", "no runner", "shutdown"].includes(cause.kind);
}

/** Whether a person or a newer run cancelled it, so that a job that had failed before is not why. */
export function isDecided(cause: Cause | undefined): boolean {
  return cause?.kind === "superseded" || (cause?.kind === "person" && !isApp(cause.login));
}

/** A job's own token cancels as `github-actions`, other apps by names of theirs. */
function isApp(login: string): boolean {
  return /(?:^github-actions|\[bot\])$/.test(login);
}

const SECONDS_IN: Readonly<Record<string, number>> = { d: 86_400, h: 3600, m: 60, s: 1 };

/** GitHub writes `10 minutes` or `1h30m0s`. */
function secondsIn(limit: string): number {
  const parts = limit.matchAll(/(\d{1,9}) ?([dhms])/g);
  return [...parts].reduce((sum, [, count, unit = ""]) => sum + Number(count) * (SECONDS_IN[unit] ?? 0), 0);
}
