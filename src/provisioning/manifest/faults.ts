import { syntaxHint } from "../../text/markup/syntax-hint.ts";
import type { Place, YamlProblem } from "../../yaml/parse-yaml.ts";

/** The most faults reported for one manifest. After fixing a hundred, the user runs the step again anyway. */
const MAX_TOLD = 100;

/** The start of a manifest. */
export const START: Place = { line: 1, column: 1 };

/** The faults of one manifest, sorted by place, without duplicates: an alias repeats the faults of its anchor. */
export class Faults {
  readonly #all: { readonly place: Place; readonly sentence: string }[] = [];

  /** Adds a fault. The sentence may lack its period. */
  add(place: Place, sentence: string): void {
    this.#all.push({ place, sentence });
  }

  /** Adds the problems of the YAML itself, and how to mend the first one in the text. */
  addProblems(problems: readonly YamlProblem[], text?: string): void {
    const [first] = problems;
    for (const problem of problems) {
      const isMended = problem === first && problem.kind === "syntax" && text !== undefined;
      const hint = isMended && problem.place ? `. ${syntaxHint(text, problem.place.line)}` : "";
      this.add(problem.place ?? START, sentenceOf(problem) + hint);
    }
  }

  /** All faults as `file:line:column: sentence.`, in the order of the file. */
  sentences(file: string): readonly string[] {
    const sorted = this.#all.toSorted(
      (a, b) => a.place.line - b.place.line || a.place.column - b.place.column,
    );
    const texts = sorted.map(({ place, sentence }) => {
      return `${file}:${place.line}:${place.column}: ${sentence}${/[?.]$/.test(sentence) ? "" : "."}`;
    });
    const all = [...new Set(texts)];
    const rest = all.length - MAX_TOLD;
    return rest <= 0
      ? all
      : [...all.slice(0, MAX_TOLD), `${file} has ${rest} more ${rest === 1 ? "fault" : "faults"}.`];
  }
}

function sentenceOf({ kind, cause, alias }: YamlProblem): string {
  if (kind === "repeated key") return "this key is in its mapping twice";
  if (alias !== undefined) return `*${alias} ${cause}`;
  if (kind === "too much") return `the manifest is too complex: it ${cause}`;
  if (kind === "too slow") return `the manifest ${cause}`;
  return `this is not valid YAML: ${cause.replace(/(?<![.:\s])[.:\s]+$/, "")}`;
}
