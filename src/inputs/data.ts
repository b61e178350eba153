/** The user's values, or why they cannot be used. */
export interface ParsedData {
  readonly data: unknown;
  readonly problems: readonly string[];
}

/**
 * Reads the `data` input, YAML or JSON. Broken data is a problem of the content, not of the step: the message
 * still goes out. The parser is loaded only when it is needed.
 */
export async function parseData(text: string | undefined): Promise<ParsedData> {
  if (text === undefined) return { data: {}, problems: [] };
  const { parseDocument } = await import("yaml");
  const document = parseDocument(text, { prettyErrors: true });
  const [error] = document.errors;
  if (error !== undefined) return problem(error.message.split("\n", 1)[0] ?? "it is not valid YAML");
  try {
    // A few aliases are honest, a million are a bomb: https://eemeli.org/yaml/#tojs-options
    return { data: document.toJS({ maxAliasCount: 100 }), problems: [] };
  } catch (cause) {
    return problem(cause instanceof Error ? cause.message : String(cause));
  }
}

function problem(cause: string): ParsedData {
  return { data: {}, problems: [`Input "data" is neither YAML nor JSON: ${cause.replace(/[.:\s]+$/, "")}.`] };
}
