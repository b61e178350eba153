import type { Masks } from "./masks.ts";

/** An annotation on the run's page, next to the code if it names a file. */
export interface Annotation {
  level: AnnotationLevel;
  message: string;
  title?: string;
  file?: string;
  line?: number;
}

/** The three kinds of annotation. */
export type AnnotationLevel = "error" | "warning" | "notice";

// ExecutionContext.cs of the runner: _maxIssueMessageLength and _maxCountPerIssueType. The log keeps everything.
const MAX_ANNOTATION_CHARACTERS = 4096;
const MAX_ANNOTATIONS_PER_LEVEL = 10;

/** Everything that is recorded while a step runs. Each text is masked first. */
export class StepRecord {
  readonly log: string[] = [];
  readonly annotations: Annotation[] = [];
  readonly debugLines: string[] = [];
  readonly warnings: string[] = [];
  readonly outputs: Record<string, string> = {};
  readonly state: Record<string, string> = {};
  readonly env: Record<string, string> = {};
  readonly path: string[] = [];
  readonly masks: Masks;
  failed = false;
  readonly #showDebug: boolean;
  readonly #onLine: (line: string) => void;

  constructor(options: { masks: Masks; showDebug: boolean; onLine: (line: string) => void }) {
    this.masks = options.masks;
    this.#showDebug = options.showDebug;
    this.#onLine = options.onLine;
  }

  /** Adds a text to the log, one entry per line. */
  print(text: string): void {
    for (const line of this.masks.apply(text).split(/\r\n|\n|\r/)) {
      this.log.push(line);
      this.#onLine(line);
    }
  }

  /** Records a `::debug::` text. The log shows it only in debug mode. */
  debug(text: string): void {
    this.debugLines.push(this.masks.apply(text));
    if (this.#showDebug) this.print(`##[debug]${text}`);
  }

  /** Prints and annotates. The properties are those of the workflow command. */
  annotate(level: AnnotationLevel, message: string, properties: Readonly<Record<string, string>> = {}): void {
    this.print(`##[${level}]${message}`);
    if (this.annotations.filter((one) => one.level === level).length >= MAX_ANNOTATIONS_PER_LEVEL) return;
    const { title, file, line } = properties;
    this.annotations.push({
      level,
      message: this.masks.apply(message).slice(0, MAX_ANNOTATION_CHARACTERS),
      ...(title === undefined ? {} : { title }),
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { line: Number(line) }),
    });
  }

  /** Adds a warning from the runner itself. */
  warn(message: string): void {
    this.warnings.push(this.masks.apply(message));
    this.annotate("warning", message);
  }

  /** Fails the step for a reason of the runner's own, whatever its process returns. */
  fail(...messages: readonly string[]): void {
    for (const message of messages) this.annotate("error", message);
    this.failed = true;
  }
}
