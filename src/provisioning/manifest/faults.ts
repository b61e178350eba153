import type { Place, YamlProblem } from "../../yaml/parse-yaml.ts";

/** Most faults of one manifest that are told: who mends a hundred looks again. */
const MAX_TOLD = 100;

/** The beginning of a manifest. */
export const START: Place = { line: 1, column: 1 };

/** What is wrong with one manifest, by place, each once: an alias repeats what its anchor has. */
export class Faults {
  readonly #all: { readonly place: Place; readonly sentence: string }[] = [];

  /** Takes in a fault; its sentence may lack the full stop. */
  add(place: Place, sentence: string): void {
    this.#all.push({ place, sentence });
  }

  /** Takes in what is wrong with the YAML. */
  addProblems(problems: readonly YamlProblem[]): void {
    for (const problem of problems) this.add(problem.place ?? START, sentenceOf(problem));
  }

  /** All of them as `file:line:column: sentence.`, in the order of the file. */
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
