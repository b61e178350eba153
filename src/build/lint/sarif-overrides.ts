import { listAt, textAt, valueAt } from "../payload.ts";
import type { ToldRule } from "./sarif-rule.ts";
import type { RuleFinder } from "./sarif-rules.ts";

/** The levels that one invocation of a tool overrides, by rule. */
type Levels = ReadonlyMap<ToldRule, string>;

/** Finds the level that a user set for a rule. Source: SARIF 2.1.0, sections 3.20.5 and 3.27.10, see `RuleFinder`. */
export class SarifOverrides {
  readonly #invocations: readonly Levels[];

  constructor(run: unknown, rules: RuleFinder) {
    this.#invocations = listAt(run, "invocations").map((one) => levelsOf(one, rules));
  }

  /** The level of a result's rule in its invocation of the tool. A result that names no invocation belongs to the only one. */
  levelOf(result: unknown, rule: ToldRule | undefined): string | undefined {
    if (rule === undefined) return undefined;
    const index = valueAt(result, "provenance", "invocationIndex");
    const only = this.#invocations.length === 1 ? 0 : -1;
    return this.#invocations[typeof index === "number" && index >= 0 ? index : only]?.get(rule);
  }
}

function levelsOf(invocation: unknown, rules: RuleFinder): Levels {
  const levels = new Map<ToldRule, string>();
  for (const override of listAt(invocation, "ruleConfigurationOverrides")) {
    const rule = rules.referredBy(valueAt(override, "descriptor"));
    const level = textAt(override, "configuration", "level");
    if (rule !== undefined && level !== undefined) levels.set(rule, level);
  }
  return levels;
}
