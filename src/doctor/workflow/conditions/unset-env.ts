import type { Row } from "../../row.ts";
import { readExpression } from "../expressions/read-expression.ts";
import { PLAIN } from "../files/run-folder.ts";
import { lossOfEnv } from "../losses/env-loss.ts";
import { type Loss, type Place, sameIn } from "../losses/loss.ts";
import { isAlsoUsing, isId, scalarOf, type Table, tableOf } from "../own-place.ts";
import { requiredOf } from "./events/unreached-events.ts";
import type { Condition, Flaw } from "./flaw.ts";
import { answersIn } from "./flaws/empty-parts.ts";
import { meantBy } from "./without-braces.ts";

/** Variables that nothing sets, although a condition asks for a value. */
export function unsetIn({ source, expression, scope }: Condition): readonly Flaw[] {
  const asked = answersIn(expression).filter(({ isTrue }) => !isTrue);
  const names = asked.map(({ path }) => unsetBy(path.names, scope));
  return asked.flatMap(({ path: { from, to } }, at): readonly Flaw[] => {
    const name = names[at];
    if (name === undefined) return [];
    const shown = source.slice(from, to);
    if (scope.isOfJob) {
      const why = `\`${shown}\` is not available: the \`if:\` of a job has no \`env\`.`;
      return [{ why, changes: [], advice: "Ask for it in the `if:` of the step." }];
    }
    const loss = lossOfEnv({ input: "if", context: "env", names: [name] }, scope);
    const why = `\`${shown}\` is empty: ${loss.why}, so this is never true.`;
    if (loss.meant !== undefined) return [{ why, changes: [{ from, to, by: loss.meant }] }];
    const isAll = requiredOf(expression).length === 1;
    const flaw = { why, changes: [], isElsewhere: true, ...remedyFor(name, { loss, scope, isAll }) };
    return names.indexOf(name) === at ? [flaw] : [];
  });
}

/** Whether a step never runs, because its condition requires a variable that nothing sets. */
export function isUnreached(step: Table, place: Place): boolean {
  const expression = readExpression(meantBy(scalarOf(step["if"])));
  const parts = expression === undefined ? [] : requiredOf(expression);
  return parts.some((part) => {
    const [first, ...others] =
      part.kind === "operation" && /^[&|]/.test(part.operator) ? [] : answersIn(part);
    const isAsked = first !== undefined && others.length === 0 && !first.isTrue;
    return isAsked && unsetBy(first.path.names, { ...place, step }) !== undefined;
  });
}

/** The name of a variable, if it is one that nothing sets. */
function unsetBy(
  [context, name = "", ...rest]: readonly string[],
  place: Place & { isOfJob?: boolean },
): string | undefined {
  if (context !== "env" || !isId(name) || rest.length > 0 || place.composite !== undefined) return undefined;
  const { workflow, job, step, before } = place;
  const sets = [workflow, job, ...(place.isOfJob ? [] : [step])].map((one) => one["env"]);
  // An expression may set whatever it wants.
  const isSet = sets.some(
    (one) => typeof one === "string" || sameIn(Object.keys(tableOf(one)), name) !== undefined,
  );
  const isLate = !place.isOfJob && before.some((one) => maySet(one, isStored(name, place), step));
  return isSet || isLate ? undefined : name;
}

/** Whether a variable has the name of a secret, so that only what fetches secrets would set it otherwise. */
function isStored(name: string, { workflow }: Place): boolean {
  const secrets = [...JSON.stringify(workflow).matchAll(/\bsecrets\.([\w-]+)/gi)].map(([, one = ""]) => one);
  return sameIn(secrets, name) !== undefined;
}

/** Whether an earlier step may set a variable. */
function maySet(one: Table, isSecret: boolean, own: Table): boolean {
  const { run, uses } = one;
  if (/GITHUB_ENV|set-env|exportVariable/i.test(JSON.stringify(one))) return true;
  if (run !== undefined) return !isSecret && /^[ \t]*(?!(?:echo|printf) )\S/m.test(scalarOf(run));
  const action = scalarOf(uses);
  const isKnown = isSecret
    ? /^(?:actions|docker|github)\//.test(action) || PLAIN.test(action)
    : FILES.test(action);
  return !isAlsoUsing(one, own) && (!isKnown || action.startsWith("."));
}

/** Actions that only move files. */
const FILES = /^actions\/(?:checkout|cache|(?:up|down)load-artifact)@/;

/** What to do about a variable that nothing sets: what is there for forks often asks for the secret of the step. */
function remedyFor(
  name: string,
  { loss, scope, isAll }: { readonly loss: Loss; readonly scope: Place; readonly isAll: boolean },
): Pick<Row, "advice" | "lines"> {
  const remove = isAll ? "Remove the `if:`." : "Remove this from the condition.";
  if (isStored(name, scope)) {
    const line = `${name}: \${{ secrets.${name} }}`;
    const isFirst = scope.job["env"] === undefined;
    const where = isFirst ? "these lines to" : "this line to the `env:` of";
    return { advice: `${remove} Or add ${where} its job:`, lines: isFirst ? `env:\n  ${line}` : line };
  }
  if (loss.lines !== undefined) return { advice: `${remove} Or: ${loss.advice}`, lines: loss.lines };
  return { advice: `${remove} Or set it in the \`env:\` of its job.` };
}
