import { type Comparison, comparisonsIn } from "../../expressions/comparisons.ts";
import { sameIn } from "../../losses/loss.ts";
import { idsOf } from "../../losses/steps-loss.ts";
import { jobsIn, stepsIn } from "../../own-place.ts";
import type { Condition, Flaw } from "../flaw.ts";
import type { Scope } from "../own-conditions.ts";

/** How all jobs or steps ended, or what was meant as that. */
const ALL = /^(needs|steps)\.(?:\*\.)?(result|outcome|conclusion)$/;

/** Lists of events, and the text in their entries that people mean. */
const ENTRIES: readonly (readonly [name: RegExp, field: string])[] = [
  [/^github\.event\.(?:pull_request|issue)\.labels$/, "name"],
  [/^github\.event\.(?:pull_request|issue)\.(?:assignees|requested_reviewers)$/, "login"],
];

/** Comparisons of a list with a text, which are never equal. */
export function listsIn({ source, expression, scope }: Condition): readonly Flaw[] {
  return comparisonsIn(expression, source).flatMap((one): readonly Flaw[] => {
    if (!one.isText) return [];
    if (one.operator === "contains") return entriesFlaw(one, source);
    return ["==", "!="].includes(one.operator) ? listFlaw(one, source, scope) : [];
  });
}

/** A list whose entries are not texts. */
function entriesFlaw({ path, name }: Comparison, source: string): readonly Flaw[] {
  const field = ENTRIES.find(([pattern]) => pattern.test(name))?.[1];
  const shown = source.slice(path.from, path.to);
  if (field === undefined) return [];
  const why = `\`${shown}\` is a list of objects, each with a \`${field}\`.`;
  return [{ why, changes: [{ from: path.to, to: path.to, by: `.*.${field}` }] }];
}

function listFlaw(
  { path, name, literal, operator, from, to }: Comparison,
  source: string,
  scope: Scope,
): readonly Flaw[] {
  const shown = source.slice(path.from, path.to);
  const [, context = "", field = ""] = ALL.exec(name) ?? [];
  const isList = name.includes(".*.");
  const ids = context === "needs" ? Object.keys(jobsIn(scope.workflow)) : idsOf(stepsIn(scope.job));
  if (!isList && (context === "" || sameIn(ids, field) !== undefined)) return [];
  const list = isList ? shown : `${context}.*.${field}`;
  const why = isList
    ? `\`${shown}\` is a list, which never equals a text.`
    : `\`${shown}\` is empty: each of the \`${context}\` has its own \`${field}\`.`;
  // Whether all of them or one of them should have succeeded is not known.
  if (context !== "" && /^(?:succe|pass|ok)/i.test(literal.value)) {
    const advice = `To ask whether one failed, write \`contains(${list}, 'failure')\`. To ask whether all passed, write \`success()\`.`;
    return [{ why, changes: [], advice }];
  }
  const call = `contains(${list}, ${source.slice(literal.from, literal.to)})`;
  return [{ why, changes: [{ from, to, by: operator === "==" ? call : `!${call}` }] }];
}
