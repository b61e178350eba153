import type { Wall } from "../../text/wall.ts";
import { linesOfCutTexts } from "../../yaml/cut-texts.ts";
import { parseYaml, parseYamlValue } from "../../yaml/parse-yaml.ts";
import { problemText } from "./data.ts";

/** A text as YAML reads it, and what was written in each place. */
export interface Written {
  readonly read: unknown;
  readonly written: unknown;
  /** Lines, from 1, of texts that a comment cuts. */
  readonly cut: readonly number[];
}

/** Why a text cannot be read. */
export interface Unreadable {
  /** The end of a sentence that begins with what was to be read. */
  readonly problem: string;
  /** The line, from 1, where what is wrong is not YAML; absent where it is, or is nowhere. */
  readonly brokenLine: number | undefined;
}

/** Parses YAML or JSON, and keeps how its values were written. */
export async function parseWritten(text: string, wall: Wall): Promise<Written | Unreadable> {
  const [parsed, written] = await Promise.all([
    parseYaml(text, { wall }, (document) => {
      const { problems, toValue } = document;
      if (problems.length > 0) return { problems };
      return { value: { read: toValue(), cut: linesOfCutTexts(document, text) } };
    }),
    parseYamlValue(text, { wall, schema: "failsafe" }),
  ]);
  if ("value" in parsed) return { ...parsed.value, written: "value" in written ? written.value : {} };
  const [problem] = parsed.problems;
  if (problem === undefined) return { read: {}, written: {}, cut: [] };
  const { kind, place } = problem;
  return { problem: problemText(problem), brokenLine: kind === "syntax" ? place?.line : undefined };
}
