import { isObject, listAt, textAt, valueAt } from "../payload.ts";
import { ToldRule } from "./sarif-rule.ts";

/** A part of a tool and its rules: the driver, or an extension, such as a CodeQL query pack. */
interface Component {
  readonly name: string | undefined;
  readonly guid: string | undefined;
  readonly rules: readonly unknown[];
}

/** What a result says about its rule. */
export interface ResultRule {
  readonly id: string | undefined;
  readonly rule: ToldRule | undefined;
}

/**
 * Finds the rule of a result. Source: SARIF 2.1.0, sections 3.27.5 to 3.27.7 and 3.52,
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export class RuleFinder {
  readonly #driver: Component;
  readonly #extensions: readonly Component[];
  /** Extensions by GUID and by name, each as its index in the list. If several have the same name, the first one. */
  readonly #byGuid = new Map<string, number>();
  readonly #byName = new Map<string, number>();
  readonly #byId = new Map<string, unknown>();
  /** Rules are read once, even if many results refer to them. */
  readonly #told = new Map<unknown, ToldRule>();

  constructor(run: unknown) {
    this.#driver = componentOf(valueAt(run, "tool", "driver"));
    this.#extensions = listAt(run, "tool", "extensions").map(componentOf);
    for (const [index, { guid, name }] of this.#extensions.entries()) {
      addFirst(this.#byGuid, guid, index);
      addFirst(this.#byName, name, index);
    }
    for (const { rules } of [this.#driver, ...this.#extensions]) {
      const own = new Map(rules.map((rule) => [textAt(rule, "id") ?? "", rule]));
      for (const [id, rule] of own) addFirst(this.#byId, id, rule);
    }
  }

  /** The rule that a reference names, such as the rule whose configuration is overridden. */
  referredBy(reference: unknown): ToldRule | undefined {
    const component = this.#componentOf(valueAt(reference, "toolComponent"));
    const index = valueAt(reference, "index");
    const indexed = typeof index === "number" ? this.#toldOf(component.rules[index]) : undefined;
    const id = textAt(reference, "id");
    return fits(indexed, id) ? indexed : this.#toldOf(this.#ruleById(id));
  }

  /** The ID of a result's rule and what the tool says about the rule. */
  ruleOf(result: unknown): ResultRule {
    const id = textAt(result, "ruleId") ?? textAt(result, "rule", "id");
    const component = this.#componentOf(valueAt(result, "rule", "toolComponent"));
    const index = valueAt(result, "rule", "index") ?? valueAt(result, "ruleIndex");
    const indexed = typeof index === "number" ? this.#toldOf(component.rules[index]) : undefined;
    // CodeQL writes an index into an extension's rules as if it were the driver's, so the ID decides.
    const rule = fits(indexed, id) ? indexed : this.#toldOf(this.#ruleById(id));
    return { id: id ?? rule?.id, rule };
  }

  #toldOf(rule: unknown): ToldRule | undefined {
    if (!isObject(rule)) return undefined;
    const told = this.#told.get(rule) ?? new ToldRule(rule);
    this.#told.set(rule, told);
    return told;
  }

  #componentOf(reference: unknown): Component {
    const index = valueAt(reference, "index");
    if (typeof index === "number") return this.#extensions[index] ?? this.#driver;
    const byGuid = this.#byGuid.get(textAt(reference, "guid") ?? "");
    const byName = this.#byName.get(textAt(reference, "name") ?? "");
    const first = Math.min(byGuid ?? Number.POSITIVE_INFINITY, byName ?? Number.POSITIVE_INFINITY);
    return this.#extensions[first] ?? this.#driver;
  }

  #ruleById(id: string | undefined): unknown {
    if (id === undefined) return undefined;
    // `CA1000/1` is a subrule of `CA1000`.
    return this.#byId.get(id) ?? this.#byId.get(id.replace(/\/[^/]*$/, ""));
  }
}

function addFirst<T>(to: Map<string, T>, key: string | undefined, value: T): void {
  if (key !== undefined && !to.has(key)) to.set(key, value);
}

function componentOf(component: unknown): Component {
  const rules = listAt(component, "rules");
  return { name: textAt(component, "name"), guid: textAt(component, "guid"), rules };
}

function fits(rule: ToldRule | undefined, id: string | undefined): boolean {
  if (rule === undefined) return false;
  const own = rule.id;
  if (id === undefined || own === undefined || id === own) return true;
  return id.length > own.length && id[own.length] === "/" && id.startsWith(own);
}
