import { type Hide, hiding } from "../../text/secrets/hide.ts";
import { messageLine, messageText } from "./message.ts";

/** How serious a linter takes a finding. */
export type LintLevel = "error" | "warning" | "note";

/** One thing that a linter found. */
export interface LintFinding {
  /** Path in the repository; as the tool has it where it lies outside; absent where it names none. */
  readonly file: string | undefined;
  readonly line: number | undefined;
  /** Whether the repository has no such file, as far as anybody knows. */
  readonly isUnsure?: boolean;
  readonly column: number | undefined;
  /** The tool's name of the rule, such as `no-var`. */
  readonly rule: string | undefined;
  readonly level: LintLevel;
  /** What the tool says, of which `messageLine` is shown. */
  readonly message: string;
  /** Name of the tool, such as `ESLint`. */
  readonly tool: string | undefined;
}

/** How many findings there are of each level. */
export interface LintCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

/** The findings of one rule or in one file. */
export interface LintGroup extends LintCounts {
  readonly name: string;
}

/** What all result files say together. */
export interface LintReport {
  /** Of all findings, also of those that are not kept. */
  readonly counts: LintCounts;
  /** The most serious ones, errors first, at most `MAX_FINDINGS`; else in the order of the files. */
  readonly findings: readonly LintFinding[];
  /** Findings by rule, the group with the most errors first, at most `MAX_GROUPS`. */
  readonly byRule: readonly LintGroup[];
  /** Findings by file, likewise. */
  readonly byFile: readonly LintGroup[];
  /** A sentence for each file that could not be read, wholly or in part, and each tool that says that it failed. */
  readonly problems: readonly string[];
}

/** Findings that are kept; a message shows ten, a page of a report some hundred. */
export const MAX_FINDINGS = 1000;

/** Rules and files that are counted one by one. */
export const MAX_GROUPS = 10_000;

/** Sentences about what is wrong; what fails for one reason fails often. */
export const MAX_PROBLEMS = 50;

/** Findings that are compared with those of other files: 3 runners of a matrix find the same. */
const MAX_COMPARED = 20_000;

const LEVELS = { error: "errors", warning: "warnings", note: "notes" } as const satisfies Record<
  LintLevel,
  keyof LintCounts
>;

type Tally = { -readonly [Key in keyof LintCounts]: LintCounts[Key] };

/** Gathers findings file by file; what several files hold counts once, as often as the file that has it most. */
export class FindingCollector {
  readonly #kept: Record<LintLevel, LintFinding[]> = { error: [], warning: [], note: [] };
  readonly #counts = noCounts();
  readonly #rules = new Map<string, Tally>();
  readonly #files = new Map<string, Tally>();
  readonly #problems = new Set<string>();
  readonly #seen = new Map<string, number>();
  readonly #hide: Hide;
  #inFile = new Map<string, number>();

  /** `secrets` are in no sentence about what is wrong. */
  constructor(hide: Hide = hiding([])) {
    this.#hide = hide;
  }

  /** Says that the findings that follow stand in another result file. */
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

  /** Of what somebody `said` the line that is shown follows the sentence. */
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
    const key = [tool, rule, file, line, column, messageLine(message)].join("\n");
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
