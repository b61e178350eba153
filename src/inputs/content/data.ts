import { NO_WALL, type Wall } from "../../text/wall.ts";

/** The user's values, or why they cannot be used. */
export interface ParsedData {
  readonly data: unknown;
  readonly problems: readonly string[];
}

/**
 * Reads the `data` input, YAML or JSON. Broken data is a problem of the content, not of the step: the message is still
 * posted.
 */
export async function parseData(text: string | undefined, wall = NO_WALL): Promise<ParsedData> {
  if (text === undefined) return { data: {}, problems: [] };
  if (WHOLE.includes(text)) return { data: {}, problems: [wholeProblem(text)] };
  const parsed = await parseText('Input "data"', text, wall);
  if (parsed.problems.length > 0 || isMapping(parsed.data)) return parsed;
  const { mappingLines } = await import("./data-lines.ts");
  const lines = mappingLines(text);
  if (lines === undefined) return parsed;
  // As it was meant, so that nothing else is blamed.
  return { data: (await parseText("", lines.join("\n"), wall)).data, problems: [NO_MAPPING] };
}

/** Whether a value has names. */
export function isMapping(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

const NO_MAPPING =
  'Input "data" must be a mapping: write each name, a colon, a space, and its value on a line of its own, such as `runbook: https://example.com`, without "=" and without "- ".';

/** What an expression yields for more than one value. */
const WHOLE: readonly string[] = ["Object", "Array"];

function wholeProblem(text: string): string {
  return `Input "data" is the text ${text}: pass a context as JSON, such as \`data: \${{ toJSON(github.event.head_commit) }}\`.`;
}

/** Reads YAML or JSON. Problems start with the subject. With the schema `failsafe`, every value is its original text. */
export async function parseText(
  subject: string,
  text: string,
  wall: Wall,
  schema: "core" | "failsafe" = "core",
): Promise<ParsedData> {
  const { parseYamlValue } = await import("../../yaml/parse-yaml.ts");
  const parsed = await parseYamlValue(text, { wall, schema });
  if ("value" in parsed) return { data: parsed.value, problems: [] };
  const [problem] = parsed.problems;
  if (problem === undefined) return { data: {}, problems: [] };
  const { brokenLineOf, problemText } = await import("./yaml-problem.ts");
  const line = brokenLineOf(problem);
  const hint = line && ` ${(await import("../../text/markup/syntax-hint.ts")).syntaxHint(text, line)}`;
  return { data: {}, problems: [`${subject} ${problemText(problem)}${hint ?? ""}`] };
}
