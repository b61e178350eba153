import type { ActionFile } from "./action-file.ts";
import { evaluateText } from "./expressions.ts";

/** The step's inputs as environment variables, and the runner's warnings. */
export interface ResolvedInputs {
  env: Record<string, string>;
  /** The same values by the ID under which each was given or declared. */
  values: Record<string, string>;
  warnings: string[];
}

/** Merges `with:` and the defaults of action.yml. An empty text in `with:` does not use the default. */
export function resolveInputs(
  action: ActionFile,
  given: Readonly<Record<string, string>>,
  contexts: Readonly<Record<string, unknown>>,
): ResolvedInputs {
  const givenIds = new Set(Object.keys(given).map((id) => id.toLowerCase()));
  const values = new Map(Object.entries(given));
  for (const [id, input] of Object.entries(action.inputs)) {
    if (!givenIds.has(id.toLowerCase())) values.set(id, evaluateText(input.default ?? "", contexts));
  }
  const env = [...values].map(([id, value]) => [variableName(id), value]);
  return {
    env: Object.fromEntries(env),
    values: Object.fromEntries(values),
    warnings: [...deprecations(action, givenIds), ...unexpected(action, given)],
  };
}

// Spaces become underscores, and hyphens stay: Handler.AddInputsToEnvironment in the runner.
function variableName(id: string): string {
  return `INPUT_${id.replaceAll(" ", "_").toUpperCase()}`;
}

function deprecations(action: ActionFile, givenIds: ReadonlySet<string>): string[] {
  return Object.entries(action.inputs).flatMap(([id, { deprecationMessage }]) =>
    deprecationMessage !== undefined && givenIds.has(id.toLowerCase())
      ? [`Input '${id}' has been deprecated with message: ${deprecationMessage}`]
      : [],
  );
}

function unexpected(action: ActionFile, given: Readonly<Record<string, string>>): string[] {
  const ids = Object.keys(action.inputs);
  const valid = new Set(ids.map((id) => id.toLowerCase()));
  const unknown = Object.keys(given).filter((id) => !valid.has(id.toLowerCase()));
  if (unknown.length === 0) return [];
  return [`Unexpected input(s) '${unknown.join("', '")}', valid inputs are ['${ids.join("', '")}']`];
}
