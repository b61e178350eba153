import type { Comparison } from "../../expressions/comparisons.ts";
import { outputsNaming } from "../../losses/job-outputs.ts";
import { valueNamed } from "../../losses/loss.ts";
import { jobsIn, scalarOf, stepId, type Table, tableOf } from "../../own-place.ts";
import type { Flaw } from "../flaw.ts";
import type { Scope } from "../own-conditions.ts";

/** Values that GitHub gives as texts, whatever is in them. */
const TEXTS =
  /^(?:steps\.[^.]+\.outputs\.[^.]+|needs\.[^.]+\.outputs\.[^.]+|github\.event\.inputs\.[^.]+|(?:vars|env)\.[^.]+)$/;

/** Values of events that are `true` or `false`. */
const SWITCHES =
  /^github\.event\.(?:pull_request\.(?:draft|merged)|(?:pull_request\.head\.repo|repository)\.(?:fork|private)|release\.(?:draft|prerelease)|created|deleted|forced)$/;

/** A switch that is compared with a text, or a text with a switch: GitHub turns both into numbers, which differ. */
export function switchFlaw(one: Comparison, source: string, scope: Scope): Flaw | undefined {
  const { name, literal, operator, isText, path, from, to } = one;
  const text = literal.value.toLowerCase();
  if (!["==", "!="].includes(operator) || !["true", "false"].includes(text) || isOwnOk(name, scope))
    return undefined;
  const shown = `\`${source.slice(path.from, path.to)}\``;
  const kind = kindOf(name, scope);
  if (kind === "switch" && isText) {
    const why = `${shown} is a boolean, so it never equals the text \`'${literal.value}'\`.`;
    return { why, changes: [{ from: literal.from, to: literal.to, by: text }] };
  }
  if (kind !== "text" || isText || (operator === "!=" && text === "false")) return undefined;
  const why =
    text === "true"
      ? `${shown} is a text, so it never equals the boolean \`true\`.`
      : `${shown} is a text, so it equals the boolean \`false\` only if it is empty.`;
  const isTrue = (text === "true") === (operator === "==");
  const by = `${source.slice(path.from, path.to)} ${isTrue ? "==" : "!="} 'true'`;
  return { why, changes: [{ from, to, by }] };
}

function kindOf(name: string, scope: Scope): "text" | "switch" | undefined {
  if (TEXTS.test(name)) return "text";
  if (SWITCHES.test(name)) return "switch";
  const [, input] = /^inputs\.([^.]+)$/.exec(name) ?? [];
  if (input === undefined || scope.composite !== undefined) return undefined;
  const on = tableOf(scope.workflow["on"]);
  const types = ["workflow_dispatch", "workflow_call"].flatMap((event) => {
    const declared = valueNamed(tableOf(tableOf(on[event])["inputs"]), input);
    return declared === undefined ? [] : [scalarOf(tableOf(declared)["type"])];
  });
  if (types.length > 0 && types.every((type) => type === "boolean")) return "switch";
  return types.length > 0 && types.every((type) => ["string", "choice"].includes(type)) ? "text" : undefined;
}

/** Whether a value is the output `ok` of the step that is asked, which has its own check. */
function isOwnOk(name: string, { asked, job, jobId, workflow }: Scope): boolean {
  const id = stepId(asked).toLowerCase();
  if (id === "") return false;
  const jobs: Table = { [jobId]: job, ...jobsIn(workflow) };
  const passed = Object.entries(jobs).flatMap(([other, one]) =>
    outputsNaming(tableOf(one), stepId(asked), "ok").map((output) => `needs.${other}.outputs.${output}`),
  );
  return [`steps.${id}.outputs.ok`, ...passed].some((one) => one.toLowerCase() === name);
}
