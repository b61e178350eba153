import { OUTPUT_NAMES } from "../../../../report/outputs.ts";
import { type Path, pathsIn } from "../../expressions/expression.ts";
import { CHECK, type Loss, sameIn } from "../../losses/loss.ts";
import { lossOf } from "../../losses/losses.ts";
import { idsOf } from "../../losses/steps-loss.ts";
import { hasId, isAlsoUsing, isId, stepsIn } from "../../own-place.ts";
import type { Condition, Flaw } from "../flaw.ts";
import type { Scope } from "../own-conditions.ts";

/** Values of conditions that no run has, such as those of a step that is not there. */
export function lostIn({ source, expression, scope }: Condition): readonly Flaw[] {
  return pathsIn(expression).flatMap((path): readonly Flaw[] => {
    const loss = lossAt(path, scope);
    return loss === undefined ? [] : [flawOf(loss, path, source)];
  });
}

function flawOf({ why: because, meant, advice, lines }: Loss, { from, to }: Path, source: string): Flaw {
  const why = `\`${source.slice(from, to)}\` is empty: ${because}.`;
  if (meant === undefined) {
    return { why, changes: [], advice: advice?.replace(CHECK, "Check the name."), lines, isElsewhere: true };
  }
  return { why, changes: [{ from, to, by: meant }] };
}

/** Why a value is empty in every run. */
function lossAt({ names: [context = "", ...names] }: Path, scope: Scope): Loss | undefined {
  const isOfEvent = names[0]?.toLowerCase() === "event";
  const isFollowed = FOLLOWED.includes(context) && !(isOfEvent && ANY_NAME.test(names.join(".")));
  if (!isFollowed || (context === "steps" && isOfAsked(names, scope))) return undefined;
  const loss = lossOf({ input: "if", context, names }, scope);
  if (loss === undefined || !isSure(isOfEvent ? "event" : context, loss)) return undefined;
  const isUnknown = context === "steps" && loss.why.startsWith("no earlier step");
  return { ...loss, meant: loss.meant ?? (isUnknown ? soleOf(names, scope) : undefined) };
}

/** The contexts whose names the workflow or GitHub fixes. */
const FOLLOWED = "steps needs github job runner strategy matrix inputs".split(" ");

/** Parts of events whose names users choose. */
const ANY_NAME = /^event(?:$|\.(?:inputs|client_payload|deployment\.payload)\b)/i;

/** Whether no run has the value. GitHub adds names, so those that are not known must be similar to one. */
function isSure(context: string, { state, isAlways, meant }: Loss): boolean {
  if (context === "steps" || context === "needs") return state === undefined;
  // Another run may have what this event lacks, but hardly under a similar name.
  if (context === "event") return state === undefined && meant !== undefined;
  return isAlways === true && (meant !== undefined || context === "matrix");
}

/** Whether a value is one of the step that is asked, or was meant as that. */
function isOfAsked([id = "", kind = "", name = ""]: readonly string[], scope: Scope): boolean {
  const { asked, askedIn, jobId, job } = scope;
  const isOwn = hasId(asked, id);
  const isUnknown = sameIn(idsOf(stepsIn(job)), id) === undefined;
  const isOurs = kind.toLowerCase() === "outputs" && sameIn(OUTPUT_NAMES, name) !== undefined;
  return askedIn === jobId && !scope.isOfJob && (isOwn || (isUnknown && isOurs));
}

/** The same of the only earlier step that has an ID. */
function soleOf([, ...rest]: readonly string[], { before, asked }: Scope): string | undefined {
  const [only, ...others] = idsOf(before.filter((step) => !isAlsoUsing(step, asked)));
  const isEnd = /^(?:outcome|conclusion)$/i.test(rest.join("."));
  return only !== undefined && others.length === 0 && isEnd && isId(only)
    ? ["steps", only, ...rest].join(".")
    : undefined;
}
