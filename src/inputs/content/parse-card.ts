import type { Wall } from "../../text/wall.ts";
import type { YamlProblem } from "../../yaml/parse-yaml.ts";
import { InputError } from "../input-error.ts";

/** The file of a card. */
export interface CardText {
  readonly path: string;
  readonly text: string;
  readonly language: "JSON" | "YAML";
}

/** Parses the text of a card's file into plain values. Throws `InputError` with line and column. */
export async function parseCard({ path, text, language }: CardText, wall: Wall): Promise<unknown> {
  const broken = (cause: string): InputError => new InputError("template", path, cause);
  if (language === "YAML") {
    const { parseYamlValue } = await import("../../yaml/parse-yaml.ts");
    const parsed = await parseYamlValue(text, { wall });
    if ("value" in parsed) return parsed.value;
    throw broken(causeOf(parsed.problems, language) ?? "it is not valid YAML");
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw broken(await causeInJson(text, error instanceof Error ? error.message : String(error), wall));
  }
}

function causeOf([problem]: readonly YamlProblem[], language: CardText["language"]): string | undefined {
  if (problem === undefined) return undefined;
  const { kind, cause, alias, place } = problem;
  const where = place === undefined ? "" : ` at line ${place.line}, column ${place.column}`;
  if (kind === "too much") return `it is too complex: it ${cause}${where}`;
  if (kind === "too slow") return `it ${cause}`;
  return `it is not valid ${language}: ${alias === undefined ? "" : `*${alias} `}${withoutEnd(cause)}${where}`;
}

/** The runtime reports the place of only some errors. For others, the YAML parser is used, because JSON is a subset of YAML. */
async function causeInJson(text: string, message: string, wall: Wall): Promise<string> {
  const [, cause = message, position] = /^(.*?)(?: in JSON at position (\d+).*)?$/s.exec(message) ?? [];
  if (position !== undefined) {
    const before = text.slice(0, Number(position)).split("\n");
    return `it is not valid JSON: ${cause} at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
  }
  const { parseYamlValue } = await import("../../yaml/parse-yaml.ts");
  const parsed = await parseYamlValue(text, { wall, schema: "json" });
  const told = "problems" in parsed ? causeOf(parsed.problems, "JSON") : undefined;
  return told ?? `it is not valid JSON: ${withoutEnd(cause)}`;
}

function withoutEnd(text: string): string {
  return text.replace(/(?<![.:\s])[.:\s]+$/, "");
}
