import { inputText } from "../../inputs/input-names.ts";
import type { Environment } from "../../model/environment.ts";
import type { Row } from "../row.ts";

/**
 * The inputs with `lifecycle`, if a wrong value, or a mistyped name that has a row, was meant to be that: the step would come first
 * in its job, and what is not there yet is no fault. `undefined` otherwise.
 */
export function withMeantLifecycle(
  env: Environment,
  given: Environment,
  rows: readonly Row[],
): Environment | undefined {
  const mistyped = rows.filter(({ found }) => found.endsWith('Did you mean "lifecycle"?'));
  const names = ["lifecycle", ...mistyped.map(({ what }) => what)];
  const isMeant = names.some((name) => !OFF.test(inputText(given, name) ?? "no"));
  return isMeant && inputText(env, "lifecycle") !== "true" ? { ...env, INPUT_LIFECYCLE: "true" } : undefined;
}

/** What turns a switch off, also in other words. */
const OFF = /^(?:false|no?|off|0|never|none)$/i;
