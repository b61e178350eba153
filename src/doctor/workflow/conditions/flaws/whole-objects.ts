import { pathsIn } from "../../expressions/expression.ts";
import type { Condition, Flaw } from "../flaw.ts";

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
