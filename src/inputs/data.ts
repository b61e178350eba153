/** The user's values, or why they cannot be used. */
export interface ParsedData {
  readonly data: unknown;
  readonly problems: readonly string[];
}

/**
 * Reads the `data` input, YAML or JSON. Broken data is a problem of the content, not of the step: the message
 * still goes out.
 */
export async function parseData(text: string | undefined): Promise<ParsedData> {
  return text === undefined ? { data: {}, problems: [] } : parseYaml('Input "data"', text);
}

/**
 * Reads YAML or JSON; problems begin with the subject. By the schema `failsafe` every value is the text that was written. The parser is loaded only
 * when it is needed.
 */
export async function parseYaml(
  subject: string,
  text: string,
  schema: "core" | "failsafe" = "core",
): Promise<ParsedData> {
  const { parseDocument } = await import("yaml");
  const document = parseDocument(text, { prettyErrors: true, schema, logLevel: "error" });
  // A tag that is unknown makes its value empty: `!important` was meant as a text. The other schema knows none.
  const unknown = schema === "core" ? document.warnings : [];
  const [error] = [...document.errors, ...unknown];
  if (error !== undefined) return problem(subject, error.message.split("\n", 1)[0] ?? "it is not valid YAML");
  try {
    // A few aliases are honest, a million are a bomb: https://eemeli.org/yaml/#tojs-options
    return { data: document.toJS({ maxAliasCount: 100 }), problems: [] };
  } catch (cause) {
    return problem(subject, cause instanceof Error ? cause.message : String(cause));
  }
}

/** The first colon of a line, and what stands behind it up to the place of the mistake or the end. */
const QUOTED = /^((?:(?!: ).)*): .*?(?= at line \d|(?![\s\S]))/m;

/** What stands behind a colon is a part of the text, such as a password that begins with a star. */
function problem(subject: string, cause: string): ParsedData {
  const what = cause.replace(/(?<![.:\s])[.:\s]+$/, "").replace(QUOTED, "$1");
  return { data: {}, problems: [`${subject} is neither YAML nor JSON: ${what}.`] };
}
