import { InputError } from "../../src/inputs/input-error.ts";
import { readInputs } from "../../src/inputs/inputs.ts";
import { WrongInputs } from "../../src/inputs/read-each.ts";

export interface InputProblem {
  /** The input's name; "" where it is about several. */
  readonly input: string;
  readonly text: string;
}

/** Stands for what is known only when the workflow runs. */
const UNKNOWN = /\$\{\{/;

/**
 * What the action itself would say of inputs, as they stand in a workflow. Those with an expression are left out, and it is
 * not asked for credentials: what they hold is known only when the workflow runs.
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
