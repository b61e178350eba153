import { INPUT_NAMES } from "../inputs/input-names.ts";
import type { Environment } from "../model/environment.ts";
import { listText } from "../text/list.ts";

/**
 * What to do about inputs that are in `env:`, if a missing one is among them, as a sentence without its end. The runner passes
 * an `env:` on as it is written, and nothing else of a step has the names of our inputs in lower case. Source:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsenv
 */
export function moveFromVariables(input: string, env: Environment): string | undefined {
  const given = INPUT_NAMES.filter((name) => env[name]?.trim());
  if (!given.some((name) => name === input)) return undefined;
  return `move ${listText(given.map((name) => `\`${name}\``))} from \`env:\` to the step's \`with:\``;
}
