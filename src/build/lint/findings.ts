import { type Hide, hiding } from "../../text/secrets/hide.ts";
import { comparedText, messageLine, messageText } from "./message.ts";

/** Severity of a finding. */
export type LintLevel = "error" | "warning" | "note";

/** One thing that a linter found. */
export interface LintFinding {
  /**
   * Path in the repository. For a file outside the repository, the path as the tool reports it; absent if the tool names no
   * file.
   */
  readonly file: string | undefined;
  readonly line: number | undefined;
  /** Whether the repository is not known to contain this file. */
  readonly isUnsure?: boolean;
  readonly column: number | undefined;
  /** The tool's name for the rule, such as `no-var`. */
  readonly rule: string | undefined;
  readonly level: LintLevel;
  /** The tool's message. `messageLine` returns the line to show. */
  readonly message: string;
  /** Name of the tool, such as `ESLint`. */
  readonly tool: string | undefined;
}

/** Number of findings per level. */
export interface LintCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

/** The findings of one rule or in one file. */
export interface LintGroup extends LintCounts {
  readonly name: string;
}

/** The findings of all result files together. */
export interface LintReport {
  /** Counts of all findings, including those that are not kept. */
  readonly counts: LintCounts;
  /** The most severe findings, at most `MAX_FINDINGS`: errors first, otherwise in the order of the files. */
  readonly findings: readonly LintFinding[];
  /** Findings by rule, at most `MAX_GROUPS`, starting with the group with the most errors. */
  readonly byRule: readonly LintGroup[];
  /** The same by file. */
  readonly byFile: readonly LintGroup[];
  /** A sentence for each file that could not be read completely, and for each tool that reports that it failed. */
  readonly problems: readonly string[];
}

/** Number of findings that are kept. A message shows ten, a page of a report some hundred. */
export const MAX_FINDINGS = 1000;

/** Number of rules and files that are counted separately. */
export const MAX_GROUPS = 10_000;

/** Number of sentences about problems. Anything that fails for one reason often fails many times. */
export const MAX_PROBLEMS = 50;

/** Number of findings that are compared with those of other files: 3 runners of a matrix find the same. */
const MAX_COMPARED = 20_000;

const LEVELS = { error: "errors", warning: "warnings", note: "notes" } as const satisfies Record<
  LintLevel,
  keyof LintCounts
>;

type Tally = { -readonly [Key in keyof LintCounts]: LintCounts[Key] };

/** Collects findings file by file. A finding in several files counts as often as in the file that has it most often. */
export class FindingCollector {
  readonly #kept: Record<LintLevel, LintFinding[]> = { error: [], warning: [], note: [] };
  readonly #counts = noCounts();
  readonly #rules = new Map<string, Tally>();
  readonly #files = new Map<string, Tally>();
  readonly #problems = new Set<string>();
  readonly #seen = new Map<string, number>();
  readonly #hide: Hide;
  #inFile = new Map<string, number>();

  /** `hide` removes secrets from the sentences about problems. */
  constructor(hide: Hide = hiding([])) {
    this.#hide = hide;
  }

  /** Marks the start of another result file. */
  startFile(): void {
    this.#inFile = new Map();
  }

  add(finding: LintFinding): void {
    if (this.#isRepeated(finding)) return;
    const key = LEVELS[finding.level];
    this.#counts[key]++;
    countIn(this.#rules, finding.rule, key);
    countIn(this.#files, finding.file, key);
    const kept = this.#kept[finding.level];
    if (kept.length < MAX_FINDINGS) kept.push(finding);
  }

  /** Adds a sentence about a problem. If `said` is set, the line of it to show is appended. */
  addProblem(sentence: string, said?: string): void {
    if (this.#problems.size >= MAX_PROBLEMS) return;
    const line = said === undefined ? "" : messageLine(this.#hide(messageText(said)));
    this.#problems.add(said === undefined ? sentence : `${sentence}: ${line}`);
  }

  report(): LintReport {
    const { error, warning, note } = this.#kept;
    return {
      counts: { ...this.#counts },
      findings: [...error, ...warning, ...note].slice(0, MAX_FINDINGS),
      byRule: groupsOf(this.#rules),
      byFile: groupsOf(this.#files),
      problems: [...this.#problems],
    };
  }

  #isRepeated({ tool, rule, file, line, column, message }: LintFinding): boolean {
    const key = `${tool}\n${rule}\n${file}\n${line}\n${column}\n${comparedText(message)}`;
    const count = (this.#inFile.get(key) ?? 0) + 1;
    if (this.#inFile.size < MAX_COMPARED) this.#inFile.set(key, count);
    const before = this.#seen.get(key) ?? 0;
    if (count <= before) return true;
    if (before > 0 || this.#seen.size < MAX_COMPARED) this.#seen.set(key, count);
    return false;
  }
}

function countIn(groups: Map<string, Tally>, name: string | undefined, key: keyof LintCounts): void {
  if (name === undefined) return;
  const tally = groups.get(name) ?? noCounts();
  if (groups.size < MAX_GROUPS) groups.set(name, tally);
  tally[key]++;
}

function groupsOf(groups: ReadonlyMap<string, Tally>): readonly LintGroup[] {
  return [...groups]
    .map(([name, tally]) => ({ name, ...tally }))
    .sort(
      (a, b) =>
        b.errors - a.errors || b.warnings - a.warnings || b.notes - a.notes || (a.name < b.name ? -1 : 1),
    );
}

function noCounts(): Tally {
  return { errors: 0, warnings: 0, notes: 0 };
}
