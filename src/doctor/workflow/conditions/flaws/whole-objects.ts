import { type Path, pathsIn } from "../../expressions/expression.ts";
import { sameIn } from "../../losses/loss.ts";
import { needsOf } from "../../order/needed-jobs.ts";
import { hasId } from "../../own-place.ts";
import type { Condition, Flaw } from "../flaw.ts";
import type { Scope } from "../own-conditions.ts";

/** Names that may be those of objects, without what others choose, and a blank. */
const WHOLE =
  /^(?:github\.event(?!\.inputs|\.client_p)|job |(?:needs|steps)(?:\.(?!result|outcome|conclusion)[^.]+)? )/;

/** The part of an object that people mean, by its name and what it is compared with. The first that matches counts. */
const MEANT: Readonly<Record<string, RegExp>> = {
  _name: /^github\.event /,
  ".status": /^job/,
  ".result": /^needs/,
  ".outcome": /^steps/,
  ".owner.login": /repo(?:sitory)? \S*owner$/,
  ".name": /repo(?:sitory)? '[^/ ]+$|t\.(?:label|pusher|workflow_run) (?!'(?:succ|fail|canc))/,
  ".full_name": /[._]repo(?:sitory)? /,
  ".login": /\.(?:sender|user|owner|assignee|creator|\w*actor) /,
  ".sha": /\.(?:head|base) \S*sha$/,
  ".ref": /\.(?:head|base) /,
  ".tag_name": /\.release /,
  ".environment": /\.deployment /,
  ".state": /\.review /,
  ".conclusion": /\.workflow_run /,
  ".message": /\.head_commit '/,
};

/** Contexts, and the outputs of steps and jobs, which are always there, with an example of a value in them. */
const ALWAYS_THERE: readonly (readonly [whole: RegExp, value: string])[] = [
  [/^github$/, "github.ref_name"],
  [/^github\.event$/, "github.event_name"],
  [/^needs$/, ".JOB.result"],
  [/^steps$/, ".ID.outcome"],
  [/^job$/, ".status"],
  [/^(?:inputs|vars|secrets|env|matrix)$/, ".NAME"],
  [/^(?:(?:needs|steps)\.[^.]+\.)outputs$/, ".NAME"],
];

/** An expression, and what is there when it is evaluated. */
interface Asked extends Pick<Condition, "source" | "expression"> {
  readonly scope: Pick<Scope, "job" | "before">;
}

/** A value in a whole object that is always there, by the name that is shown; `undefined` for anything else. */
export function exampleOf(
  { names }: Path,
  shown: string,
  { job, before }: Asked["scope"],
): string | undefined {
  const [context = "", id = "", ...rest] = names;
  const value = ALWAYS_THERE.find(([whole]) => whole.test(names.join(".").toLowerCase()))?.[1];
  if (value !== undefined) return value.startsWith(".") ? shown + value : value;
  if (id === "" || rest.length > 0) return undefined;
  // What is needed, or came before, is an object.
  if (context.toLowerCase() === "needs" && sameIn(needsOf(job), id)) return `${shown}.result`;
  const isBefore = context.toLowerCase() === "steps" && before.some((step) => hasId(step, id));
  return isBefore ? `${shown}.outcome` : undefined;
}

/** A whole value of a condition that is always there: what it is compared with is never equal, and by itself it is true. */
export function wholesIn({ source, expression, scope }: Asked): readonly Flaw[] {
  const paths = pathsIn(expression);
  return paths.flatMap((path): readonly Flaw[] => {
    const { names, from, to, isComplete } = path;
    const shown = source.slice(from, to);
    const example = exampleOf(path, shown, scope);
    // Whoever asks for a value of it asks first whether it is there.
    const isGuard = paths.some((other) => other.names.length > names.length && other.names[0] === names[0]);
    const [before, after] = [source.slice(0, from).trim(), source.slice(to).trim()];
    const isEqual = /==$/.test(before) || /^==/.test(after);
    const isCompared = isEqual || /!=$/.test(before) || /^!=/.test(after);
    const isAlone = /(?:^|&&|\|\||!|(?<!\w)\()$/.test(before) && /^(?:$|&&|\|\||\))/.test(after);
    if (!isComplete || example === undefined || !(isCompared || (isAlone && !isGuard))) return [];
    const isTrue = isAlone ? !before.endsWith("!") : !isEqual;
    const why = `\`${shown}\` is an object, so this is ${isTrue ? "always" : "never"} true.`;
    return [{ why, changes: [], advice: namingOf(example) }];
  });
}

/** What to do about an object where one of its values is meant. */
export function namingOf(example: string): string {
  return `Name the value that you mean, as in \`${example}\`.`;
}

/** The value of a part of the event that people most often mean. */
export function valueIn(shown: string): string {
  if (/\.(?:pull_request|issue)$/.test(shown)) return `${shown}.number`;
  const [by] = Object.entries(MEANT).find(([, one]) => one.test(`${shown} '`.toLowerCase())) ?? [];
  return shown + (by ?? ".NAME");
}

/** Comparisons of an object. GitHub turns it into a number that equals none, so that it equals only itself. */
export function objectsIn({ source, expression }: Condition): readonly Flaw[] {
  return pathsIn(expression).flatMap(({ names, from, to, isComplete }): readonly Flaw[] => {
    const [before = "", after = ""] = [source.slice(0, from), source.slice(to)].map((one) => one.trim());
    const [left] = /(?:[!=]=|contains\(|sWith\()$/i.exec(before) ?? [];
    const [operator = left] = /^[!=]=/.exec(after) ?? [];
    const rest = left?.endsWith("=")
      ? before.slice(0, -2).trim().split(/[\s(]/).at(-1)
      : after.split(/[!=,]=? */)[1];
    const other = rest?.split(/[\s)]/)[0]?.toLowerCase();
    const shown = source.slice(from, to);
    const key = `${names.join(".")} ${other}`.toLowerCase();
    const [by] = Object.entries(MEANT).find(([, one]) => one.test(key)) ?? [];
    // Whoever compares with nothing, or a switch, asks whether there is a value.
    const isAsked = /^(?:''|null|'?true'?|false|0)$/.test(other ?? "");
    if (!isComplete || operator === undefined || by === undefined || isAsked || !WHOLE.test(key)) return [];
    const why = `\`${shown}\` is an object, so this is ${operator === "!=" ? "always" : "never"} true.`;
    return [{ why, changes: [{ from: to, to, by }] }];
  });
}
