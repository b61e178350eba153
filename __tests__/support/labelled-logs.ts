import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cleanLines } from "../../src/build/logs/clean-lines.ts";
import { quoteOf } from "../../src/build/logs/quote-of.ts";
import { type StepTimes, stepLines } from "../../src/build/logs/step-lines.ts";
import { withoutSequences } from "../../src/text/escapes/control-sequences.ts";
import { hiding } from "../../src/text/secrets/hide.ts";

const ROOT = join(import.meta.dirname, "../..");
const OWN = join(ROOT, "__tests__/build/logs/labelled");
const SHARED = join(ROOT, "../shared/logs");

/** A log in which somebody marked what says why it failed. */
interface LabelledLog {
  readonly file: string;
  readonly tool: string;
  /** Patterns that must all be among the quoted lines. */
  readonly telling: readonly string[];
  /** The step as GitHub's API describes it, where the log is that of a whole job. */
  readonly step?: StepTimes;
}

/** What is quoted of a labelled log, and its plain end. */
export interface JudgedLog {
  readonly file: string;
  readonly quote: readonly string[];
  /** The first line that explains the cause, as it is above a quote. */
  readonly keyLine: string;
  /** Labels that the quote lacks. */
  readonly missed: readonly string[];
  /** Labels that the quote lacks and the end as long would have shown. */
  readonly lost: readonly string[];
  /** Whether the plain end has all labels. */
  readonly isEndEnough: boolean;
}

const LINES = 20;

/** Half of the project's own logs were looked at while signs were chosen, the others were set aside until that was done. */
export const OWN_HALVES = { "looked at": 0, "set aside": 1 } as const;

/** The project's own logs, or one half of them. */
export function ownLogs(half?: number): readonly JudgedLog[] {
  return judged(OWN, ({ file }) => half === undefined || halfOf(file) === half);
}

/** Logs that others labelled; none where they are not there. */
export function sharedLogs(): readonly JudgedLog[] {
  return existsSync(SHARED) ? judged(SHARED, () => true) : [];
}

/** By its name, so that nobody chose which is where. */
function halfOf(file: string): number {
  return Array.from(file).reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0) % 2;
}

function judged(folder: string, isWanted: (log: LabelledLog) => boolean): readonly JudgedLog[] {
  const logs = JSON.parse(readFileSync(join(folder, "index.json"), "utf8")) as LabelledLog[];
  return logs.filter(isWanted).map((log) => judge(readFileSync(join(folder, log.file), "utf8"), log));
}

function judge(text: string, { file, telling: labels, step }: LabelledLog): JudgedLog {
  const all = text.replace(/\n$/, "").split("\n");
  const lines = step === undefined ? all : stepLines(all, step);
  const { keyLine, quotes } = quoteOf({ lines, isCut: false }, { logLines: LINES, hide: hiding([]) });
  const [quote = []] = quotes;
  const end = cleanLines(lines).slice(-LINES);
  const missed = labels.filter((label) => !has(quote, label));
  return {
    file,
    quote,
    keyLine,
    missed,
    lost: missed.filter((label) => has(end, label)),
    isEndEnough: labels.every((label) => has(end, label)),
  };
}

function has(lines: readonly string[], label: string): boolean {
  const pattern = new RegExp(label);
  return lines.some((line) => pattern.test(withoutSequences(line)));
}
