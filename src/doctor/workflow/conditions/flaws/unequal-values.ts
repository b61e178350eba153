import { anyOfText } from "../../../../text/list.ts";
import { type Comparison, comparisonsIn } from "../../expressions/comparisons.ts";
import { fittingFor } from "../../expressions/fitting-text.ts";
import { eventsOf } from "../../losses/context-names.ts";
import { hasId, scalarOf, ticked } from "../../own-place.ts";
import type { Change, Condition, Flaw } from "../flaw.ts";
import { quoted } from "../flaw.ts";
import type { Scope } from "../own-conditions.ts";
import { misnamedIn } from "./known-values.ts";
import { asPattern } from "./patterns.ts";
import { switchFlaw } from "./switches.ts";

/** Comparisons that are never true, or always, because a value is never what it is compared with. */
export function unequalIn({ source, expression, scope }: Condition): readonly Flaw[] {
  const told = new Set<string>();
  return comparisonsIn(expression, source).flatMap((one): readonly Flaw[] => {
    const flaw =
      forgivenFlaw(one, source, scope) ??
      switchFlaw(one, source, scope) ??
      (one.isText ? textFlaw(one, source, scope) : undefined);
    if (flaw === undefined) return [];
    // Alternatives, such as several branches, are reported as one.
    const why = told.has(one.name) && flaw.changes.length > 0 ? "" : flaw.why;
    told.add(one.name);
    return [{ ...flaw, why }];
  });
}

function textFlaw(one: Comparison, source: string, scope: Scope): Flaw | undefined {
  const { name, literal, operator, path } = one;
  const isWhole = ["==", "!="].includes(operator) || name.includes("*");
  const isFree = name === "github.event.action" && hasOwnActions(scope);
  const misnamed = isWhole && !isFree ? misnamedIn(name, literal.value) : undefined;
  const why = `\`${source.slice(path.from, path.to)}\` never matches \`${literal.value}\`.`;
  if (misnamed !== undefined) {
    const { meant, values } = misnamed;
    if (meant === undefined) return { why, changes: [], advice: `It is ${anyOfText(values.map(ticked))}.` };
    return { why, changes: [{ from: literal.from, to: literal.to, by: quoted(meant) }] };
  }
  const merged = mergedFlaw(one, scope);
  if (merged !== undefined)
    return { why: `${why} A merge closes the pull request, and sets \`merged\`.`, ...merged };
  const [other = name, text = literal.value, because] = pullRefFor(one, scope) ?? otherFor(one, scope) ?? [];
  const shown = source.slice(path.from, path.to);
  const by = other === name ? shown : other;
  const pattern = asPattern(one, [by, text]);
  const never = `\`${shown}\` never matches \`${literal.value}\``;
  if (pattern !== undefined) return { why: `${never}: GitHub compares texts, not patterns.`, ...pattern };
  const changes: readonly Change[] = [
    { from: path.from, to: path.to, by },
    { from: literal.from, to: literal.to, by: quoted(text) },
  ];
  if (by === shown && text === literal.value) return undefined;
  return { why: because === undefined ? `${never}.` : `${never}: ${because}.`, changes };
}

/** A merge, which is neither an action nor a state. */
function mergedFlaw(
  { name, literal, operator, from, to }: Comparison,
  scope: Scope,
): Pick<Flaw, "changes"> | undefined {
  const isOfPulls = name === "github.event.action" && isOnlyForPulls(scope);
  const isOne = isOfPulls || name === "github.event.pull_request.state";
  if (!isOne || literal.value.toLowerCase() !== "merged" || !["==", "!="].includes(operator))
    return undefined;
  return { changes: [{ from, to, by: `github.event.pull_request.merged ${operator} true` }] };
}

/** What a step with `continue-on-error` is called as a whole, which is a success in any case. */
function forgivenFlaw({ name, path }: Comparison, source: string, { before }: Scope): Flaw | undefined {
  const [, id = ""] = /^steps\.([^.]+)\.conclusion$/.exec(name) ?? [];
  const step = before.find((one) => hasId(one, id));
  const isForgiven = id !== "" && scalarOf(step?.["continue-on-error"]) === "true";
  const shown = source.slice(path.from, path.to);
  const at = path.to - "conclusion".length;
  if (!isForgiven || source.slice(at, path.to).toLowerCase() !== "conclusion") return undefined;
  const why = `\`${shown}\` is never \`failure\`, because the step has \`continue-on-error: true\`.`;
  return { why, changes: [{ from: at, to: path.to, by: "outcome" }] };
}

/** A value, a text that it can be, and why it cannot be another one, as the end of a sentence. */
type Other = readonly [name: string, text: string, because?: string];

/** The branch of a pull request, whose own ref is none. One that was merged has the ref of its base. */
function pullRefFor(
  { name, literal: { value }, operator, isNegated }: Comparison,
  { workflow: { on } }: Scope,
): Other | undefined {
  const branch = value.replace(/^refs\/heads\//, "");
  const isRef = !isNegated && /^github\.ref(_name)?(==|startswith)$/.test(name + operator);
  const isPull = eventsOf(on).join() === "pull_request" && !/"closed"/.test(JSON.stringify(on));
  if (!isRef || !isPull || /^(?:refs?\b|tags\b|v?[\d.]*$)|merge/.test(branch)) return undefined;
  const kind = /^(?:feat|fix|depend|reno)/.test(branch) ? "head" : "base";
  return [`github.${kind}_ref`, branch, "a pull request has its own, like `7/merge`"];
}

/** What was meant, if a value never is what it is compared with. */
function otherFor({ name, literal: { value }, operator }: Comparison, scope: Scope): Other | undefined {
  const isEqual = ["==", "!="].includes(operator);
  if (!(isEqual || operator === "startswith") || value === "") return undefined;
  if (/^github\.(?:base|head)_ref$/.test(name) && hasNoPulls(scope)) {
    const [other, text] = fittingFor("github.ref_name", value, !isEqual) ?? ["github.ref_name", value];
    return [other, text, "only runs for a pull request have it"];
  }
  if (isEqual && REPOSITORY.test(name)) return repositoryFor(name, value, scope);
  if (isEqual && ACTOR.test(name) && /^(?:dependabot|github-actions)$/i.test(value))
    return [name, `${value}[bot]`, "the name of an app ends in `[bot]`"];
  const [, run] =
    isEqual && /^(?:success|failure|cancelled|skipped)$/i.test(value) ? (STATUS.exec(name) ?? []) : [];
  if (run !== undefined) return [`${run}.conclusion`, value, "it is `completed` at the end"];
  return fittingFor(name, value, !isEqual);
}

const STATUS = /^(github\.event\.(?:workflow_run|check_run|check_suite))\.status$/;

const REPOSITORY = /^github\.(?:repository|repository_owner)$/;
const ACTOR = /^github\.(?:(?:triggering_)?actor|event\..+\.(?:login|username))$/;

/** A repository has its owner before it, and an owner has nothing after it. */
function repositoryFor(name: string, value: string, { repository }: Scope): Other | undefined {
  const [owner = ""] = repository.split("/");
  const isWhole = value.includes("/");
  if (name === "github.repository_owner")
    return isWhole ? ["github.repository", value, "it is only the owner"] : undefined;
  if (isWhole || owner === "") return undefined;
  const isOwner = value.toLowerCase() === owner.toLowerCase();
  const meant = isOwner
    ? (["github.repository_owner", value] as const)
    : ([name, `${owner}/${value}`] as const);
  return [...meant, "it is the owner and the name"];
}

/** Whether no run of the workflow is for a pull request. A called workflow has the events of those that call it. */
function hasNoPulls({ workflow, eventName }: Scope): boolean {
  const events = [...eventsOf(workflow["on"]), eventName];
  return !events.some(
    (event) => event.startsWith("pull_request") || ["workflow_call", "merge_group"].includes(event),
  );
}

/** Whether actions are those of pull requests. */
function isOnlyForPulls(scope: Scope): boolean {
  const isForPulls = eventsOf(scope.workflow["on"]).some((event) => event.startsWith("pull_request"));
  return isForPulls && !hasOwnActions(scope);
}

/** Whether others choose the actions, as those of a `repository_dispatch`. */
function hasOwnActions({ workflow }: Scope): boolean {
  return eventsOf(workflow["on"]).includes("repository_dispatch");
}
