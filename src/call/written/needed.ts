import { checkParams } from "../../webex/check/check-params.ts";
import type { Params } from "../../webex/http/prepare.ts";
import { brokenRules } from "../broken-rules.ts";
import type { Method } from "../method.ts";
import { BLANK } from "../problem-text.ts";

/** Whether an argument would be missing without its line. `path` is where it is, such as `invitees[0].email`. */
export function isNeeded(path: string, params: Params, { endpoint, rules }: Method): boolean {
  const others = without(path.split(/[.[\]]+/).filter(Boolean), params) as Params;
  const isMissing = checkParams(endpoint, others).some((one) => one.kind === "missing" && one.path === path);
  const broken = brokenRules(rules, others);
  return isMissing || broken.some((one) => one.includes(`"${path}"`) && one.includes(" is missing: "));
}

/** A copy without the value at some keys, and without values next to it that are not written. */
function without(keys: readonly string[], value: unknown): unknown {
  const [key = "", ...rest] = keys;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).flatMap(([name, one]): [string, unknown][] => {
    if (name !== key) return one === BLANK ? [] : [[name, one]];
    return rest.length === 0 ? [] : [[name, without(rest, one)]];
  });
  return Array.isArray(value) ? entries.map(([, one]) => one) : Object.fromEntries(entries);
}
