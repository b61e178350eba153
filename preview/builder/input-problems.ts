import { InputError } from "../../src/inputs/input-error.ts";
import { readInputs } from "../../src/inputs/inputs.ts";
import { WrongInputs } from "../../src/inputs/read-each.ts";

export interface InputProblem {
  /** The input's name; "" if it concerns several. */
  readonly input: string;
  readonly text: string;
}

/** Matches a value that is known only when the workflow runs. */
const UNKNOWN = /\$\{\{/;

/**
 * What the action itself would report about inputs as written in a workflow. Inputs with an expression are skipped, and
 * credentials are not required, because their values are known only when the workflow runs.
 */
export async function inputProblems(
  given: Readonly<Record<string, string>>,
): Promise<readonly InputProblem[]> {
  const known = Object.entries(given).filter(
    ([name, value]) => !UNKNOWN.test(value) && !CREDENTIALS.has(name),
  );
  const texts = known.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const);
  const env = { INPUT_STATUS: "success", ...Object.fromEntries(texts) };
  try {
    await readInputs(env, () => {});
    return [];
  } catch (error) {
    const all = error instanceof WrongInputs ? error.problems : [error];
    return all.map((one) => ({
      input: one instanceof InputError ? one.input : "",
      text: one instanceof Error ? one.message : String(one),
    }));
  }
}

const CREDENTIALS: ReadonlySet<string> = new Set([
  "token",
  "refresh-token",
  "client-id",
  "client-secret",
  "webhook-url",
  "github-token",
]);
