import { stringify } from "yaml";
import { OWN_USES } from "../own-action.ts";

/** Contexts that a workflow passes as a whole. */
const CONTEXTS: ReadonlySet<string> = new Set(["needs", "steps"]);

/** A step of a workflow with these inputs, as YAML. */
export function stepSource(to: string, inputs: Readonly<Record<string, string>>): string {
  const given = Object.entries(inputs).map(([name, value]) => [
    name,
    CONTEXTS.has(name) ? `\${{ toJSON(${name}) }}` : inputValue(value),
  ]);
  const step = {
    uses: OWN_USES,
    with: { token: `\${{ secrets.WEBEX_BOT_TOKEN }}`, to, ...Object.fromEntries(given) },
  };
  return stringify([step], { lineWidth: 0 });
}

/** Inputs are texts, but GitHub also accepts plain `true` and `false`. */
function inputValue(text: string): string | boolean {
  return text === "true" || text === "false" ? text === "true" : text;
}
