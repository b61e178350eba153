import { isObject, listAt, textAt, valueAt } from "../payload.ts";

/** A rule as a tool describes it: SARIF's `reportingDescriptor`. */
type Rule = unknown;

/** One part of a tool and its rules: the driver, or one of its extensions, such as a pack of CodeQL's queries. */
interface Component {
  readonly name: string | undefined;
  readonly guid: string | undefined;
  readonly rules: readonly Rule[];
  readonly byId: ReadonlyMap<string, Rule>;
}

/**
 * Finds the rule of a result. Source: SARIF 2.1.0, sections 3.27.5 to 3.27.7 and 3.52,
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export class RuleFinder {
  readonly #driver: Component;
  readonly #extensions: readonly Component[];

  constructor(run: unknown) {
    this.#driver = componentOf(valueAt(run, "tool", "driver"));
    this.#extensions = listAt(run, "tool", "extensions").map(componentOf);
  }

  /** The id of a result's rule and what the tool says of the rule. */
  ruleOf(result: unknown): { id: string | undefined; rule: Rule } {
    const id = textAt(result, "ruleId") ?? textAt(result, "rule", "id");
    const component = this.#componentOf(valueAt(result, "rule", "toolComponent"));
    const index = valueAt(result, "rule", "index") ?? valueAt(result, "ruleIndex");
    const indexed = typeof index === "number" ? component.rules[index] : undefined;
    // CodeQL gives an index into an extension's rules as the result's own: the id has the last word.
    const rule = fits(indexed, id) ? indexed : this.#byId(id);
    return { id: id ?? textAt(rule, "id"), rule };
  }

  #componentOf(reference: unknown): Component {
    const index = valueAt(reference, "index");
    if (typeof index === "number") return this.#extensions[index] ?? this.#driver;
    const guid = textAt(reference, "guid");
    const name = textAt(reference, "name");
    const found = this.#extensions.find(
      (one) => (guid !== undefined && one.guid === guid) || (name !== undefined && one.name === name),
    );
    return found ?? this.#driver;
  }

  #byId(id: string | undefined): Rule {
    if (id === undefined) return undefined;
    const components = [this.#driver, ...this.#extensions];
    // `CA1000/1` is a case of the rule `CA1000`.
    const ids = [id, id.replace(/\/[^/]*$/, "")];
    return ids
      .flatMap((one) => components.map(({ byId }) => byId.get(one)))
      .find((rule) => rule !== undefined);
  }
}

function componentOf(component: unknown): Component {
  const rules = listAt(component, "rules");
  const byId = new Map(rules.map((rule) => [textAt(rule, "id") ?? "", rule]));
  return { name: textAt(component, "name"), guid: textAt(component, "guid"), rules, byId };
}

function fits(rule: Rule, id: string | undefined): boolean {
  if (!isObject(rule)) return false;
  const own = textAt(rule, "id");
  return id === undefined || own === undefined || id === own || id.startsWith(`${own}/`);
}
