import type { Wall } from "../../text/wall.ts";
import { linesOfUnusedAnchors } from "../../yaml/anchors.ts";
import { linesOfCutTexts } from "../../yaml/cut-texts.ts";

/** A text as parsed by YAML, and the original text of each value. */
export interface Written {
  readonly read: unknown;
  readonly written: unknown;
  /** Lines of texts that a comment cuts off, starting at 1. */
  readonly cut: readonly number[];
  /** Lines of texts whose first word is an anchor that nothing refers to, starting at 1. */
  readonly anchored: readonly number[];
}

/** Why a text cannot be read. */
export interface Unreadable {
  /** The end of a sentence whose subject is the text. */
  readonly problem: string;
  /** The line with an error that a change in the text can mend, starting at 1; absent if the error is of another kind. */
  readonly brokenLine: number | undefined;
}

/** Parses YAML or JSON, and keeps the original text of its values. */
export async function parseWritten(text: string, wall: Wall): Promise<Written | Unreadable> {
  const { parseYaml, parseYamlValue } = await import("../../yaml/parse-yaml.ts");
  const [parsed, written] = await Promise.all([
    parseYaml(text, { wall }, (document) => {
      const { problems, toValue } = document;
      if (problems.length > 0) return { problems };
      const lost = { cut: linesOfCutTexts(document, text), anchored: linesOfUnusedAnchors(document) };
      return { value: { read: toValue(), ...lost } };
    }),
    parseYamlValue(text, { wall, schema: "failsafe" }),
  ]);
  if ("value" in parsed) return { ...parsed.value, written: "value" in written ? written.value : {} };
  const [problem] = parsed.problems;
  if (problem === undefined) return { read: {}, written: {}, cut: [], anchored: [] };
  const { brokenLineOf, problemText } = await import("./yaml-problem.ts");
  return { problem: problemText(problem), brokenLine: brokenLineOf(problem) };
}
