import { checkParams } from "../../webex/check/check-params.ts";
import type { Params } from "../../webex/http/prepare.ts";
import { brokenRules } from "../broken-rules.ts";
import type { Method } from "../method.ts";

/** Whether an argument would be missing without its line. `path` is where it is, such as `invitees[0].email`. */
export function isNeeded(path: string, params: Params, { endpoint, rules }: Method): boolean {
  const others = without(path, params);
  const isMissing = checkParams(endpoint, others).some((one) => one.kind === "missing" && one.path === path);
  const broken = brokenRules(rules, others);
  return isMissing || broken.some((one) => one.includes(`"${path}"`) && one.includes(" is missing: "));
}

/** A copy without one value, and without others that are not written. */
function without(path: string, params: Params): Params {
  const copy = JSON.parse(JSON.stringify(params)) as Params;
  const keys = path.split(/[.[\]]+/).filter(Boolean);
  const parent = keys.slice(0, -1).reduce<unknown>((value, key) => Object(value)[key], copy);
  Reflect.deleteProperty(Object(parent), keys.at(-1) ?? "");
  return copy;
}
